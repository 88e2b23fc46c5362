import type { FocusLine } from '../../insight/focus';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Chip } from '../parts/chip';
import { NextStepChip } from '../pipeline/next-step-chip';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';

/** A deal with why it stands where it does; `quiet` ones are looked at where nothing is due. */
export type TodayLine = Omit<FocusLine<DealState>, 'reason'> & {
  readonly reason: FocusLine<DealState>['reason'] | 'quiet';
};

export interface TodayReasonProps {
  readonly line: TodayLine;
  readonly pipeline: PipelineState;
}

/** Why the deal is to be followed up, its next step, and what it is worth, by which it is ranked. */
export function TodayReason({ line, pipeline }: TodayReasonProps) {
  const { deal, reason, weightedAmount } = line;
  const words = useWords(TODAY_WORDS);
  const { money } = useFormats();
  const text = useReasonText(line, pipeline);
  const tone = reason === 'stalled' ? 'late' : reason === 'close date passed' ? 'missing' : 'plain';
  const facts = [
    pipeline.stages[deal.stage]?.name,
    weightedAmount !== 0 && reason !== 'worth most' && words.weighted(money(weightedAmount)),
    deal.owner,
  ];
  return (
    <>
      <div class="today-chips">
        {text !== '' && <Chip tone={tone}>{text}</Chip>}
        <NextStepChip deal={deal} today={pipeline.today} />
      </div>
      <div class="deal-facts">
        {facts.filter(Boolean).map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </div>
    </>
  );
}

/** The reason in words; '' where the next step says it. */
function useReasonText({ deal, reason, days, weightedAmount }: TodayLine, pipeline: PipelineState) {
  const words = useWords(TODAY_WORDS);
  const { money } = useFormats();
  const limit = pipeline.stages[deal.stage]?.maxDays ?? null;
  const isStalled = limit !== null && days > limit;
  if (reason === 'stalled' || (reason === 'no next step' && isStalled)) {
    return words.stalled(days, limit ?? 0);
  }
  if (reason === 'close date passed') return words.closePassed(days);
  if (reason === 'worth most') return words.worth(money(weightedAmount));
  return reason === 'quiet' && days > 0 ? words.quietFor(days) : '';
}
