import type { Language } from '../../pipeline/settings';
import { LEVEL_NAMES, TEST_NAMES } from '../../words/criteria';
import {
  ENFORCEMENT_NAMES,
  LANGUAGE_NAMES,
  SETTING_WORDS,
  YES_NO_NAMES,
} from '../../words/settings';
import { ROLE_NAMES } from '../../words/stage-roles';
import type { CellWrite } from '../cells/cell';
import type { SetUpTab } from './set-up-read';

/** Cells of a column and the values to choose from in them. */
export interface TabDropDown {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly values: readonly string[];
}

/** Drop-downs of a new tab in its language, for cells that take a closed list of words. */
export function tabDropDowns(
  tab: SetUpTab,
  cells: readonly (readonly CellWrite[])[],
  gridRows: number,
  language: Language,
): TabDropDown[] {
  const column = (number: number, names: Words): TabDropDown => ({
    row: 2,
    column: number,
    rows: gridRows - 1,
    values: written(names, language),
  });
  if (tab === 'stages') return [column(2, ROLE_NAMES), column(5, YES_NO_NAMES)];
  if (tab === 'criteria') return [column(3, TEST_NAMES), column(5, LEVEL_NAMES)];
  if (tab !== 'settings') return [];
  const { names } = SETTING_WORDS[language];
  return cells.flatMap(([name], i) => {
    const list = CLOSED_SETTINGS.find(([key]) => names[key] === name)?.[1];
    return list ? [{ row: i + 1, column: 2, rows: 1, values: written(list, language) }] : [];
  });
}

type Words = Record<Language, Readonly<Record<string, string>>>;

const CLOSED_SETTINGS = [
  ['enforcement', ENFORCEMENT_NAMES],
  ['skipping', YES_NO_NAMES],
  ['reopening', YES_NO_NAMES],
  ['waivers', YES_NO_NAMES],
  ['language', LANGUAGE_NAMES],
] as const satisfies readonly (readonly [string, Words])[];

const written = (words: Words, language: Language): string[] =>
  Object.values(words[language]).map((synonyms) => synonyms.split('|')[0] ?? '');
