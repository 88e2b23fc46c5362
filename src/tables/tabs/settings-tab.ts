import { isDay } from '../../pipeline/day';
import type { Issue, ValueKind } from '../../pipeline/issue';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../pipeline/settings';
import { monthNumber } from '../../words/months';
import {
  ENFORCEMENT_NAMES,
  LANGUAGE_NAMES,
  SETTING_WORDS,
  type SettingKey,
} from '../../words/settings';
import { SETTINGS_HEADERS, type SettingsColumn } from '../../words/tabs';
import { readAmount } from '../cells/amount';
import { amountUnit } from '../cells/amount-unit';
import { type Cell, type CellWrite, cellText } from '../cells/cell';
import { readDay } from '../cells/day-text';
import type { LocaleContext } from '../cells/locale';
import { joinList, nameOf, readYesNo, recognize, splitList, yesNo } from '../cells/recognize';
import { findTabColumns, type TabColumns } from './tab-columns';
import { type TabRow, tabRows } from './tab-row';

export interface SettingsTab {
  readonly settings: Settings;
  /** Row of each setting found, 1-based. */
  readonly rows: Readonly<Partial<Record<SettingKey, number>>>;
  /** Column of the values, 1-based. */
  readonly valueColumn: number;
  readonly issues: readonly Issue[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the Settings tab. Rows it does not know are the user's and are left alone. An empty value
 * is the default; one that cannot be used is an issue and the default holds. Of two rows for one
 * setting the upper holds.
 */
export function readSettingsTab(
  cells: readonly (readonly Cell[])[],
  locale: LocaleContext,
): SettingsTab {
  const found = settingsColumns(cells);
  const settings: Mutable<Settings> = { ...DEFAULT_SETTINGS, language: writtenIn(cells) };
  const targets = new Map<string, number>();
  const rows: Partial<Record<SettingKey, number>> = {};
  const issues: Issue[] = [];
  for (const row of tabRows('settings', cells, found)) {
    const key = recognize(row.text('setting'), SETTING_NAMES);
    if (key === null) readMonthTarget(row, locale, targets, issues);
    else if (rows[key] === undefined) {
      rows[key] = row.row;
      readSetting(key, row, locale, settings, issues);
    }
  }
  settings.monthTargets = targets;
  return { settings, rows, valueColumn: found.columns.value ?? 2, issues };
}

/** The language of the tab itself holds where the setting cannot be read. */
const writtenIn = (cells: readonly (readonly Cell[])[]): Language => {
  const names = new Set(Object.values(SETTING_WORDS.nb.names));
  return cells.some(([name]) => names.has(cellText(name))) ? 'nb' : DEFAULT_SETTINGS.language;
};

const SETTING_NAMES = { en: SETTING_WORDS.en.names, nb: SETTING_WORDS.nb.names };

/** Without headers, settings stand in column A and values in column B. */
function settingsColumns(cells: readonly (readonly Cell[])[]): TabColumns<SettingsColumn> {
  const found = findTabColumns(cells, SETTINGS_HEADERS);
  const { setting, value } = found.columns;
  if (setting !== undefined && value !== undefined) return found;
  return { headerRow: 0, columns: { setting: 1, value: 2 }, headers: [] };
}

/** How the value of each setting is read; null = cannot be used. */
const READERS: {
  readonly [K in SettingKey]: {
    readonly kind: ValueKind;
    readonly read: (cell: Cell, locale: LocaleContext) => Settings[K] | null;
  };
} = {
  enforcement: {
    kind: 'enforcement',
    read: (cell) => recognize(cellText(cell), ENFORCEMENT_NAMES),
  },
  skipping: { kind: 'yes or no', read: readYesNo },
  reopening: { kind: 'yes or no', read: readYesNo },
  waivers: { kind: 'yes or no', read: readYesNo },
  currency: { kind: 'currency', read: readCurrency },
  targetPerMonth: { kind: 'amount', read: readTarget },
  firstFiscalMonth: { kind: 'month', read: readMonth },
  lostReasons: { kind: 'text', read: splitList },
  language: { kind: 'language', read: (cell) => recognize(cellText(cell), LANGUAGE_NAMES) },
  today: { kind: 'day', read: (cell, locale) => readDay(cell, locale).value },
};

function readSetting<K extends SettingKey>(
  key: K,
  row: TabRow<SettingsColumn>,
  locale: LocaleContext,
  settings: Mutable<Settings>,
  issues: Issue[],
): void {
  if (row.text('value') === '') return;
  const value = READERS[key].read(row.cell('value'), locale);
  if (value === null) issues.push(row.issue('bad setting', 'value', READERS[key].kind));
  else settings[key] = value;
}

/** The month, `YYYY-MM`, that a row's name says it has a target for; '' = it is no such row. */
export const monthOfTarget = (name: string): string =>
  (/^(?:target|mål) (\d{4}-\d{1,2})$/i.exec(name)?.[1] ?? '').replace(/-(\d)$/, '-0$1');

/** "Target 2026-12" or "Mål 2026-12" beside an amount; other rows are the user's. */
function readMonthTarget(
  row: TabRow<SettingsColumn>,
  locale: LocaleContext,
  targets: Map<string, number>,
  issues: Issue[],
): void {
  const padded = monthOfTarget(row.text('setting'));
  if (padded === '' || row.text('value') === '') return;
  const amount = readTarget(row.cell('value'), locale);
  if (!isDay(`${padded}-01`)) issues.push(row.issue('bad setting', 'setting', 'year and month'));
  else if (amount === null) issues.push(row.issue('bad setting', 'value', 'amount'));
  else if (!targets.has(padded)) targets.set(padded, amount);
}

function readTarget(cell: Cell, locale: LocaleContext): number | null {
  const value = typeof cell === 'number' ? cell : readTargetText(cell, locale);
  return value !== null && value >= 0 ? value : null;
}

const readTargetText = (cell: Cell, { decimalComma }: LocaleContext): number | null =>
  readAmount(cell, { decimalComma, currency: '' }).value;

/** A code, or a symbol that means one currency only. */
function readCurrency(cell: Cell): string | null {
  const text = cellText(cell).toUpperCase();
  if (/^[A-Z]{3}$/.test(text)) return text;
  const currencies = amountUnit(text)?.currencies ?? [];
  return currencies.length === 1 ? (currencies[0] ?? null) : null;
}

function readMonth(cell: Cell): number | null {
  const text = cellText(cell);
  return /^(?:0?[1-9]|1[0-2])$/.test(text) ? Number(text) : monthNumber(text);
}

/** The Settings tab's cells, headers first: setting, value, what it means. */
export function settingsTabCells(settings: Settings, language: Language): CellWrite[][] {
  const words = SETTING_WORDS[language];
  const keys = Object.keys(words.about) as SettingKey[];
  const row = (key: SettingKey) => [
    words.names[key],
    settingCell(key, settings, language),
    words.about[key],
  ];
  const targets = Array.from(settings.monthTargets, ([month, target]) => [
    words.monthTarget(month),
    target,
    null,
  ]);
  return [
    Object.values(SETTINGS_HEADERS[language]),
    ...keys.map(row),
    ...targets,
    [words.writes.name, null, words.writes.about],
  ];
}

/** The cell that reads as a setting's value; also for rewriting a single one, such as today. */
export function settingCell(key: SettingKey, settings: Settings, language: Language): CellWrite {
  switch (key) {
    case 'enforcement':
      return nameOf(settings.enforcement, ENFORCEMENT_NAMES, language);
    case 'skipping':
    case 'reopening':
    case 'waivers':
      return yesNo(settings[key], language);
    case 'language':
      return nameOf(settings.language, LANGUAGE_NAMES, language);
    case 'lostReasons':
      return joinList(settings.lostReasons) || null;
    case 'today':
      // As text: to read it back as a date would cost a read of the time zone at every edit.
      return settings.today;
    default:
      return settings[key] === '' ? null : settings[key];
  }
}
