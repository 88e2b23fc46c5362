import type { Criterion, CriterionCell, CriterionState } from './criterion';
import { type Day, daysBetween } from './day';
import { stageKey } from './stage';

/**
 * How a cell stands with a criterion, waivers apart.
 *
 * @param cell the deal's cell in the criterion's column; undefined when there is no such column
 */
export function checkCriterion(
  criterion: Criterion,
  cell: CriterionCell | undefined,
  today: Day,
): Exclude<CriterionState, 'waived'> {
  if (cell === undefined) return 'cannot be checked';
  if (cell === '' || cell === false) return 'missing';
  return passes(criterion, cell, today) ? 'met' : 'wrong';
}

function passes({ test, value }: Criterion, cell: CriterionCell, today: Day): boolean {
  switch (test) {
    case 'filled':
      return !isError(cell);
    case 'ticked':
      return cell === true;
    case 'not past':
      return isDate(cell) && cell.date >= today;
    case 'at most days old':
      return isDate(cell) && daysBetween(cell.date, today) <= Number(value);
    case 'one of':
      return Array.isArray(value) && value.some((one) => sameText(one, cell));
    case '=':
      return typeof cell === 'number' ? cell === value : sameText(String(value), cell);
    default:
      return compares(test, cell, value);
  }
}

function compares(test: '>' | '>=' | '<' | '<=', cell: CriterionCell, value: unknown): boolean {
  const left = isDate(cell) ? cell.date : cell;
  if (typeof left !== typeof value || typeof left === 'boolean') return false;
  const right = value as typeof left;
  if (test === '>') return left > right;
  if (test === '>=') return left >= right;
  return test === '<' ? left < right : left <= right;
}

const isDate = (cell: CriterionCell): cell is { readonly date: Day } => typeof cell === 'object';

const isError = (cell: CriterionCell): boolean =>
  typeof cell === 'string' && /^#[A-Z/0]+[!?]?$/.test(cell);

const sameText = (text: string, cell: CriterionCell): boolean =>
  stageKey(text) === stageKey(isDate(cell) ? cell.date : String(cell));
