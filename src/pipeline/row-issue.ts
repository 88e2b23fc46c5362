import type { Issue, IssueCode } from './issue';

/** An issue about a row of the Deals tab. */
export const rowIssue = (
  code: IssueCode,
  row: number | null,
  about: Partial<Pick<Issue, 'column' | 'field' | 'text' | 'hint'>> = {},
): Issue => ({ code, tab: 'deals', row, column: null, field: '', text: '', hint: '', ...about });
