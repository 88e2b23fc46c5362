import { isDeal } from '../pipeline/identity-row';
import type { Issue } from '../pipeline/issue';
import { rowIssue } from '../pipeline/row-issue';
import { startedTooFar } from '../pipeline/started-too-far';
import { TAB_KEYS } from '../pipeline/tab-key';
import { dealIssues, ownerSpellingIssues } from '../tables/deals/deal-issues';
import { checkTab } from '../tables/tabs/check-tab';
import type { TabTitles } from '../tables/tabs/issue-sentence';
import { CONFIGURATION_TABS, RANGE_NAMES, tabRangeName } from '../tables/tabs/range-names';
import { bareIssue } from './bare-issue';
import { completeEverywhere } from './complete-formulas';
import { missingTab } from './configuration';
import type { Platform } from './platform';
import type { PresentSheet } from './present-sheet';
import { updateTab } from './update-tab';

const tabOrder = ({ tab }: Issue): number => (tab === null ? -1 : TAB_KEYS.indexOf(tab));

/** Menu "Check all deals": completes bare formulas and writes the Check tab. */
export function checkDeals(platform: Platform): void {
  updateTab(platform, 'check', (sheet) => {
    const { states, layout, configuration, names } = sheet;
    const bare = completeEverywhere(names, layout, platform);
    return checkTab({
      rows: states.filter(({ deal }) => isDeal(deal)),
      columns: layout.columns,
      issues: [...allIssues(sheet), ...bare.map((one) => bareIssue(one, platform))],
      titles: tabTitles(names, platform),
      rules: configuration.rules,
    });
  });
}

/** What the user calls the tabs that cells to mend stand in. */
function tabTitles(names: PresentSheet['names'], { workbook }: Platform): TabTitles {
  const titles = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const title = (rangeName: string): string | undefined =>
    titles.get(names.get(rangeName)?.sheet ?? -1);
  const tabs = [
    ['deals', title(RANGE_NAMES.block)],
    ...CONFIGURATION_TABS.map((tab) => [tab, title(tabRangeName(tab))]),
  ];
  return Object.fromEntries(tabs.filter(([, name]) => name !== undefined));
}

/** All that is wrong, each thing once: in the team's rules first, then in the deals by row. */
export function allIssues(sheet: PresentSheet): Issue[] {
  const { configuration, changes, applied } = sheet;
  const refused = applied.refused;
  const issues = [
    ...(sheet.names.has(tabRangeName('archive')) ? [] : [missingTab('archive')]),
    ...configuration.issues,
    ...changes.issues,
    ...changes.rows.flatMap((decision) => decision.issues),
    ...cellIssues(sheet),
    ...(refused === '' ? [] : [rowIssue('write refused', null, { hint: refused })]),
  ];
  const once = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...once.values()].sort(
    (a, b) =>
      tabOrder(b) - tabOrder(a) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function cellIssues({ states, cells, layout, headers, configuration }: PresentSheet): Issue[] {
  const { columns } = layout;
  const dealSheet = { columns, headers, context: configuration.context };
  const column = columns.stage ?? null;
  const field = headers[(column ?? 0) - 1] ?? '';
  const deals = states.map(({ deal }) => deal).filter(isDeal);
  return [
    ...states.flatMap(({ deal }, i) => dealIssues(deal, cells[i] ?? [], dealSheet)),
    ...ownerSpellingIssues(deals, dealSheet),
    ...deals
      .filter(({ stageText }) => stageText === '')
      .map(({ row }) => rowIssue('no stage', row, { column, field })),
    ...states
      .filter((row) => startedTooFar(row, configuration.rules.stages))
      .map(({ deal }) =>
        rowIssue('starts too far', deal.row, { column, field, text: deal.stageText }),
      ),
  ];
}
