import type { FocusLine } from '../../insight/focus';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Chip } from '../parts/chip';
import { NextStepChip } from '../pipeline/next-step-chip';
import { shortened } from '../state/shortened';
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
  const facts = [
    pipeline.stages[deal.stage]?.name,
    weightedAmount !== 0 && reason !== 'worth most' && words.weighted(money(weightedAmount)),
    shortened(deal.owner),
  ];
  return (
    <>
      <div class="today-chips">
        <ReasonChip line={line} pipeline={pipeline} />
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

/** The reason in words, unless the next step says it. */
function ReasonChip({ line: { deal, reason, days, weightedAmount }, pipeline }: TodayReasonProps) {
  const words = useWords(TODAY_WORDS);
  const { money } = useFormats();
  const limit = pipeline.stages[deal.stage]?.maxDays ?? null;
  const isInStage = reason === 'stalled' || reason === 'no next step';
  if (isInStage && limit !== null && days > limit) {
    return <Chip tone="late">{words.stalled(days, limit)}</Chip>;
  }
  if (reason === 'close date passed') return <Chip tone="missing">{words.closePassed(days)}</Chip>;
  if (reason === 'worth most')
    return <Chip tone="plain">{words.worth(money(weightedAmount))}</Chip>;
  if (reason === 'quiet' && days > 0) return <Chip tone="plain">{words.quietFor(days)}</Chip>;
  return null;
}
