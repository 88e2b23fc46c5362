import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../workbench/grid/grid';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { subUnitIdOf } from '../../../../workbench/univer/painting/painted-workbook';
import { createUniverGrid, type UniverGrid } from '../../../../workbench/univer/univer-grid';
import { shownCell } from './shown-cell';

describe('cells under a conditional format', () => {
  it('take its colour where its formula holds, from named cells of another sheet too', async () => {
    const { grid, colourAt } = await dealsGrid();
    condition(grid, '=AND($A2<>"",$A2-INDIRECT("Dealsheet_Today")<0,COUNTIF(B:B,$B2)>1)');
    await grid.settle();
    expect([1, 2, 3, 4].map(colourAt)).toEqual(['#f4c7c3', undefined, '#f4c7c3', undefined]);
  });

  it('lose it when a cell that the formula reads changes', async () => {
    const { grid, colourAt } = await dealsGrid();
    condition(grid, '=$A2<INDIRECT("Dealsheet_Today")');
    await grid.settle();
    expect(colourAt(1)).toBe('#f4c7c3');
    grid.write({ sheet: 1, row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    await grid.settle();
    expect([colourAt(1), colourAt(3)]).toEqual([undefined, undefined]);
  });

  it('move along with inserted rows', async () => {
    const { grid, colourAt } = await dealsGrid();
    condition(grid, '=$A2=20');
    await grid.settle();
    grid.insertRows(0, 1, 2);
    await grid.settle();
    expect([2, 4, 5].map(colourAt)).toEqual([undefined, '#f4c7c3', undefined]);
  });
});

/** Four deals from row 2 on with numbers in A and stages in B; today is 30. */
async function dealsGrid() {
  const univer = createHeadlessUniver();
  const grid = createUniverGrid(univer);
  grid.insertSheet('Deals', 0, 20, 3);
  grid.insertSheet('Settings', 1, 5, 2);
  const deals = [
    [10, 'Lead'],
    [20, 'Won'],
    [25, 'Lead'],
    [40, 'Lead'],
  ];
  const area = { sheet: 0, row: 2, column: 1, rows: 4, columns: 2 };
  grid.write(
    area,
    deals.map((row) => row.map((value) => ({ value }))),
  );
  const today = { sheet: 1, row: 1, column: 1, rows: 1, columns: 1 };
  grid.write(today, [[{ value: 30 }]]);
  grid.setName('Dealsheet_Today', today);
  const colourAt = (row: number): unknown =>
    shownCell(univer, grid.unitId, subUnitIdOf(0), row, 0)?.interceptorStyle?.bg?.rgb;
  return { grid, colourAt };
}

const COLUMN: Area = { sheet: 0, row: 2, column: 1, rows: 19, columns: 1 };

function condition(grid: UniverGrid, formula: string): void {
  const data = { criteria: 'CUSTOM_FORMULA', values: [formula], background: '#f4c7c3' };
  grid.putRecord(0, { id: 'c', kind: 'conditional-format', areas: [COLUMN], data });
}
