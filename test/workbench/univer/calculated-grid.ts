import type { CellValue, Grid, SheetId } from '../../../workbench/grid/grid';
import { createHeadlessUniver } from '../../../workbench/univer/create-headless-univer';
import { createUniverGrid, type UniverGrid } from '../../../workbench/univer/univer-grid';
import { areaOf, put, read } from '../grid/contract/grid-fixture';

/** A grid of Univer with deals, and a sheet to write formulas on. */
export interface CalculatedGrid {
  readonly grid: UniverGrid;
  readonly deals: SheetId;
  readonly sheet: SheetId;
  /** The value of a formula in B10. */
  calculated(formula: string): Promise<CellValue>;
  /** As much as it shows from B10 on. */
  spilled(formula: string, a1: string): Promise<CellValue[][]>;
}

export function calculatedGrid(): CalculatedGrid {
  const grid = createUniverGrid(createHeadlessUniver());
  const deals = grid.insertSheet("Bob's deals", 0, 20, 6);
  const sheet = grid.insertSheet('Sums', 1, 20, 6);
  put(grid, deals, 'A1', [
    ['Name', 'Stage', 'Amount', 'Closes'],
    ['Acme', 'Won', 10, 46027],
    ['Bolt', 'Lost', 20, 46028],
    ['Corp', 'Won', 30, 46029],
    ['Dyno', 'Open', null, null],
  ]);
  grid.setFormats(areaOf(deals, 'D2:D4'), [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']]);
  grid.setName('Amounts', areaOf(deals, 'C2:C20'));
  const spilled = async (formula: string, a1: string): Promise<CellValue[][]> => {
    clear(grid, sheet);
    put(grid, sheet, 'B10', [[formula]]);
    await grid.settle();
    return read(grid, sheet, a1);
  };
  const calculated = async (formula: string): Promise<CellValue> =>
    (await spilled(formula, 'B10'))[0]?.[0] ?? null;
  return { grid, deals, sheet, calculated, spilled };
}

function clear(grid: Grid, sheet: SheetId): void {
  put(grid, sheet, 'B10', [[null]]);
}
