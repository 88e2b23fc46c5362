import type { Issue } from '../pipeline/issue';
import { rowIssue } from '../pipeline/row-issue';
import { columnLetters } from '../tables/cells/column-letters';
import type { BareFormula } from './complete-formulas';
import type { Platform } from './platform';

/** What there is to say of a formula that was left bare, wherever in the spreadsheet it stands. */
export function bareIssue(
  { sheet, row, column }: BareFormula,
  { workbook }: Pick<Platform, 'workbook'>,
): Issue {
  const name = workbook.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const text = `${name}!${columnLetters(column)}${row}`;
  return { ...rowIssue('bare formula', null, { text }), tab: null };
}
