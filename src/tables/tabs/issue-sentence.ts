import type { Issue } from '../../pipeline/issue';
import type { Language } from '../../pipeline/settings';
import type { TabKey } from '../../pipeline/tab-key';
import { ISSUE_WORDS } from '../../words/issues';
import { shownDay } from '../../words/shown-day';
import { TAB_NAMES } from '../../words/tabs';
import { columnLetters } from '../cells/column-letters';

/** What the user calls the tabs that hold deals and rules; the add-on's own names for the others. */
export type TabTitles = Readonly<Partial<Record<TabKey, string>>>;

/** One sentence on an issue: where it is, what is wrong, what to do. */
export function issueSentence(issue: Issue, language: Language, titles: TabTitles = {}): string {
  const place = issuePlace(issue, language, titles);
  const text = shownDay(issue.text, language);
  const sentence = ISSUE_WORDS[language].sentences[issue.code]({ ...issue, text });
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** Tab, row and header of an issue, such as `Deals, row 12, Amount`; '' for no tab of ours. */
export function issuePlace(issue: Issue, language: Language, titles: TabTitles = {}): string {
  const words = ISSUE_WORDS[language];
  const parts = issue.tab === null ? [] : [titles[issue.tab] ?? TAB_NAMES[language][issue.tab]];
  if (issue.row !== null) parts.push(words.row(issue.row));
  if (issue.column !== null) parts.push(issue.field || words.column(columnLetters(issue.column)));
  return parts.join(', ');
}
