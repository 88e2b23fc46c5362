import type { Language } from '../../pipeline/settings';
import type { DealState } from '../../protocol/pipeline-state';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { shortened } from './shortened';

/** Letters and marks that turn the direction of the text around them. */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

type Named = Pick<DealState, 'name' | 'company'>;

/** What a deal is called: its name, else its company. Never empty. */
export const dealTitle = ({ name, company }: Named, language: Language): string =>
  name.trim() || company.trim() || PIPELINE_WORDS[language].unnamed;

/** The same within a sentence: never longer than a line or two. */
export const dealName = (deal: Named, language: Language): string =>
  quoted(dealTitle(deal, language));

/** A text of the user's within a sentence, shut in where its letters would turn the sentence round. */
export function quoted(text: string): string {
  const short = shortened(text.replace(/\s+/g, ' ').trim());
  return TURNING.test(short) ? `\u2068${short}\u2069` : short;
}
