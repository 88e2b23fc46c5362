import type { Bottleneck } from '../../insight/bottleneck';
import type { Language } from '../../pipeline/settings';
import { FUNNEL_WORDS } from '../../words/funnel';

/**
 * Says where deals stop, with the evidence, or why that cannot be said; and how many steps the
 * funnel's table counts that nobody saw a deal take, since the evidence leaves them out.
 */
export function bottleneckSentence(found: Bottleneck, language: Language): string {
  const { assumed } = found;
  const sentence = findingSentence(found, language);
  return assumed > 0 ? sentence + FUNNEL_WORDS[language].assumed(assumed) : sentence;
}

function findingSentence(found: Bottleneck, language: Language): string {
  const words = FUNNEL_WORDS[language];
  if (found.kind === 'too little data') return words.tooLittleData(found.left, found.needed);
  if (found.kind === 'none') return words.noBottleneck(found.left);
  const { row, next, stopped, stoppedShare, otherStoppedShare } = found;
  const { stage, exits, stalled, deals } = row;
  const percents = [percent(stoppedShare), percent(otherStoppedShare)] as const;
  const sentence = words.bottleneck(stage.name, next.name, stopped, exits.left, ...percents);
  return stalled > 0 ? sentence + words.stalled(stalled, deals.stillHere) : sentence;
}

const percent = (share: number): number => Math.round(share * 100);
