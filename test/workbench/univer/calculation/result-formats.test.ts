import { beforeAll, describe, expect, it } from 'vitest';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { setShownLocale } from '../../../../workbench/univer/painting/shown-locale';
import { createUniverGrid, type UniverGrid } from '../../../../workbench/univer/univer-grid';
import { areaOf, put } from '../../grid/contract/grid-fixture';
import { shownCell } from '../painting/shown-cell';

const DAY = 'yyyy-mm-dd';
const MONEY = '"$"#,##0.00';
const PERCENT = '0%';

describe('a cell without a number format of its own', () => {
  let shownFormat: (formula: string) => Promise<string>;
  beforeAll(() => {
    const { grid, sheet } = deals();
    shownFormat = async (formula) => {
      put(grid, sheet, 'B10', [[formula]]);
      await grid.settle();
      return grid.shownFormats(areaOf(sheet, 'B10'))[0]?.[0] ?? '';
    };
  });

  it.each([
    ['=TODAY()', 'm/d/yyyy'],
    ['=DATE(2026,1,5)', 'm/d/yyyy'],
    ['=EOMONTH(C2,0)', 'm/d/yyyy'],
    ['=NOW()', 'm/d/yyyy h:mm:ss'],
    ['=TIME(9,30,0)', 'h:mm:ss am/pm'],
    ['=TODAY()+7', 'm/d/yyyy'],
    ['=C2', DAY],
    ['=C2+7', DAY],
    ['=7+C2', DAY],
    ['=MAX(C2:C)', DAY],
    ['=MIN(C:C)', DAY],
    ['=SUM(D2:D4)', MONEY],
    ['=SUMIF(A2:A4,"Acme",D2:D4)', MONEY],
    ['=SUMIFS(D2:D4,A2:A4,"Acme")', MONEY],
    ['=-D2', MONEY],
    ['=D2*E2', MONEY],
    ['=E2*D2', MONEY],
    ['=D2/2', MONEY],
    ['=IF(D2>0,D2,0)', MONEY],
    ['=IFERROR(D2/0,E2)', PERCENT],
    ['=VLOOKUP("Bolt",A2:E4,3,FALSE)', DAY],
    ['=INDEX(C2:C4,2)', DAY],
    ['=XLOOKUP("Bolt",A2:A4,D2:D4)', MONEY],
  ])('shows %s with the format %s', async (formula, format) => {
    expect(await shownFormat(formula)).toBe(format);
  });

  it.each(['=C3-C2', '=D2/D3', '=COUNT(C2:C4)', '=MONTH(C2)', '=B2', '=C2*2', '=D2>1', '=A2'])(
    'shows %s without one',
    async (formula) => {
      expect(await shownFormat(formula)).toBe('');
    },
  );

  it('shows rows of a filter as the columns they come from', async () => {
    const { grid, sheet } = deals();
    put(grid, sheet, 'B10', [['=FILTER(A2:D4,D2:D4>10)']]);
    await grid.settle();
    const spilled = ['', '', DAY, MONEY];
    expect(grid.shownFormats(areaOf(sheet, 'B10:E11'))).toEqual([spilled, spilled]);
  });

  it('follows the format of the cell it refers to, which is not set on it', async () => {
    const { grid, sheet } = deals();
    put(grid, sheet, 'B10', [['=C2']]);
    await grid.settle();
    grid.setFormats(areaOf(sheet, 'C2'), [['dd.mm.yy']]);
    await grid.settle();
    expect(grid.shownFormats(areaOf(sheet, 'B10'))).toEqual([['dd.mm.yy']]);
    expect(grid.formats(areaOf(sheet, 'B10'))).toEqual([['']]);
  });
});

describe('a cell with a number format', () => {
  it('keeps it whatever its formula gives', async () => {
    const { grid, sheet } = deals();
    put(grid, sheet, 'B10', [['=TODAY()']]);
    grid.setFormats(areaOf(sheet, 'B10'), [['0']]);
    await grid.settle();
    expect(grid.shownFormats(areaOf(sheet, 'B10'))).toEqual([['0']]);
  });
});

describe('the painted cell', () => {
  it.each([
    ['en_US', '1/5/2026'],
    ['nb_NO', '05.01.2026'],
  ])('of a date function shows the day as %s writes it', async (locale, text) => {
    const univer = createHeadlessUniver();
    setShownLocale(univer.__getInjector(), locale);
    const grid = createUniverGrid(univer);
    const sheet = grid.insertSheet('Deals', 0, 20, 8);
    put(grid, sheet, 'A1', [['=DATE(2026,1,5)']]);
    await grid.settle();
    expect(shownCell(univer, grid.unitId, grid.subUnitIdOf(sheet), 0, 0)?.v).toBe(text);
  });
});

/** Name, number, close, amount and share of three deals. */
function deals(): { grid: UniverGrid; sheet: number } {
  const grid = createUniverGrid(createHeadlessUniver());
  const sheet = grid.insertSheet('Deals', 0, 20, 8);
  put(grid, sheet, 'A1', [
    ['Name', 'Number', 'Closes', 'Amount', 'Share'],
    ['Acme', 1, 46027, 10, 0.5],
    ['Bolt', 2, 46028, 20, 0.25],
    ['Corp', 3, 46029, 30, 0.25],
  ]);
  const formats = ['', '', DAY, MONEY, PERCENT];
  grid.setFormats(areaOf(sheet, 'A2:E4'), [formats, formats, formats]);
  return { grid, sheet };
}
