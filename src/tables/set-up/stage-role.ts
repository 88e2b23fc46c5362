import type { StageRole } from '../../pipeline/stage';
import { STAGE_NAME_WORDS } from '../../words/stage-names';

/** What is understood of the name of a stage. */
export interface StageMeaning {
  readonly role: StageRole;
  /** Place of an open stage among the steps of a sale, from 0; null if its name says nothing. */
  readonly step: number | null;
}

const LANGUAGES = Object.values(STAGE_NAME_WORDS);

/**
 * Guesses from a stage's name, in both languages, whether it is won, lost or open. "Not won" is
 * lost; "not lost", "awaiting signed contract" and what names neither are open.
 */
export function stageMeaning(name: string): StageMeaning {
  const text = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  const role = roleOf(text);
  return { role, step: role === 'open' ? stepOf(text) : null };
}

function roleOf(text: string): StageRole {
  const lost = positionOf(text, wordsOf('lost'));
  if (lost >= 0) return isNegated(text, lost) ? 'open' : 'lost';
  const won = positionOf(text, wordsOf('won'));
  if (won < 0 || positionOf(text.slice(0, won + 1), wordsOf('pending')) >= 0) return 'open';
  return isNegated(text, won) ? 'lost' : 'won';
}

const isNegated = (text: string, position: number): boolean =>
  wordsOf('negations').some((word) => text.slice(0, position + 1).endsWith(` ${word} `));

/** The last step that a name mentions: a "qualified lead" is qualified. */
function stepOf(text: string): number | null {
  const steps = LANGUAGES.flatMap(({ steps: inOrder }) =>
    inOrder.map((words, step) => (positionOf(text, words.split('|')) >= 0 ? step : -1)),
  );
  const last = Math.max(...steps);
  return last < 0 ? null : last;
}

const wordsOf = (list: 'won' | 'lost' | 'negations' | 'pending'): string[] =>
  LANGUAGES.flatMap((words) => words[list].split('|'));

/** Position of the space before the first of some words in a text of spaced words; -1 if none. */
function positionOf(text: string, words: readonly string[]): number {
  const found = words.map((word) => {
    if (word.startsWith('=')) return text === ` ${word.slice(1)} ` ? 0 : -1;
    return text.indexOf(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `);
  });
  const positions = found.filter((position) => position >= 0);
  return positions.length === 0 ? -1 : Math.min(...positions);
}
