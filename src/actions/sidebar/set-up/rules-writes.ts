import type { SetUpSave } from '../../../protocol/set-up-state';
import type { TabCells, TabChange } from '../../../tables/tabs/arrange-rows';
import { changeCriteria } from '../../../tables/tabs/change-criteria';
import { changeSettings } from '../../../tables/tabs/change-settings';
import { changeStages } from '../../../tables/tabs/change-stages';
import { CONFIGURATION_TABS, tabRangeName } from '../../../tables/tabs/range-names';
import { CRITERIA_HEADERS, STAGES_HEADERS } from '../../../words/tabs';
import type { SheetId, Workbook } from '../../workbook';
import type { RulesRead } from './read-rules';
import { criteriaContext } from './rules-state';

type RulesTab = (typeof CONFIGURATION_TABS)[number];

/** What is to be written into one of the tabs of rules. */
export interface TabWrites {
  readonly tab: RulesTab;
  readonly sheet: SheetId;
  readonly present: TabCells;
  readonly change: TabChange;
  /** A header that the tab has lost and that a change needs; '' = none. */
  readonly lacking: string;
}

/** Works out the writes that make the tabs say what is wanted; one read of formulas a tab. */
export function rulesWrites(wanted: SetUpSave, read: RulesRead, workbook: Workbook): TabWrites[] {
  const { language } = read.configuration.rules.settings;
  const context = criteriaContext(read);
  const writes = CONFIGURATION_TABS.map((tab): TabWrites => {
    const sheet = read.names.get(tabRangeName(tab))?.sheet ?? -1;
    const present = {
      cells: read.cells[tab],
      formulas: workbook.allFormulas(sheet),
      gridRows: workbook.gridRows(sheet),
    };
    if (tab === 'stages') {
      const change = changeStages(present, wanted.stages, wanted.moves, language);
      const [key] = change.lacking;
      return { tab, sheet, present, change, lacking: key ? STAGES_HEADERS[language][key] : '' };
    }
    if (tab === 'settings') {
      const settings = { ...wanted.settings, monthTargets: monthTargets(wanted) };
      return {
        tab,
        sheet,
        present,
        change: changeSettings(present, settings, context),
        lacking: '',
      };
    }
    const renamed = new Map(wanted.stages.map(({ was, name }) => [was, name]));
    const change = changeCriteria(present, wanted.criteria, renamed, context, language);
    const [key] = change.lacking;
    return { tab, sheet, present, change, lacking: key ? CRITERIA_HEADERS[language][key] : '' };
  });
  return writes.filter(({ change, lacking }) => change.cells.length > 0 || lacking !== '');
}

const monthTargets = ({ settings }: SetUpSave): Map<string, number> =>
  new Map(Object.entries(settings.monthTargets));
