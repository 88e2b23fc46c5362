import type { Language } from '../../pipeline/settings';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { shortened } from './shortened';

/** Letters and marks that turn the direction of the text around them. */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** What a deal is called within a sentence: never empty, never longer than a line or two, and shut in
 * where its letters would turn the sentence around. */
export function dealName(name: string, language: Language): string {
  const text = name.replace(/\s+/g, ' ').trim();
  if (text === '') return PIPELINE_WORDS[language].unnamed;
  const short = shortened(text);
  return TURNING.test(short) ? `\u2068${short}\u2069` : short;
}
