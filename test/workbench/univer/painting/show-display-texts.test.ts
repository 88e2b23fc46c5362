import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../workbench/grid/grid';
import { showDisplayTexts } from '../../../../workbench/univer/painting/show-display-texts';
import { setShownLocale } from '../../../../workbench/univer/painting/shown-locale';
import { paintedGrid } from './painted-grid';

const NBSP = '\u00a0';

describe('a shown cell', () => {
  it.each<[CellValue, string, string, string]>([
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'nb_NO', `1${NBSP}234,50`],
    [0.256, '0.0%', 'nb_NO', '25,6%'],
    [46027, 'dd.mm.yyyy', 'nb_NO', '05.01.2026'],
    [46027, 'yyyy-mm-dd', 'en_US', '2026-01-05'],
    [1.5, '', 'nb_NO', '1,5'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [true, '', 'nb_NO', 'SANN'],
    [false, '', 'en_US', 'FALSE'],
    ['Lead', '', 'nb_NO', 'Lead'],
    ['007', '@', 'en_US', '007'],
  ])('of %j with the format %j shows for %s the text %j', (value, format, locale, text) => {
    expect(shownText(value, format, locale)).toBe(text);
  });

  it('keeps what it holds', () => {
    const { grid, painted, paint } = paintedGrid();
    showDisplayTexts(painted.injector);
    const sheet = grid.insertSheet('Deals');
    const area = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
    grid.write(area, [[{ value: 46027 }]]);
    grid.setFormats(area, [['dd.mm.yyyy']]);
    paint();
    const shown = painted.workbook.getSheetBySheetId('sheet-0');
    expect(shown?.getCellRaw(0, 0)).toMatchObject({ v: 46027, t: 2 });
    expect(shown?.getCell(0, 0)).toMatchObject({ v: '05.01.2026', t: 2 });
  });
});

function shownText(value: CellValue, format: string, locale: string): unknown {
  const { grid, painted, paint } = paintedGrid();
  setShownLocale(painted.injector, locale);
  showDisplayTexts(painted.injector);
  const area = { sheet: grid.insertSheet('Deals'), row: 2, column: 2, rows: 1, columns: 1 };
  grid.write(area, [[{ value: value as string }]]);
  grid.setFormats(area, [[format]]);
  paint();
  return painted.workbook.getSheetBySheetId('sheet-0')?.getCell(1, 1)?.v;
}
