import type { Issue } from '../pipeline/issue';
import { createRules, type Rules } from '../pipeline/rules';
import type { Settings } from '../pipeline/settings';
import type { TabKey } from '../pipeline/tab-key';
import type { Cell } from '../tables/cell';
import { readCriteriaTab } from '../tables/criteria-tab';
import type { DealContext } from '../tables/deal-row';
import { localeContext } from '../tables/locale';
import { tabRangeName } from '../tables/range-names';
import { readSettingsTab } from '../tables/settings-tab';
import { readStagesTab, type StageRow } from '../tables/stages-tab';
import type { Platform } from './platform';
import type { Area, Workbook } from './workbook';

/** The team's rules as the tabs say, with what is wrong in them. */
export interface Configuration {
  readonly rules: Rules;
  readonly stageRows: readonly StageRow[];
  /** How the cells of deals are read. */
  readonly context: DealContext;
  readonly issues: readonly Issue[];
}

type Names = ReadonlyMap<string, Area>;

/** Reads stages, criteria and settings; five reads with zone and locale. */
export function readConfiguration(names: Names, platform: Platform): Configuration {
  const { workbook } = platform;
  const settings = readSettingsTab(readTab('settings', names, workbook));
  const stages = readStagesTab(readTab('stages', names, workbook));
  const criteria = readCriteriaTab(readTab('criteria', names, workbook));
  const rules = createRules({
    stages: stages.stages,
    criteria: criteria.criteria,
    settings: settings.settings,
    today: platform.clock.today(),
  });
  return {
    rules,
    stageRows: stages.rows,
    context: contextOf(rules, workbook),
    issues: [...settings.issues, ...stages.issues, ...criteria.issues],
  };
}

/** The settings alone; one read. */
export const readSettings = (names: Names, workbook: Workbook): Settings =>
  readSettingsTab(readTab('settings', names, workbook)).settings;

/** All cells of a tab that set-up made; [] if it is gone. */
export function readTab(tab: TabKey, names: Names, workbook: Workbook): Cell[][] {
  const area = names.get(tabRangeName(tab));
  return area ? workbook.readAll(area.sheet) : [];
}

const contextOf = ({ stages, settings }: Rules, workbook: Workbook): DealContext => ({
  ...localeContext(workbook.locale()),
  currency: settings.currency,
  stages,
});
