import { useMemo, useRef } from 'preact/hooks';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { IconButton } from '../parts/icon-button';
import { useActions } from '../state/app';
import { dealName, dealTitle, quoted } from '../state/deal-name';
import { plainText } from '../state/filter-deals';
import { lacksForNext } from '../state/move-needs';
import { daysInStage, daysUntilStalled, isStalled } from '../state/stage-days';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useLanguage, useWords } from '../words/use-words';
import { CardHead } from './card-head';
import { NextStepChip, useNextStepText } from './next-step-chip';
import './deal-card.css';

export interface DealCardProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
  /** Whether a change of it is being saved. */
  readonly isBusy: boolean;
}

/** A deal in short: name, amount, how long it has stood, what it lacks, what comes next. */
export function DealCard({ deal, pipeline, isBusy }: DealCardProps) {
  const rules = useSameRules(pipeline);
  return useMemo(
    () => <CardContent deal={deal} pipeline={rules} isBusy={isBusy} />,
    [deal, rules, isBusy],
  );
}

/** A pipeline with the same rules: a card is not drawn anew because another deal has changed. */
function useSameRules(pipeline: PipelineState): PipelineState {
  const kept = useRef(pipeline);
  const { stages, criteria, today, enforcement, who } = kept.current;
  const isSame =
    stages === pipeline.stages &&
    criteria === pipeline.criteria &&
    today === pipeline.today &&
    enforcement === pipeline.enforcement &&
    who === pipeline.who;
  if (!isSame) kept.current = pipeline;
  return kept.current;
}

function CardContent({ deal, pipeline, isBusy }: DealCardProps) {
  const { ask } = useActions();
  const words = useWords(PIPELINE_WORDS);
  const { today } = pipeline;
  const language = useLanguage();
  const spoken = useSpokenCard(deal, pipeline);
  const stalled = isStalled(deal, pipeline.stages[deal.stage], today);
  return (
    <article
      class={stalled ? 'deal-card stalled' : 'deal-card'}
      data-card={deal.id}
      aria-busy={isBusy ? 'true' : undefined}
    >
      <CardHead deal={deal} label={spoken} />
      <StageFacts deal={deal} pipeline={pipeline} isBusy={isBusy} />
      <div class="deal-card-bottom">
        {pipeline.stages[deal.stage]?.role === 'open' ? (
          <NextStepChip deal={deal} today={today} />
        ) : (
          <span />
        )}
        <IconButton
          icon="arrow"
          label={words.move(dealName(deal, language))}
          isBusy={isBusy}
          focusKey={`card:${deal.id}:move`}
          onPress={() => ask({ kind: 'stages', id: deal.id })}
        />
      </div>
    </article>
  );
}

/** Days in the stage, or that it has stood there too long, and what it lacks for the next one. */
function StageFacts({ deal, pipeline }: DealCardProps) {
  const words = useWords(PIPELINE_WORDS);
  const { stages, today, enforcement } = pipeline;
  const stage = stages[deal.stage];
  const days = daysInStage(deal, today);
  const left = daysUntilStalled(deal, stage, today);
  const lacks = enforcement === 'off' ? 0 : lacksForNext(pipeline, deal);
  return (
    <div class="deal-facts" aria-hidden="true">
      {days !== null &&
        (isStalled(deal, stage, today) ? (
          <strong class="late-word">{words.stalled(days)}</strong>
        ) : (
          <span>{words.inStage(days)}</span>
        ))}
      {left !== null && <span class="soon-word">{words.daysLeft(left)}</span>}
      {lacks > 0 && <span>{words.missing(lacks)}</span>}
      {othersName(deal, pipeline) !== '' && <bdi>{othersName(deal, pipeline)}</bdi>}
    </div>
  );
}

/** Whose deal it is, if it is not one's own; '' if it is, or nobody's. */
const othersName = ({ owner }: DealState, { who }: PipelineState): string =>
  plainText(owner) === plainText(who) ? '' : quoted(owner);

/** Everything on the card, in one sentence. */
function useSpokenCard(deal: DealState, pipeline: PipelineState): string {
  const words = useWords(PIPELINE_WORDS);
  const { money } = useFormats();
  const { stages, today, enforcement } = pipeline;
  const stage = stages[deal.stage];
  const nextStep = useNextStepText(deal, today);
  const days = daysInStage(deal, today);
  const lacks = enforcement === 'off' ? 0 : lacksForNext(pipeline, deal);
  const title = dealTitle(deal, useLanguage());
  const facts = [
    title,
    deal.company.trim() === title ? '' : quoted(deal.company),
    deal.amount === null ? quoted(deal.amountText) : money(deal.amount),
    stage?.name ?? words.unknownStage,
    days !== null && isStalled(deal, stage, today) ? words.stalledFor(days) : '',
    stage?.role === 'open' ? nextStep : '',
    lacks > 0 ? words.missing(lacks) : '',
    othersName(deal, pipeline),
  ];
  return facts.filter(Boolean).join(', ');
}
