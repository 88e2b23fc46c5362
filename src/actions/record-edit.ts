import { newDealId } from '../pipeline/deal-id';
import { reconcileEdit } from '../pipeline/reconcile';
import type { RecordingContext } from '../pipeline/row-state';
import { issueSentence } from '../tables/tabs/issue-sentence';
import { CONFIGURATION_TABS, tabRangeName } from '../tables/tabs/range-names';
import { MOVE_WORDS } from '../words/moves';
import { applyChanges } from './apply';
import { bareIssue } from './bare-issue';
import { completeFormulas } from './complete-formulas';
import {
  type Configuration,
  readConfigurationCells,
  readSettings,
  toConfiguration,
} from './configuration';
import { type DealsLayout, findDamage, findLayout } from './deals-layout';
import { type Edit, editKind, witnessOf } from './edit';
import type { Platform } from './platform';
import { readRows } from './read-rows';
import { reconcileSheet } from './reconcile-sheet';
import { orRefusal } from './refusals';
import { toastText } from './toast-text';
import { refreshToday } from './today';
import type { Area } from './workbook';

/** Most rows that an edit is followed in; beyond that "Check all deals" is named. */
export const MOST_EDITED_ROWS = 1_000;

/** Largest grid that an edit starts a full reconcile of: a simple trigger has 30 s. */
const MOST_RECONCILED_ROWS = 2_000;

type Names = ReadonlyMap<string, Area>;

/**
 * Follows an edit in the sheet: records deals, puts stages back, completes bare formulas. An edit
 * that only a full reconcile can understand starts one where the sheet is small enough.
 */
export function recordEdit(edit: Edit, platform: Platform): void {
  const text = orRefusal(
    () => followEdit(edit, platform),
    (reason, language) => MOVE_WORDS[language].refused(reason),
    platform,
  );
  if (text !== '') platform.dialogs.toast(text);
}

/** What there is to say about the edit; '' = nothing, or said already. */
function followEdit(edit: Edit, platform: Platform): string {
  const { workbook } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return '';
  const kind = editKind(edit, layout, configurationSheets(names));
  if (kind === 'other') {
    const settings = readSettings(names, workbook);
    refreshToday(settings, names, platform);
    const formulas = workbook.formulas(edit.area);
    const [bare] = completeFormulas(edit.area, formulas, names, layout, platform);
    return bare ? issueSentence(bareIssue(bare, platform), settings.language) : '';
  }
  const damage = findDamage(names, layout);
  if (damage) return MOVE_WORDS[readSettings(names, workbook).language].damaged[damage];
  if (kind === 'deals' && edit.area.rows <= MOST_EDITED_ROWS)
    return followRows(edit, names, layout, platform);
  if (workbook.gridRows(layout.sheet) > MOST_RECONCILED_ROWS) {
    const words = MOVE_WORDS[readSettings(names, workbook).language];
    return kind === 'deals' ? words.checkAll(edit.area.rows) : words.checkLater;
  }
  reconcileSheet(platform, kind === 'block' ? edit : null);
  return '';
}

const configurationSheets = (names: Names): ReadonlySet<number> =>
  new Set(CONFIGURATION_TABS.map((tab) => names.get(tabRangeName(tab))?.sheet ?? -1));

function followRows(edit: Edit, names: Names, layout: DealsLayout, platform: Platform): string {
  const cells = readConfigurationCells(names, platform);
  const configuration = toConfiguration(cells, layout.columns, []);
  refreshToday(configuration.rules.settings, names, platform);
  const who = platform.memory.who();
  const record = (locked: boolean): Followed =>
    recordRows(edit, who, locked, configuration, names, layout, platform);
  const outcome = platform.lock.hold(() => record(true));
  if (outcome === 'busy') return '';
  const { toast, waits } = outcome === 'forbidden' ? record(false) : outcome;
  return waits && toast === '' ? followAll(edit, layout, configuration, platform) : toast;
}

/** What following some rows came to. */
interface Followed {
  readonly toast: string;
  /** Whether a row was left alone because only all rows together tell what happened to it. */
  readonly waits: boolean;
}

/** An earlier event was lost, or rows were sorted apart: all rows are looked at, if they are few. */
function followAll(
  edit: Edit,
  { sheet }: DealsLayout,
  { rules }: Configuration,
  platform: Platform,
): string {
  if (platform.workbook.gridRows(sheet) > MOST_RECONCILED_ROWS)
    return MOVE_WORDS[rules.settings.language].checkLater;
  const outcome = reconcileSheet(platform, edit);
  if (typeof outcome === 'string' || outcome.toast !== '') return '';
  const inEdit = (row: number) => row >= edit.area.row && row < edit.area.row + edit.area.rows;
  const [issue] = outcome.changes.rows.flatMap(({ row, issues }) => (inEdit(row) ? issues : []));
  return issue ? issueSentence(issue, rules.settings.language) : '';
}

function recordRows(
  edit: Edit,
  who: string,
  locked: boolean,
  { rules, context }: Configuration,
  names: Names,
  layout: DealsLayout,
  platform: Platform,
): Followed {
  const { workbook, random } = platform;
  const witness = witnessOf(edit, layout, who);
  const rows = readRows(witness.firstRow, witness.lastRow, layout, context, workbook);
  const recording: RecordingContext = { rules, newId: () => newDealId(random), locked };
  const states = rows.map(({ state }) => state);
  const changes = reconcileEdit(states, witness, recording);
  const changeText = newDealId(random);
  const applied = applyChanges(changes, rows, {
    names,
    layout,
    rules,
    workbook,
    archiveRows: 0,
    changeText,
  });
  const dealOf = (row: number) => rows.find(({ state }) => state.deal.row === row)?.state.deal;
  return { toast: toastText(changes.rows, dealOf, applied, rules), waits: changes.waits };
}
