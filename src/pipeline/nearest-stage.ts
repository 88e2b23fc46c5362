import { type Stage, type Stages, stageKey } from './stage';

const LONGEST_NAME = 60;

/**
 * The stage whose name or alias a mistyped text is nearest to: one that it begins (from three
 * letters), else the least Levenshtein distance, at most a third of the text's length. The earlier
 * stage wins a tie; null if none is near.
 */
export function nearestStage(stages: Stages, text: string): Stage | null {
  const key = stageKey(text);
  if (key === '' || key.length > LONGEST_NAME) return null;
  let nearest: Stage | null = null;
  let least = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const stage of stages.list) {
    const distance = Math.min(...namesOf(stage).map((name) => distanceTo(name, key)));
    if (distance < least) {
      nearest = stage;
      least = distance;
    }
  }
  return nearest;
}

const namesOf = ({ name, alsoCalled }: Stage): string[] => [name, ...alsoCalled].map(stageKey);

const distanceTo = (name: string, typed: string): number =>
  typed.length >= 3 && name.startsWith(typed) ? 0 : editDistance(name, typed);

/** Levenshtein distance: insertions, deletions and substitutions from one text to another. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const substituted = (above[column - 1] ?? 0) + same;
      const shifted = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(substituted, shifted));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
