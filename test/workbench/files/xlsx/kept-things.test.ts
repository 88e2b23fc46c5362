import { describe, expect, it } from 'vitest';
import { NEW_CHART } from '../../../../workbench/apps-script/chart-spec';
import {
  type LeftOut,
  leftOutSentences,
  NOTHING_LEFT_OUT,
} from '../../../../workbench/files/xlsx/left-out';
import type { Workbook } from '../../../../workbench/files/xlsx/load-excelize';
import { readXlsx } from '../../../../workbench/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../../workbench/files/xlsx/write-xlsx';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { nodeExcelize } from '../node-excelize';

const OPTIONS = { locale: 'en_US', language: 'en' } as const;

/** Two sheets; the chart on the first shows cells of the second, which also has a protection. */
function gridOfTwo() {
  const grid = createMemoryGrid();
  const [chartSheet, dataSheet] = [grid.insertSheet('Chart'), grid.insertSheet('Data')];
  const area = { sheet: dataSheet, row: 1, column: 1, rows: 3, columns: 2 };
  grid.write({ ...area, rows: 2 }, [
    [{ value: 'Name' }, { value: 'Amount' }],
    [{ value: 'x'.repeat(32_768) }, { value: 2 }],
  ]);
  const data = { ...NEW_CHART, id: 7, type: 'TABLE', ranges: [area] };
  grid.putRecord(chartSheet, { id: 'chart-7', kind: 'chart', areas: [area], data });
  const rule = { type: 'SHEET', description: 'é'.repeat(300), unprotected: [] };
  grid.putRecord(dataSheet, { id: 'p', kind: 'protection', areas: [area], data: rule });
  const check = { criteria: 'CUSTOM_FORMULA', values: ['=MY_CHECK(A1)'], areas: [area] };
  grid.putRecord(dataSheet, { id: 'c', kind: 'conditional-format', areas: [area], data: check });
  const validation = { kind: 'custom', allowInvalid: true, showDropdown: false } as const;
  grid.attach(area, 'validation', validation);
  return grid;
}

async function saved() {
  return writeXlsx(await nodeExcelize(), { grid: gridOfTwo().content(), tabColors: [] }, OPTIONS);
}

/** What is read after another program changed the file. */
async function readAfter(change: (workbook: Workbook) => void) {
  const excelize = await nodeExcelize();
  const workbook = excelize.OpenReader((await saved()).bytes);
  change(workbook);
  const bytes = workbook.WriteToBuffer().buffer as Uint8Array<ArrayBuffer>;
  const { grid } = await readXlsx(excelize, bytes, OPTIONS);
  return grid.sheets.map(({ properties, records }) => ({
    name: properties.name,
    records: records.map(({ id }) => id),
  }));
}

describe('what an Excel file cannot show', () => {
  it('is counted when the file is saved', async () => {
    const expected: LeftOut = { ...NOTHING_LEFT_OUT, texts: 1, charts: 1, conditions: 1, rules: 1 };
    expect((await saved()).left).toEqual({ ...expected, protections: 1 });
  });

  it('comes back after another program saved the file', async () => {
    const sheets = await readAfter((workbook) => workbook.SetCellValue('Data', 'B3', 5));
    expect(sheets).toEqual([
      { name: 'Chart', records: ['chart-7'] },
      { name: 'Data', records: ['p', 'c'] },
    ]);
  });

  it('is gone with the sheet whose cells it is about', async () => {
    const sheets = await readAfter((workbook) => workbook.DeleteSheet('Data'));
    expect(sheets).toEqual([{ name: 'Chart', records: [] }]);
  });

  it('is left alone when its text in the file was damaged', async () => {
    const sheets = await readAfter((workbook) => {
      workbook.SetCustomProps({ Name: 'Dealsheet 1', Value: '[{"excelName":' });
    });
    expect(sheets.map(({ records }) => records)).toEqual([[], []]);
  });

  it('has a sentence for one and for many in each language, and none for nothing', () => {
    expect(leftOutSentences(NOTHING_LEFT_OUT, 'en')).toEqual([]);
    expect(leftOutSentences({ ...NOTHING_LEFT_OUT, charts: 1, rules: 2 }, 'en')).toEqual([
      '1 chart is not drawn in other programs.',
      '2 validation rules work in Google Sheets only.',
    ]);
    expect(leftOutSentences({ ...NOTHING_LEFT_OUT, charts: 2, texts: 1 }, 'nb')).toEqual([
      '1 tekst ble kuttet ved 32 767 tegn.',
      '2 diagrammer tegnes ikke i andre programmer.',
    ]);
  });
});
