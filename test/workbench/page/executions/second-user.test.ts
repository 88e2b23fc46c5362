import { expect, it } from 'vitest';
import type { CellContent, Grid } from '../../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { planEdit } from '../../../../workbench/page/executions/second-user';

const cell = (value: string | number | null): CellContent => ({ value });

/** Deals in columns B (stage) and C (amount) of a sheet, below headers in row 2. */
function dealGrid(deals: readonly (readonly [stage: string | null, amount: CellContent])[]): Grid {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Deals');
  const rows = deals.length;
  const column = (number: number) => ({ sheet, row: 3, column: number, rows, columns: 1 });
  grid.write(
    column(2),
    deals.map(([stage]) => [cell(stage)]),
  );
  grid.write(
    column(3),
    deals.map(([, amount]) => [amount]),
  );
  const header = { ...column(2), row: 2, rows: 1 };
  grid.setName('Deals_Stage', header);
  grid.setName('Deals_Amount', { ...header, column: 3 });
  grid.attach(column(2), 'validation', {
    kind: 'list',
    values: ['New', 'Won', 'Lost'],
    allowInvalid: false,
    showDropdown: true,
  });
  return grid;
}

/** Chance that gives these numbers one after another. */
const chance = (...numbers: number[]) => {
  const left = [...numbers];
  return () => left.shift() ?? 0;
};

it('finds no deal in an empty spreadsheet', () => {
  const grid = createMemoryGrid();
  grid.insertSheet('Sheet1');
  expect(planEdit(grid, chance(0))).toBe(null);
});

it('moves a deal to another stage of its drop-down', () => {
  const grid = dealGrid([['Won', cell(null)]]);
  const edit = (number: number) => planEdit(grid, chance(0, number));
  expect(edit(0)).toMatchObject({ sheetName: 'Deals', a1: 'B3', text: 'New' });
  expect(edit(0.99)).toMatchObject({ sheetName: 'Deals', a1: 'B3', text: 'Lost' });
});

it('changes an amount to a whole number near it', () => {
  const grid = dealGrid([
    [null, cell(null)],
    [null, cell(1003)],
  ]);
  expect(planEdit(grid, chance(0, 0))).toMatchObject({ sheetName: 'Deals', a1: 'C4', text: '802' });
});

it('chooses among stages and amounts of all deals', () => {
  const grid = dealGrid([
    ['New', cell(100)],
    ['Won', cell(200)],
  ]);
  const cells = [0, 0.25, 0.5, 0.75].map((number) => planEdit(grid, chance(number, 0))?.a1);
  expect(cells).toEqual(['B3', 'B4', 'C3', 'C4']);
});

it('leaves empty rows and calculated amounts alone', () => {
  const grid = dealGrid([
    ['', cell(null)],
    [null, { formula: '=1+1', result: 2 }],
  ]);
  expect(planEdit(grid, chance(0))).toBe(null);
});
