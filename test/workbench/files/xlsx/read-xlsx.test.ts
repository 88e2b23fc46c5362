import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../workbench/files/xlsx/load-excelize';
import { readXlsx } from '../../../../workbench/files/xlsx/read-xlsx';
import { nodeExcelize } from '../node-excelize';

const SHEET = 'Sheet1';

/** Reads a file that the library makes by itself, as another program would. */
async function readMade(make: (workbook: Workbook) => void, locale = 'en_US') {
  const excelize = await nodeExcelize();
  const workbook = excelize.NewFile();
  make(workbook);
  const bytes = workbook.WriteToBuffer().buffer as Uint8Array<ArrayBuffer>;
  const { grid } = await readXlsx(excelize, bytes, { locale });
  const [sheet] = grid.sheets;
  if (!sheet) throw new Error('The file has no sheet.');
  return { grid, sheet };
}

describe('a file of another program', () => {
  it('has its texts, numbers and booleans, in a sheet of the usual size', async () => {
    const { sheet } = await readMade((workbook) => {
      workbook.SetSheetRow(SHEET, 'B2', ['Deal', 12.5, true, null, '007']);
    });
    expect(sheet.values).toEqual([[], [null, 'Deal', 12.5, true, null, '007']]);
    expect(sheet.properties).toMatchObject({ name: SHEET, rows: 1000, columns: 26 });
  });

  it('has shared formulas in each cell, and array formulas as Google writes them', async () => {
    const { sheet } = await readMade((workbook) => {
      workbook.SetCellFormula(SHEET, 'B1', 'A1*2', { Type: 'shared', Ref: 'B1:B3' });
      workbook.SetCellFormula(SHEET, 'D1', 'SUM(A1:A3*2)', { Type: 'array', Ref: 'D1:D1' });
    });
    const formulas = sheet.formulas.map(({ row, column, formula }) => [row, column, formula]);
    expect(formulas).toEqual([
      [1, 2, '=A1*2'],
      [1, 4, '=ARRAYFORMULA(SUM(A1:A3*2))'],
      [2, 2, '=A2*2'],
      [3, 2, '=A3*2'],
    ]);
  });

  it('has days in the manner of the locale, and counted from 1904', async () => {
    const make = (workbook: Workbook) => {
      workbook.SetWorkbookProps({ Date1904: true });
      workbook.SetCellValue(SHEET, 'A1', 44925);
      workbook.SetCellStyle(SHEET, 'A1', 'A1', workbook.NewStyle({ NumFmt: 14 }).style);
    };
    const english = await readMade(make);
    expect(english.sheet.values).toEqual([[46387]]);
    expect(english.sheet.formats.rows).toEqual([['m/d/yyyy']]);
    expect((await readMade(make, 'nb_NO')).sheet.formats.rows).toEqual([['dd.mm.yyyy']]);
  });

  it('has its merged cells, range names, widths and conditional colours', async () => {
    const { grid, sheet } = await readMade((workbook) => {
      workbook.MergeCell(SHEET, 'A1', 'B2');
      workbook.SetDefinedName({ Name: 'deals', RefersTo: 'Sheet1!$A$2:$B$9' });
      workbook.SetDefinedName({ Name: 'rate', RefersTo: '0.25' });
      workbook.SetColWidth(SHEET, 'C', 'D', 20);
      const fill = { Type: 'pattern', Pattern: 1, Color: ['FF0000'] };
      const { style } = workbook.NewConditionalStyle({ Fill: fill });
      const rule = { Type: 'cell', Criteria: '>=', Value: '5', Format: style };
      workbook.SetConditionalFormat(SHEET, 'C3:C9', [rule]);
    });
    const area = { sheet: 0, row: 3, column: 3, rows: 7, columns: 1 };
    expect(grid.names).toEqual([['deals', { sheet: 0, row: 2, column: 1, rows: 8, columns: 2 }]]);
    expect(sheet.columns).toEqual([
      [3, { widthPixels: 140 }],
      [4, { widthPixels: 140 }],
    ]);
    expect(sheet.records).toMatchObject([
      { kind: 'merge', areas: [{ sheet: 0, row: 1, column: 1, rows: 2, columns: 2 }] },
      {
        kind: 'conditional-format',
        areas: [area],
        data: { criteria: 'CUSTOM_FORMULA', values: ['=C3>=5'], background: '#ff0000' },
      },
    ]);
  });
});
