import type { Area } from '../grid/grid';
import { isCalculated } from './calculation';
import { NotEmulatedError } from './errors';
import type { Execution } from './execution';

/**
 * On a grid that calculates later: waits until the values of an area are those of now.
 *
 * @param changed this execution has changed the sheet
 */
export function assertCalculated(execution: Execution, area: Area, changed: boolean): void {
  const { world } = execution;
  if (world.grid.settleNow) return;
  if (execution.patient) {
    while (!isCalculated(world) && hasFormula(execution, upTo(area))) {
      execution.wait({ kind: 'calculation' });
    }
  } else if (changed && hasFormula(execution, area)) {
    throw new NotEmulatedError('reading a formula in the execution that changed the sheet');
  }
}

const hasFormula = ({ world }: Execution, area: Area): boolean =>
  world.grid.formulas(area).some((row) => row.some((formula) => formula !== ''));

/** All cells whose results may lie in the area: a formula spills down and to the right. */
const upTo = ({ sheet, row, column, rows, columns }: Area): Area => ({
  sheet,
  row: 1,
  column: 1,
  rows: row + rows - 1,
  columns: column + columns - 1,
});
