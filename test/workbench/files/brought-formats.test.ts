import { expect, it } from 'vitest';
import { readXlsx } from '../../../workbench/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../workbench/files/xlsx/write-xlsx';
import type { GridContent } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { nodeExcelize } from './node-excelize';

/** A sheet in which results bring the format `yyyy-mm-dd`, and B1 has one of its own. */
function dates(): GridContent {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Dates');
  grid.write({ sheet, row: 1, column: 1, rows: 1, columns: 2 }, [
    [
      { formula: '=TODAY()', result: 46_349 },
      { formula: '=TODAY()', result: 46_349 },
    ],
  ]);
  grid.setFormats({ sheet, row: 1, column: 2, rows: 1, columns: 1 }, [['0']]);
  const content = grid.content();
  const bring = (one: GridContent['sheets'][number]) => ({
    ...one,
    formulas: one.formulas.map((formula) => ({ ...formula, formats: ['yyyy-mm-dd'] })),
  });
  return { ...content, sheets: content.sheets.map(bring) };
}

it('a result is saved in the format that it brings along, unless the cell has its own', async () => {
  const excelize = await nodeExcelize();
  const grid = dates();
  const language = 'en';
  const saved = await writeXlsx(excelize, { grid, tabColors: [] }, { locale: 'en_US', language });
  const back = createMemoryGrid((await readXlsx(excelize, saved.bytes, { locale: 'en_US' })).grid);
  const sheet = back.sheets()[0]?.id ?? -1;
  expect(back.formats({ sheet, row: 1, column: 1, rows: 1, columns: 2 })).toEqual([
    ['yyyy-mm-dd', '0'],
  ]);
});
