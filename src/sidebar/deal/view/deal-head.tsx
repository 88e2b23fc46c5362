import type { PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { ViewHeading } from '../../parts/view-heading';
import { shortened } from '../../state/shortened';
import { daysInStage, daysUntilStalled, isStalled } from '../../state/stage-days';
import { DEAL_WORDS } from '../../words/deal-words';
import { PIPELINE_WORDS } from '../../words/pipeline-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import { StageStepper } from './stage-stepper';
import './deal-head.css';

export interface DealHeadProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}

/** What the deal is, what it is worth, and where it stands. */
export function DealHead({ form: { deal }, pipeline }: DealHeadProps) {
  const words = useWords(DEAL_WORDS);
  const { unnamed } = useWords(PIPELINE_WORDS);
  const { money } = useFormats();
  const { name, company, amount, amountText } = deal;
  return (
    <header class="deal-head">
      <ViewHeading>
        <bdi>{shortened(name.trim(), 140) || unnamed}</bdi>
      </ViewHeading>
      {company.trim() !== '' && company !== name && (
        <bdi class="deal-head-company">{shortened(company)}</bdi>
      )}
      <p class="deal-head-amount">
        {amount === null && amountText === '' && <span class="note">{words.noAmount}</span>}
        {amount === null ? <bdi>{amountText}</bdi> : money(amount)}
      </p>
      {pipeline.stages[deal.stage] ? (
        <>
          <StageStepper pipeline={pipeline} stage={deal.stage} />
          <StageDays form={{ deal }} pipeline={pipeline} />
        </>
      ) : (
        <p>{words.noStage}</p>
      )}
    </header>
  );
}

/** `6 d in stage · limit 14 d`, or that it has been there too long. */
function StageDays({
  form: { deal },
  pipeline: { stages, today },
}: {
  readonly form: Pick<DealHeadProps['form'], 'deal'>;
  readonly pipeline: PipelineState;
}) {
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
