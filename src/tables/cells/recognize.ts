import type { Language } from '../../pipeline/settings';
import { stageKey } from '../../pipeline/stage';
import { YES_NO_NAMES } from '../../words/settings';
import { type Cell, cellText } from './cell';

/** Names of a closed list in both languages; synonyms follow the name, separated by `|`. */
export type Names<K extends string> = Record<Language, Record<K, string>>;

/** The key a text means in either language, without regard to case and spaces; null if none. */
export function recognize<K extends string>(text: string, names: Names<K>): K | null {
  const wanted = stageKey(text);
  for (const inLanguage of Object.values(names)) {
    for (const [key, synonyms] of Object.entries<string>(inLanguage)) {
      if (synonyms.split('|').some((name) => stageKey(name) === wanted)) return key as K;
    }
  }
  return null;
}

/** The name of a key that is written in a language. */
export const nameOf = <K extends string>(key: K, names: Names<K>, language: Language): string =>
  names[language][key].split('|')[0] ?? '';

/** Whether a cell says yes or no, by a tick or a word in either language; null if neither. */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = recognize(cellText(cell), YES_NO_NAMES);
  return word === null ? null : word === 'yes';
}

export const yesNo = (value: boolean, language: Language): string =>
  nameOf(value ? 'yes' : 'no', YES_NO_NAMES, language);

/** A text of a list: in quotes, where quotes of its own are doubled, or up to the next separator. */
const LISTED = /\s*"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|[^,;\n]+/g;

/**
 * Texts of a cell that lists several, separated by commas, semicolons or line breaks. A text that
 * holds one of them stands in quotes: `Quote, "Proposal, sent"` lists two.
 */
export const splitList = (cell: Cell): string[] =>
  Array.from(cellText(cell).matchAll(LISTED), ([text, quoted]) =>
    (quoted === undefined ? text : quoted.replace(/""/g, '"')).trim(),
  ).filter((text) => text !== '');

/** The cell that `splitList` reads as these texts. */
export const joinList = (texts: readonly string[]): string =>
  texts.map((text) => (/[,;\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join(', ');
