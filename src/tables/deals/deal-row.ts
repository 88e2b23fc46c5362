import type { CriterionCell } from '../../pipeline/criterion';
import type { Day } from '../../pipeline/day';
import type { Deal, Field, Reading } from '../../pipeline/deal';
import type { Stages } from '../../pipeline/stage';
import { type AmountContext, readAmount } from '../cells/amount';
import { type Cell, cellText, isErrorCell } from '../cells/cell';
import { type DayContext, readDay } from '../cells/day-text';
import type { LocaleContext } from '../cells/locale';
import { readProbability } from '../cells/probability';
import type { ColumnKey, DealColumns } from './deal-columns';

/** What reading deals depends on. */
export interface DealContext extends AmountContext, DayContext {
  readonly stages: Stages;
}

/** The locale may be read on demand, so its properties are asked for and not copied. */
export const dealContext = (
  locale: LocaleContext,
  stages: Stages,
  currency: string,
): DealContext => ({
  get decimalComma() {
    return locale.decimalComma;
  },
  get monthFirst() {
    return locale.monthFirst;
  },
  stages,
  currency,
});

/**
 * Reads a deal from its row. A text cell that shows an error is read as '', so that `#REF!` becomes
 * nobody's name; `dealIssues` says so.
 *
 * @param row row number in the tab, 1-based
 * @param cells the row's cells from column A on; cells beyond the end are empty
 */
export function readDeal(
  row: number,
  cells: readonly Cell[],
  columns: DealColumns,
  context: DealContext,
): Deal {
  const cell = (field: Field): Cell | undefined => cellAt(cells, columns[field]);
  const text = (field: Field): string => textOf(cell(field));
  const stageText = cellText(cell('stage'));
  return {
    row,
    name: text('name'),
    company: text('company'),
    owner: text('owner'),
    stage: context.stages.find(stageText),
    stageText,
    amount: readAmount(cell('amount'), context),
    closeDate: readDay(cell('closeDate'), context),
    probability: readProbability(cell('probability')),
    nextStep: text('nextStep'),
    nextStepDate: readDay(cell('nextStepDate'), context),
    lostReason: text('lostReason'),
    created: readDay(cell('created'), context),
  };
}

/** The cell of a column in a row; undefined when there is no such column, '' beyond the end. */
export function cellAt(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : (cells[column - 1] ?? '');
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || isErrorCell(cell) ? '' : cellText(cell);

/**
 * A deal's cell as a criterion judges it: read amounts, days and chances as values, an unread one
 * as its text, other cells as they stand; undefined when no column is bound to the key.
 */
export function criterionCell(
  key: string,
  deal: Deal,
  cells: readonly Cell[],
  columns: DealColumns,
): CriterionCell | undefined {
  const cell = cellAt(cells, columns[key as ColumnKey]);
  if (cell === undefined) return undefined;
  switch (key) {
    case 'amount':
    case 'probability':
      return judged(deal[key], (value) => value);
    case 'closeDate':
    case 'nextStepDate':
    case 'created':
      return judged(deal[key], (date: Day) => ({ date }));
    case 'stage':
      return deal.stage?.name ?? deal.stageText;
    default:
      return typeof cell === 'string' ? cell.trim() : cell;
  }
}

const judged = <T>(
  { value, text = '' }: Reading<T>,
  toCell: (value: T) => CriterionCell,
): CriterionCell => (value === null ? text : toCell(value));
