import type { Issue } from '../../../pipeline/issue';
import type { BadValue } from '../../../protocol/answer';
import { localeContext } from '../../../tables/cells/locale';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { readSettingsTab } from '../../../tables/tabs/settings-tab';
import { findTabColumns } from '../../../tables/tabs/tab-columns';
import { CRITERIA_HEADERS, STAGES_HEADERS } from '../../../words/tabs';
import type { RulesRead } from './read-rules';

/** What is wrong in the rules as they stand, each with the place that shows it. */
export function rulesIssues(read: RulesRead): BadValue[] {
  const { issues, rules } = read.configuration;
  return issues.map((issue) => ({
    key: placeOf(issue, read),
    text: issueSentence(issue, rules.settings.language),
  }));
}

/** Such as `stages.2.probability`; the tab alone for a row that is shown nowhere. */
function placeOf({ tab, row, column }: Issue, { cells, configuration }: RulesRead): string {
  if (tab === 'stages')
    return place(
      tab,
      row,
      column,
      configuration.stageRows,
      findTabColumns(cells.stages, STAGES_HEADERS),
    );
  if (tab === 'criteria')
    return place(
      tab,
      row,
      column,
      configuration.criterionRows,
      findTabColumns(cells.criteria, CRITERIA_HEADERS),
    );
  if (tab !== 'settings') return tab ?? '';
  const { rows } = readSettingsTab(cells.settings, localeContext(cells.locale));
  const setting = Object.entries(rows).find(([, at]) => at === row)?.[0];
  return setting === undefined ? tab : `${tab}.${setting}`;
}

/** What a column of a tab is called in a set-up, where that is something else. */
const PARTS: Readonly<Record<string, string>> = { stage: 'name', field: 'label' };

function place(
  tab: 'stages' | 'criteria',
  row: number | null,
  column: number | null,
  rows: readonly { readonly row: number }[],
  { columns }: { readonly columns: Partial<Record<string, number>> },
): string {
  const position = rows.findIndex((one) => one.row === row);
  const part = Object.keys(columns).find((key) => columns[key] === column);
  if (position < 0 || part === undefined) return tab;
  const isStage = tab === 'criteria' && part === 'stage';
  return `${tab}.${position}.${isStage ? part : (PARTS[part] ?? part)}`;
}
