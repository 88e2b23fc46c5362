import type { Day } from '../pipeline/day';
import type { Issue } from '../pipeline/issue';
import { createRules, type Rules } from '../pipeline/rules';
import type { Settings } from '../pipeline/settings';
import type { TabKey } from '../pipeline/tab-key';
import type { Cell } from '../tables/cells/cell';
import { localeContext, localeLanguage } from '../tables/cells/locale';
import type { DealColumns } from '../tables/deals/deal-columns';
import type { DealContext } from '../tables/deals/deal-row';
import { type CriterionRow, readCriteriaTab } from '../tables/tabs/criteria-tab';
import { tabRangeName } from '../tables/tabs/range-names';
import { readSettingsTab } from '../tables/tabs/settings-tab';
import { readStagesTab, type StageRow } from '../tables/tabs/stages-tab';
import type { Platform } from './platform';
import type { Area, Workbook } from './workbook';

/** The cells that hold the team's rules, and what they are read by. */
export interface ConfigurationCells {
  readonly settings: readonly (readonly Cell[])[];
  readonly stages: readonly (readonly Cell[])[];
  readonly criteria: readonly (readonly Cell[])[];
  readonly locale: string;
  readonly today: Day;
}

/** The team's rules as the tabs say, with what is wrong in them. */
export interface Configuration {
  readonly rules: Rules;
  readonly stageRows: readonly StageRow[];
  readonly criterionRows: readonly CriterionRow[];
  /** How the cells of deals are read. */
  readonly context: DealContext;
  readonly issues: readonly Issue[];
}

type Names = ReadonlyMap<string, Area>;

/** Reads stages, criteria and settings; five reads with zone and locale. */
export const readConfigurationCells = (
  names: Names,
  { workbook, clock }: Platform,
): ConfigurationCells => ({
  settings: readTab('settings', names, workbook),
  stages: readTab('stages', names, workbook),
  criteria: readTab('criteria', names, workbook),
  locale: workbook.locale(),
  today: clock.today(),
});

/**
 * Makes rules of the cells.
 *
 * @param headers of the Deals tab; [] where they were not read: criteria then go by their keys
 */
export function toConfiguration(
  cells: ConfigurationCells,
  columns: DealColumns,
  headers: readonly string[],
): Configuration {
  const locale = localeContext(cells.locale);
  const { settings: said, issues: settingIssues } = readSettingsTab(cells.settings, locale);
  const settings = withLanguage(said, cells.settings, () => cells.locale);
  const { stages, rows: stageRows, issues: stageIssues } = readStagesTab(cells.stages);
  const criteria = readCriteriaTab(cells.criteria, { ...locale, stages, columns, headers });
  return {
    rules: createRules({ stages, criteria: criteria.criteria, settings, today: cells.today }),
    stageRows,
    criterionRows: criteria.rows,
    context: { ...locale, currency: settings.currency, stages },
    issues: [
      ...(cells.settings.length === 0 ? [missingTab('settings')] : settingIssues),
      ...stageIssues,
      ...(cells.criteria.length === 0 ? [missingTab('criteria')] : criteria.issues),
    ],
  };
}

/** A tab that set-up makes is gone. */
export const missingTab = (tab: TabKey): Issue => ({
  code: 'missing tab',
  tab,
  row: null,
  column: null,
  field: '',
  text: '',
  hint: '',
});

/** The settings alone; one read. Amounts among them are not read. */
export function readSettings(names: Names, workbook: Workbook): Settings {
  const cells = readTab('settings', names, workbook);
  const { settings } = readSettingsTab(cells, { decimalComma: false, monthFirst: false });
  return withLanguage(settings, cells, workbook.locale);
}

/** Where the Settings tab is gone, the spreadsheet's locale says the language. */
export const withLanguage = (
  settings: Settings,
  cells: readonly unknown[],
  locale: () => string,
): Settings =>
  cells.length === 0 ? { ...settings, language: localeLanguage(locale()) } : settings;

/** All cells of a tab that set-up made; [] if it is gone. */
export function readTab(tab: TabKey, names: Names, workbook: Workbook): Cell[][] {
  const area = names.get(tabRangeName(tab));
  return area ? workbook.readAll(area.sheet) : [];
}
