import type { Language } from '../../pipeline/settings';
import { type Stage, type StageRole, stageKey } from '../../pipeline/stage';
import { DEFAULT_WORDS } from '../../words/defaults';
import { isErrorCell } from '../cells/cell';
import { defaultStages } from './default-pipeline';
import { type StageMeaning, stageMeaning } from './stage-role';

/** Chances of the first and the last open stage; between them they rise evenly. */
const FIRST_CHANCE = 0.1;
const LAST_CHANCE = 0.8;

interface Found extends StageMeaning {
  /** Spellings of the stage, the first seen one first. */
  readonly texts: readonly string[];
}

/**
 * Proposes stages from the texts of a stage column. Roles are guessed from the names. Open stages
 * stand in the order of their leading numbers (`1. Lead`) if all have one, else of the steps of a
 * sale that they name; one that names none stays behind the one it was seen after. Won and lost
 * follow, and one of each is added where no text means it, since no pipeline works without. Chances
 * of open stages rise evenly from 0.1 to 0.8 (a single one has their mean), to two decimals. Texts
 * that differ in case and spaces only are one stage. Without any text, the default stages.
 *
 * @param values texts of the column in order; repeated ones count once
 */
export function proposeStages(values: readonly string[], language: Language): Stage[] {
  const found = distinctStages(values);
  if (found.length === 0) return defaultStages(language);
  const open = inOrder(found.filter(({ role }) => role === 'open'));
  const closed = (['won', 'lost'] as const).flatMap((role) => closedStages(found, role, language));
  return [...open.map((one, i) => stageOf(one, openChance(i, open.length))), ...closed];
}

function distinctStages(values: readonly string[]): Found[] {
  const spellings = new Map<string, string[]>();
  for (const value of values) {
    const text = value.trim();
    const known = spellings.get(stageKey(text));
    if (known && !known.includes(text)) known.push(text);
    else if (!known && text !== '' && !isErrorCell(text)) spellings.set(stageKey(text), [text]);
  }
  return Array.from(spellings, ([key, texts]) => ({ texts, ...stageMeaning(key) }));
}

function inOrder(open: readonly Found[]): readonly Found[] {
  const numbers = open.map(({ texts }) => leadingNumber(texts[0] ?? ''));
  const isNumbered = numbers.every((number) => number !== null);
  let step = -1;
  const ranked = open.map((one, i) => {
    step = one.step ?? step;
    return { one, rank: isNumbered ? (numbers[i] ?? 0) : step };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

const leadingNumber = (text: string): number | null => {
  const digits = /^\d+/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
};

function openChance(position: number, count: number): number {
  const share = count === 1 ? 0.5 : position / (count - 1);
  return Math.round((FIRST_CHANCE + share * (LAST_CHANCE - FIRST_CHANCE)) * 100) / 100;
}

function closedStages(
  found: readonly Found[],
  role: Exclude<StageRole, 'open'>,
  language: Language,
): Stage[] {
  const chance = role === 'won' ? 1 : 0;
  const inRole = found.filter((one) => one.role === role);
  if (inRole.length > 0) return inRole.map((one) => stageOf(one, chance));
  return [stageOf({ texts: [DEFAULT_WORDS[language].closed[role]], role, step: null }, chance)];
}

const stageOf = (
  { texts: [name = '', ...alsoCalled], role }: Found,
  probability: number,
): Stage => ({
  name,
  role,
  probability,
  maxDays: null,
  mayStartHere: role === 'open',
  alsoCalled,
});
