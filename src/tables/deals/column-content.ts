import type { Field } from '../../pipeline/deal';
import { stageKey } from '../../pipeline/stage';
import { readAmount } from '../cells/amount';
import { type Cell, cellText, isDateCell } from '../cells/cell';
import { readDay } from '../cells/day-text';
import { readProbability } from '../cells/probability';

const SAMPLE = 200;
const MOST_STAGES = 20;

/** Filled cells of a column, from a row on. */
export const filledCells = (
  table: readonly (readonly Cell[])[],
  column: number,
  afterRow: number,
): Cell[] =>
  table
    .slice(afterRow)
    .map((row) => row[column - 1] ?? '')
    .filter((cell) => cellText(cell) !== '');

/**
 * Whether most of a column's filled cells (the first 200) are of the kind a field holds. Nothing
 * speaks against an empty column.
 */
export function fitsField(field: Field, filled: readonly Cell[]): boolean {
  const sample = filled.slice(0, SAMPLE);
  const fits = sample.filter(FITTING[field] ?? isWords).length;
  if (fits * 2 < sample.length) return false;
  return (
    field !== 'stage' || new Set(sample.map((cell) => stageKey(cellText(cell)))).size <= MOST_STAGES
  );
}

/** Marks and orders of any locale: what is ambiguous is of the kind all the same. */
const isAmount = (cell: Cell): boolean =>
  readAmount(cell, { decimalComma: true, currency: '' }).problem !== 'unreadable';
const isDate = (cell: Cell): boolean =>
  readDay(cell, { monthFirst: false }).problem !== 'unreadable';
const isWords = (cell: Cell): boolean =>
  !isDateCell(cell) && typeof cell === 'string' && !isAmount(cell) && !isDate(cell);

const FITTING: Readonly<Partial<Record<Field, (cell: Cell) => boolean>>> = {
  amount: isAmount,
  closeDate: isDate,
  nextStepDate: isDate,
  created: isDate,
  probability: (cell) => readProbability(cell).problem !== 'unreadable',
};
