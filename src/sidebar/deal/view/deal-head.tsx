import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { ViewHeading } from '../../parts/view-heading';
import { dealTitle } from '../../state/deal-name';
import { shortened } from '../../state/shortened';
import { daysInStage, daysUntilStalled, isStalled } from '../../state/stage-days';
import { DEAL_WORDS } from '../../words/deal-words';
import { PIPELINE_WORDS } from '../../words/pipeline-words';
import { useLanguage, useWords } from '../../words/use-words';
import { StageStepper } from './stage-stepper';
import './deal-head.css';

export interface DealHeadProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
  /** '' = none is known. */
  readonly lostReason: string;
}

/** What the deal is, what it is worth, and where it stands; if it is lost, why. */
export function DealHead({ deal, pipeline, lostReason }: DealHeadProps) {
  const words = useWords(DEAL_WORDS);
  const { money } = useFormats();
  const { amount, amountText } = deal;
  const title = dealTitle(deal, useLanguage());
  const company = deal.company.trim();
  return (
    <header class="deal-head">
      <ViewHeading>
        <bdi>{shortened(title, 140)}</bdi>
      </ViewHeading>
      {company !== '' && company !== title && (
        <bdi class="deal-head-company">{shortened(company)}</bdi>
      )}
      <p class="deal-head-amount">
        {amount === null && amountText === '' && <span class="note">{words.noAmount}</span>}
        {amount === null ? <bdi>{amountText}</bdi> : money(amount)}
      </p>
      {pipeline.stages[deal.stage] ? (
        <>
          <StageStepper pipeline={pipeline} stage={deal.stage} />
          {pipeline.stages[deal.stage]?.role === 'lost' && lostReason !== '' && (
            <p>
              <bdi>{shortened(lostReason)}</bdi>
            </p>
          )}
          <StageDays deal={deal} pipeline={pipeline} />
        </>
      ) : (
        <p>{words.noStage}</p>
      )}
    </header>
  );
}

/** `6 d in stage · limit 14 d`, or that it has been there too long. */
function StageDays({ deal, pipeline: { stages, today } }: Omit<DealHeadProps, 'lostReason'>) {
  const words = useWords(PIPELINE_WORDS);
  const stage = stages[deal.stage];
  const days = daysInStage(deal, today);
  if (days === null || !stage) return null;
  const left = daysUntilStalled(deal, stage, today);
  const isLate = isStalled(deal, stage, today);
  const facts = [
    stage.role === 'open' && stage.maxDays !== null ? words.limit(stage.maxDays) : '',
    left === null ? '' : words.daysLeft(left),
  ];
  return (
    <p class="note">
      {isLate ? <strong class="late-word">{words.stalled(days)}</strong> : words.inStage(days)}
      {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
    </p>
  );
}
