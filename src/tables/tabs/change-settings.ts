import type { Language, Settings } from '../../pipeline/settings';
import { SETTING_WORDS, type SettingKey } from '../../words/settings';
import { SETTINGS_HEADERS } from '../../words/tabs';
import { type CellWrite, cellText } from '../cells/cell';
import type { LocaleContext } from '../cells/locale';
import type { CellChange, TabCells, TabChange } from './arrange-rows';
import { monthOfTarget, readSettingsTab, settingCell } from './settings-tab';
import { findTabColumns, tabLanguage } from './tab-columns';

/** Settings that a team decides on. */
export type WantedSettings = Omit<Settings, 'today'>;

const KEYS = [
  'enforcement',
  'skipping',
  'reopening',
  'waivers',
  'currency',
  'targetPerMonth',
  'firstFiscalMonth',
  'lostReasons',
  'language',
] as const satisfies readonly SettingKey[];

/**
 * What makes the Settings tab say this. A setting without a row, and the target of a month that has
 * none, get one below the last; the target of a month that is left out loses its value.
 */
export function changeSettings(
  tab: TabCells,
  wanted: WantedSettings,
  locale: LocaleContext,
): TabChange {
  const { settings, rows, valueColumn } = readSettingsTab(tab.cells, locale);
  const language = tabLanguage(tab.cells, SETTINGS_HEADERS, settings.language);
  const words = SETTING_WORDS[language];
  const isOther = (key: SettingKey): boolean =>
    JSON.stringify(settings[key]) !== JSON.stringify({ ...settings, ...wanted }[key]);
  const changed = KEYS.filter(isOther).map((key) => {
    const value = settingCell(key, { ...settings, ...wanted }, language);
    return { row: rows[key], name: words.names[key], value, about: aboutOf(key, language) };
  });
  const months = changedMonths(tab, settings, wanted, valueColumn);
  const targets = months.map(({ month, ...line }) => ({
    ...line,
    name: words.monthTarget(month),
    about: '',
  }));
  return placed([...changed, ...targets], tab, valueColumn);
}

/** What a setting means, for a row that has to be made. */
const aboutOf = (key: SettingKey, language: Language): string => {
  const about: Partial<Record<SettingKey, string>> = SETTING_WORDS[language].about;
  return about[key] ?? '';
};

/** A setting's cells; without a row they are added. */
interface SettingLine {
  readonly row: number | undefined;
  readonly name: string;
  readonly value: CellWrite;
  readonly about: string;
}

/** The target of a month, and its row if it has one. */
interface MonthLine extends Pick<SettingLine, 'row' | 'value'> {
  readonly month: string;
}

function changedMonths(
  { cells }: TabCells,
  settings: Settings,
  wanted: WantedSettings,
  valueColumn: number,
): MonthLine[] {
  const rowsOf = (month: string): number[] =>
    cells.flatMap((row, i) =>
      row.some((cell) => monthOfTarget(cellText(cell)) === month) ? [i + 1] : [],
    );
  const months = new Set([...settings.monthTargets.keys(), ...wanted.monthTargets.keys()]);
  return [...months].sort().flatMap((month): MonthLine[] => {
    const value = wanted.monthTargets.get(month) ?? null;
    if (settings.monthTargets.get(month) === (value ?? undefined)) return [];
    const rows = rowsOf(month);
    // What is left out must not come up again from a second row for the same month.
    const filled = rows.filter((row) => cellText(cells[row - 1]?.[valueColumn - 1]) !== '');
    if (value === null) return filled.map((row) => ({ row, month, value }));
    return [{ row: filled[0] ?? rows[0], month, value }];
  });
}

function placed(lines: readonly SettingLine[], tab: TabCells, valueColumn: number): TabChange {
  const found = findTabColumns(tab.cells, SETTINGS_HEADERS).columns;
  const last = lastFilledRow(tab);
  const added = lines.filter(({ row }) => row === undefined);
  const cells = lines.flatMap((line): CellChange[] => {
    if (line.row) return [{ row: line.row, column: valueColumn, value: line.value }];
    const row = last + 1 + added.indexOf(line);
    const about =
      found.about && line.about !== '' ? [{ row, column: found.about, value: line.about }] : [];
    return [
      { row, column: found.setting ?? 1, value: line.name },
      { row, column: valueColumn, value: line.value },
      ...about,
    ];
  });
  const lacks = last + added.length > tab.gridRows;
  return { inserted: lacks ? { after: last, count: added.length } : null, cells };
}

const lastFilledRow = ({ cells }: TabCells): number =>
  cells.reduce((last, row, i) => (row.some((cell) => cell !== '') ? i + 1 : last), 0);
