import { expect, it } from 'vitest';
import { NEW_CHART } from '../../../workbench/apps-script/chart-spec';
import { loadExcelize } from '../../../workbench/files/xlsx/load-excelize';
import { readXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../workbench/files/xlsx/write-xlsx';
import type { CellContent, Grid } from '../../../workbench/grid/grid';
import { createHeadlessUniver } from '../../../workbench/univer/create-headless-univer';
import { createUniverGrid } from '../../../workbench/univer/univer-grid';

/** The library's address; packed again, as the server of these tests unpacks what is named `.gz`. */
async function excelizeAddress(): Promise<string> {
  const { body } = await fetch('/node_modules/excelize-wasm/excelize.wasm.gz');
  if (!body) throw new Error('The library is not served.');
  const packed = body.pipeThrough(new CompressionStream('gzip'));
  return URL.createObjectURL(await new Response(packed).blob());
}

const CELLS: CellContent[][] = [
  [{ value: 'Deal' }, { value: 'Amount' }, { formula: '=SUM(B2:B)' }],
  [{ value: 'Åse' }, { value: 1200.5 }, { formula: '=FILTER(A2:A,B2:B>1000)' }],
  [{ value: 'Bjørn' }, { value: 800 }, { formula: '=B3/0' }],
];
const AREA = { row: 1, column: 1, rows: 3, columns: 3 };

/** Calculates in the page, and draws a chart of the amounts. */
function pageGrid(): Grid {
  const grid = createUniverGrid(createHeadlessUniver());
  const sheet = grid.insertSheet('Deals');
  grid.write({ ...AREA, sheet }, CELLS);
  grid.settleNow?.();
  const ranges = [{ ...AREA, sheet, columns: 2 }];
  const data = { ...NEW_CHART, id: 1, type: 'BAR', numHeaders: 1, ranges };
  grid.putRecord(sheet, { id: 'chart-1', kind: 'chart', areas: ranges, data });
  return grid;
}

it('saves values, formulas and charts in a page, and reads them back', async () => {
  const excelize = await loadExcelize(await excelizeAddress());
  const grid = pageGrid();
  const shares: number[] = [];
  const { bytes, left } = await writeXlsx(
    excelize,
    { grid: grid.content(), tabColors: [] },
    { locale: 'nb_NO', language: 'nb', onProgress: (share) => shares.push(share) },
  );
  expect(left).toMatchObject({ formulas: 1, charts: 0 });
  expect(shares.at(-1)).toBe(1);
  const read = await readXlsx(excelize, bytes, { locale: 'nb_NO' });
  const back = createUniverGrid(createHeadlessUniver(), read.grid);
  const [sheet] = back.sheets();
  const area = { ...AREA, sheet: sheet?.id ?? -1 };
  back.settleNow?.();
  expect(back.formulas(area)).toEqual([
    ['', '', '=SUM(B2:B)'],
    ['', '', '=FILTER(A2:A,B2:B>1000)'],
    ['', '', '=B3/0'],
  ]);
  expect(back.values(area)).toMatchObject([
    ['Deal', 'Amount', 2000.5],
    ['Åse', 1200.5, 'Åse'],
    ['Bjørn', 800, { error: '#DIV/0!' }],
  ]);
  expect(back.records(area.sheet)).toEqual(grid.records(area.sheet));
});
