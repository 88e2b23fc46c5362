import { hash } from '../../../pipeline/hash';
import type { Settings } from '../../../pipeline/settings';
import type {
  CriterionRule,
  RulesState,
  SettingsRule,
  StageRule,
} from '../../../protocol/set-up-state';
import { type Cell, cellText } from '../../../tables/cells/cell';
import { localeContext } from '../../../tables/cells/locale';
import { BLOCK_COLUMNS } from '../../../tables/deals/deal-block';
import { presentCriterion } from '../../../tables/tabs/change-criteria';
import type { CriteriaContext } from '../../../tables/tabs/criteria-tab';
import { readSettingsTab } from '../../../tables/tabs/settings-tab';
import { columnChoices, userHeaders } from './column-choices';
import type { RulesRead } from './read-rules';
import { rulesIssues } from './rules-issues';

/** The rules as they are shown. */
export function rulesState(read: RulesRead): RulesState {
  const { configuration, layout, dealCells, headers } = read;
  return {
    kind: 'rules',
    mark: markOf(read),
    stages: configuration.stageRows.map(({ stage }): StageRule => {
      const { name, role, probability, maxDays, mayStartHere } = stage;
      return { was: name, name, role, probability, maxDays, mayStartHere };
    }),
    criteria: criterionRules(read),
    settings: settingsRule(configuration.rules.settings),
    columns: columnChoices(layout.columns, dealCells.cells, layout.headerRow),
    headers: userHeaders(headers, { column: layout.blockColumn, columns: BLOCK_COLUMNS.length }),
    dealsInStage: dealsInStage(read),
    issues: rulesIssues(read),
  };
}

/** Says which state of the rules this is. What only the calendar changes is left out. */
function markOf({ cells, layout, headers }: RulesRead): string {
  const { rows } = readSettingsTab(cells.settings, localeContext(cells.locale));
  const settings = cells.settings.filter((_, i) => i + 1 !== rows.today);
  const parts = [
    cells.stages,
    cells.criteria,
    settings,
    headers,
    Object.entries(layout.columns).sort(),
  ];
  return hash(JSON.stringify(parts));
}

/** What criteria are read against. */
export const criteriaContext = ({
  cells,
  configuration,
  layout,
  headers,
}: RulesRead): CriteriaContext => ({
  ...localeContext(cells.locale),
  stages: configuration.rules.stages,
  columns: layout.columns,
  headers,
});

const criterionRules = (read: RulesRead): CriterionRule[] =>
  read.configuration.criterionRows.map((row) =>
    presentCriterion(row, read.configuration.rules.stages, criteriaContext(read)),
  );

function settingsRule({ today, monthTargets, ...settings }: Settings): SettingsRule {
  return { ...settings, monthTargets: Object.fromEntries(monthTargets) };
}

/** Number of deals whose cell means a stage, by its name. */
function dealsInStage({ configuration, layout, dealCells }: RulesRead): Record<string, number> {
  const { stages } = configuration.rules;
  const counts = new Map(stages.list.map(({ name }) => [name, 0]));
  for (const row of dealCells.cells.slice(layout.headerRow)) {
    const name = stages.find(cellText(stageCell(row, layout.columns.stage)))?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

const stageCell = (row: readonly Cell[], column: number | undefined): Cell | undefined =>
  row[(column ?? 0) - 1];
