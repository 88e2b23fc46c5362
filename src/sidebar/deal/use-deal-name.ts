import type { DealState } from '../../protocol/pipeline-state';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

/** Characters of a name in a title. */
const MOST = 60;

/**
 * The name of a deal within a sentence: cut if it is very long, and between marks that keep the
 * direction of its letters from turning the sentence around.
 */
export function useDealName({ name }: DealState): string {
  const { unnamed } = useWords(PIPELINE_WORDS);
  const letters = [...(name.trim() || unnamed)];
  const shown = letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('');
  return `\u2068${shown}\u2069`;
}
