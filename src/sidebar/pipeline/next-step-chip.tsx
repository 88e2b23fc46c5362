import { type FollowUp, followUpOf } from '../../insight/follow-up';
import { type Day, daysBetween } from '../../pipeline/day';
import type { DealState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Chip, type ChipProps } from '../parts/chip';
import { quoted } from '../state/deal-name';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

const LOOKS: Readonly<Record<FollowUp, Pick<ChipProps, 'tone' | 'icon'>>> = {
  overdue: { tone: 'late', icon: 'late' },
  today: { tone: 'ok', icon: 'clock' },
  none: { tone: 'missing', icon: 'missing' },
  later: { tone: 'plain', icon: 'calendar' },
};

/** What is to be done next about a deal, and when. */
export function NextStepChip({ deal, today }: { readonly deal: DealState; readonly today: Day }) {
  const text = useNextStepText(deal, today);
  return (
    <Chip {...LOOKS[followUpOf(deal, today)]} full={text}>
      {text}
    </Chip>
  );
}

/** The same in words, as the card's name says it to screen readers. */
export function useNextStepText({ nextStep, nextStepDate }: DealState, today: Day): string {
  const words = useWords(PIPELINE_WORDS);
  const step = quoted(nextStep);
  const formats = useFormats();
  if (nextStepDate === null) {
    return step ? words.undated(step) : words.noNextStep;
  }
  const overdue = daysBetween(nextStepDate, today);
  return overdue >= 0
    ? words.due(step, overdue)
    : words.later(step, formats.relativeDay(nextStepDate));
}
