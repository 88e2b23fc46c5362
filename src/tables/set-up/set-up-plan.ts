import type { Language, Settings } from '../../pipeline/settings';
import type { Stage } from '../../pipeline/stage';
import { TAB_NAMES } from '../../words/tabs';
import { type Cell, cellText } from '../cells/cell';
import { guessCurrency } from '../cells/guess-currency';
import { localeLanguage } from '../cells/locale';
import { readStagesTab } from '../tabs/stages-tab';
import { adoptedCriteria } from './adopted-criteria';
import { type DealsPlan, type DealsSurroundings, knownColumns, planDeals } from './deals-plan';
import { defaultCriteria, defaultSettings, defaultStages } from './default-pipeline';
import type { FoundDeals } from './find-deals';
import { findOwnTab, otherTitle, type Rectangle, SET_UP_TABS, type SetUpRead } from './set-up-read';
import { proposeStages } from './stage-proposal';
import { planTab, settingsOf, type TabPlan } from './tab-plan';

/** Everything that set-up is going to do, decided before anything is done. */
export interface SetUpPlan {
  readonly found: FoundDeals;
  readonly language: Language;
  /** Title of the tab of deals as it will be. */
  readonly title: string;
  readonly deals: DealsPlan;
  readonly tabs: readonly TabPlan[];
  readonly stages: readonly Stage[];
  readonly settings: Settings;
  /** The user's filter if it ends before the last of the add-on's columns. */
  readonly shortFilter: Rectangle | null;
  /** Merged cells in the header row, whose columns cannot all be told. */
  readonly mergedHeaders: readonly Rectangle[];
  /** Whether there is room for a sample pipeline: an empty tab that set-up makes. */
  readonly mayFill: boolean;
}

/**
 * Decides what set-up does with what was read. Doing it and planning again plans nothing.
 *
 * @param amountFormats number formats of the amount column below the headers
 */
export function planSetUp(
  read: SetUpRead,
  found: FoundDeals,
  around: DealsSurroundings,
  amountFormats: readonly string[],
): SetUpPlan {
  const before = settingsOf(read);
  const language = before?.language ?? localeLanguage(read.locale);
  const settings = before ?? newSettings(read, found, language, amountFormats);
  const deals = planDeals(found, around, language, settings.lostReasons);
  const stages = plannedStages(read, found, language);
  const headers = found.recognized.headers;
  const criteria = found.isMade
    ? defaultCriteria(language)
    : adoptedCriteria(stages, deals.columns, headers, language);
  const defaults = { stages, criteria, settings: { ...settings, language } };
  const { filter, merged } = around;
  const end = deals.gridColumns;
  return {
    found,
    language,
    title: dealsTitle(read, found, language),
    deals,
    tabs: SET_UP_TABS.flatMap((tab) => planTab(tab, defaults, read) ?? []),
    stages,
    settings,
    shortFilter: filter && filter.column + filter.columns - 1 < end ? filter : null,
    mergedHeaders: merged.filter(
      ({ row, rows, columns }) =>
        columns > 1 && row <= deals.headerRow && row + rows > deals.headerRow,
    ),
    mayFill: found.kind === 'made' && (found.sheet?.cells ?? []).length <= 1,
  };
}

/** Whether there is nothing to do: all that set-up makes is there. */
export const isComplete = ({ found, tabs, deals }: SetUpPlan): boolean =>
  found.kind === 'set up' &&
  tabs.length === 0 &&
  deals.bindings.length === 0 &&
  deals.colours.length === 0 &&
  !deals.writesBlock &&
  !deals.writesDropDown &&
  deals.reasons === null;

function dealsTitle({ sheets }: SetUpRead, found: FoundDeals, language: Language): string {
  if (found.kind !== 'made' && found.kind !== 'unrecognised') return found.sheet?.name ?? '';
  const title = TAB_NAMES[language].deals;
  const isTaken = sheets.some(
    ({ id, name }) => id !== found.sheet?.id && name.toLowerCase() === title.toLowerCase(),
  );
  return isTaken ? otherTitle(title) : title;
}

/** Stages of the tab that is there, else of what the deals say, else the default ones. */
function plannedStages(read: SetUpRead, found: FoundDeals, language: Language): readonly Stage[] {
  const tab = findOwnTab('stages', read);
  const { list } = readStagesTab(tab?.cells ?? []).stages;
  if (list.length > 0) return list;
  const texts = columnCells(found, 'stage').map(cellText);
  const defaults = defaultStages(language);
  const isDefault = (text: string): boolean => defaults.some(({ name }) => name === text);
  if (found.isMade && texts.every((text) => text === '' || isDefault(text))) return defaults;
  return proposeStages(texts, language);
}

function newSettings(
  { locale, today }: SetUpRead,
  found: FoundDeals,
  language: Language,
  amountFormats: readonly string[],
): Settings {
  const amounts = columnCells(found, 'amount');
  return {
    ...defaultSettings(language),
    enforcement: found.isMade ? 'put back' : 'warn',
    currency: guessCurrency(amounts, amountFormats, locale),
    today,
  };
}

/** Cells of a field's column below the headers. */
export function columnCells(found: FoundDeals, field: 'stage' | 'amount'): Cell[] {
  const column = knownColumns(found)[field];
  if (column === undefined || !found.sheet) return [];
  return found.sheet.cells.slice(found.recognized.headerRow).map((row) => row[column - 1] ?? '');
}
