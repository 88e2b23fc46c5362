import type { Language } from '../../pipeline/settings';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { shortened } from './shortened';

/** Letters and marks that turn the direction of the text around them. */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** What a deal is called within a sentence: never empty, never longer than a line or two. */
export const dealName = (name: string, language: Language): string =>
  quoted(name) || PIPELINE_WORDS[language].unnamed;

/** A text of the user's within a sentence, shut in where its letters would turn the sentence round. */
export function quoted(text: string): string {
  const short = shortened(text.replace(/\s+/g, ' ').trim());
  return TURNING.test(short) ? `\u2068${short}\u2069` : short;
}
