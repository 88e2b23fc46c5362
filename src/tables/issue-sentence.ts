import type { Issue } from '../pipeline/issue';
import type { Language } from '../pipeline/settings';
import { ISSUE_WORDS } from '../words/issues';
import { TAB_NAMES } from '../words/tabs';
import { columnLetters } from './column-letters';

/** One sentence on an issue: where it is, what is wrong, what to do. */
export function issueSentence(issue: Issue, language: Language): string {
  const place = issuePlace(issue, language);
  const sentence = ISSUE_WORDS[language].sentences[issue.code](issue);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** Tab, row and header of an issue, such as `Deals, row 12, Amount`; '' for no tab of ours. */
export function issuePlace(issue: Issue, language: Language): string {
  const words = ISSUE_WORDS[language];
  const parts = issue.tab === null ? [] : [TAB_NAMES[language][issue.tab]];
  if (issue.row !== null) parts.push(words.row(issue.row));
  if (issue.column !== null) parts.push(issue.field || words.column(columnLetters(issue.column)));
  return parts.join(', ');
}
