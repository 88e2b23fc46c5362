import type { Day } from '../../pipeline/day';
import type { Deal } from '../../pipeline/deal';
import type { Settings } from '../../pipeline/settings';
import { SET_UP_WORDS } from '../../words/set-up';
import { TAB_NAMES } from '../../words/tabs';

/** A line of a list in a dialog, which shows plain text only. */
export const bullet = (line: string): string => `• ${line}`;

/** A deal as it was recorded when set-up had finished. */
export interface SetUpDeal {
  readonly deal: Deal;
  /** Whether the column Missing says something. */
  readonly isLacking: boolean;
}

/**
 * How many deals there are, what is wrong with them, and what to do next.
 *
 * @param otherIssues number of issues with tabs and rows that no line counts
 */
export function setUpResultText(
  rows: readonly SetUpDeal[],
  { language, currency }: Pick<Settings, 'language' | 'currency'>,
  today: Day,
  otherIssues: number,
): string {
  const words = SET_UP_WORDS[language];
  const tabs = TAB_NAMES[language];
  const deals = rows.map(({ deal }) => deal);
  const inRole = (role: string): Deal[] => deals.filter(({ stage }) => stage?.role === role);
  const open = inRole('open');
  const line = (count: number, say: (count: number) => string): string[] =>
    count > 0 ? [bullet(say(count))] : [];
  const count = (of: readonly Deal[], is: (deal: Deal) => boolean): number => of.filter(is).length;
  return [
    words.counts(deals.length, open.length, inRole('won').length, inRole('lost').length),
    ...line(
      count(open, ({ amount }) => isEmpty(amount)),
      words.noAmount,
    ),
    ...line(
      count(open, ({ closeDate }) => isEmpty(closeDate)),
      words.noCloseDate,
    ),
    ...line(
      count(open, ({ closeDate }) => (closeDate.value ?? today) < today),
      words.overdue,
    ),
    ...line(unreadCells(deals), words.unread),
    ...line(
      count(deals, ({ amount }) => amount.problem === 'other currency'),
      (n) => words.otherCurrency(n, currency),
    ),
    ...line(
      count(deals, ({ stage, stageText }) => !stage && stageText !== ''),
      words.unknownStages,
    ),
    ...line(
      count(deals, ({ stageText }) => stageText === ''),
      words.noStages,
    ),
    ...line(rows.filter(({ isLacking }) => isLacking).length, words.lacking),
    ...line(otherIssues, words.toMend),
    '',
    words.next([tabs.stages, tabs.criteria, tabs.settings].join(', ')),
  ].join('\n');
}

const isEmpty = ({ value, problem }: Deal['amount'] | Deal['closeDate']): boolean =>
  value === null && problem === undefined;

function unreadCells(deals: readonly Deal[]): number {
  const readings = deals.flatMap(({ amount, closeDate, probability, nextStepDate, created }) => [
    amount,
    closeDate,
    probability,
    nextStepDate,
    created,
  ]);
  return readings.filter(({ problem }) => problem && problem !== 'other currency').length;
}
