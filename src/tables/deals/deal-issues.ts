import type { Deal, Field, ReadingProblem } from '../../pipeline/deal';
import type { Issue, IssueCode, ValueKind } from '../../pipeline/issue';
import { nearestStage } from '../../pipeline/nearest-stage';
import { stageKey } from '../../pipeline/stage';
import { type Cell, cellText, isErrorCell } from '../cells/cell';
import type { DealColumns } from './deal-columns';
import { cellAt, type DealContext } from './deal-row';

/** The Deals tab that issues point into. */
export interface DealSheet {
  readonly columns: DealColumns;
  /** Header texts from column A on. */
  readonly headers: readonly string[];
  readonly context: Pick<DealContext, 'stages' | 'currency'>;
}

/** The kind of value of each field that is read as one. */
const READ_FIELDS = {
  amount: 'amount',
  closeDate: 'day',
  probability: 'probability',
  nextStepDate: 'day',
  created: 'day',
} as const satisfies Partial<Record<Field, ValueKind>>;

const TEXT_FIELDS = ['name', 'company', 'owner', 'nextStep', 'lostReason'] as const;

/** What is wrong with a deal's cells: values that cannot be read, errors, an unknown stage. */
export function dealIssues(deal: Deal, cells: readonly Cell[], sheet: DealSheet): Issue[] {
  const issues: Issue[] = [];
  const say = (code: IssueCode, field: Field, text: string, hint: string): void => {
    issues.push(issueAt(sheet, deal.row, { code, field, text, hint }));
  };
  for (const field of Object.keys(READ_FIELDS) as (keyof typeof READ_FIELDS)[]) {
    const { problem, text = '' } = deal[field];
    if (!problem) continue;
    const hint = hintFor(problem, READ_FIELDS[field], sheet);
    // A number is of another currency only by its format.
    const isNumber = typeof cellAt(cells, sheet.columns[field]) === 'number';
    const code = problem === 'other currency' && isNumber ? 'currency format' : problem;
    say(code, field, text, hint);
  }
  for (const field of TEXT_FIELDS) {
    const cell = cellAt(cells, sheet.columns[field]) ?? '';
    if (isErrorCell(cell)) say('error value', field, cellText(cell), 'text');
  }
  const { stage, stageText } = deal;
  if (isErrorCell(stageText)) say('error value', 'stage', stageText, 'text');
  else if (stage === null && stageText !== '')
    say(
      'unknown stage',
      'stage',
      stageText,
      nearestStage(sheet.context.stages, stageText)?.name ?? '',
    );
  return issues;
}

const hintFor = (problem: ReadingProblem, kind: ValueKind, { context }: DealSheet): string =>
  problem === 'other currency' ? context.currency : kind;

/**
 * Owners written in more than one way, without regard to case and spaces: an issue at each deal
 * that does not use the most frequent spelling (the first seen of equally frequent ones).
 */
export function ownerSpellingIssues(deals: readonly Deal[], sheet: DealSheet): Issue[] {
  const usual = usualSpellings(deals);
  return deals.flatMap(({ row, owner }) => {
    const hint = usual.get(stageKey(owner)) ?? owner;
    if (hint === owner) return [];
    return [issueAt(sheet, row, { code: 'owner spelling', field: 'owner', text: owner, hint })];
  });
}

/** The most frequent spelling of each owner, by the form in which owners are compared. */
export function usualSpellings(deals: readonly Deal[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { owner } of deals) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [owner, count] of counts) {
    const best = usual.get(stageKey(owner));
    if (best === undefined || count > (counts.get(best) ?? 0)) usual.set(stageKey(owner), owner);
  }
  return usual;
}

interface FieldIssue {
  readonly code: IssueCode;
  readonly field: Field;
  readonly text: string;
  readonly hint: string;
}

function issueAt({ columns, headers }: DealSheet, row: number, issue: FieldIssue): Issue {
  const column = columns[issue.field] ?? null;
  const header = column === null ? '' : (headers[column - 1] ?? '');
  return { ...issue, tab: 'deals', row, column, field: header };
}
