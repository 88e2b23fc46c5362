import { useState } from 'preact/hooks';
import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { Button } from '../../parts/button';
import { ViewHeading } from '../../parts/view-heading';
import { useApp } from '../../state/app';
import { dealOf } from '../../state/app-state';
import { nextStageOf } from '../../state/move-needs';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { PROBLEM_WORDS } from '../../words/problem-words';
import { useWords } from '../../words/use-words';
import { ConflictBox } from '../fields/conflict-box';
import { FAULT, useFocusInside } from '../fields/use-focus-inside';
import { type DealForm, useDealForm } from '../form/use-deal-form';
import { dealNeeds } from '../needs/deal-needs';
import { CloseDateWarning } from './close-date-warning';
import { CloseButtons, RowAndStageButtons } from './deal-buttons';
import { DealDetailsBox } from './deal-details-box';
import { DealHead } from './deal-head';
import { DealHistory } from './deal-history';
import { FollowUpBox } from './follow-up-box';
import { LogActivity } from './log-activity';
import { NeedsBox } from './needs-box';
import { UnsavedBar } from './unsaved-bar';

/** The deal that is open, with everything that can be done about it. */
export function DealView() {
  const { state } = useApp();
  const deal = dealOf(state, state.openId);
  if (!state.pipeline) return null;
  if (!deal) return <GoneDeal />;
  return <OpenDeal key={deal.id} deal={deal} pipeline={state.pipeline} />;
}

function OpenDeal({
  deal,
  pipeline,
}: {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
}) {
  const { closeDeal } = useApp();
  const form = useDealForm(deal, true);
  const [isLeaving, setLeaving] = useState(false);
  const place = useFocusInside<HTMLDivElement>(form.complaints, FAULT);
  const leave = (): void => {
    const isUnsaved = Object.keys(form.unsaved).length > 0;
    setLeaving(isUnsaved);
    if (!isUnsaved) closeDeal();
    else place.current?.querySelector<HTMLElement>('[data-focus="save-changes"]')?.focus();
  };
  return (
    <div class="deal-view" ref={place}>
      <BackButton onPress={leave} />
      <DealContent form={form} pipeline={pipeline} />
      <UnsavedBar form={form} isLeaving={isLeaving} onDone={isLeaving ? closeDeal : () => {}} />
    </div>
  );
}

function DealContent({
  form,
  pipeline,
}: {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}) {
  const { deal } = form;
  const next = nextStageOf(pipeline, deal);
  const wanted = next === null ? [] : dealNeeds(deal, next, pipeline);
  const elsewhere = wanted.filter(({ state }) => state === 'missing').map(({ key }) => key);
  return (
    <>
      <DealHead
        deal={deal}
        pipeline={pipeline}
        lostReason={String(form.cellOf('lostReason')?.value ?? '')}
      />
      <ConflictBox form={form} pipeline={pipeline} />
      {!elsewhere.includes('closeDate') && <CloseDateWarning form={form} pipeline={pipeline} />}
      {next !== null && <NeedsBox form={form} pipeline={pipeline} stage={next} />}
      <RowAndStageButtons deal={deal} pipeline={pipeline} />
      <FollowUpBox form={form} pipeline={pipeline} elsewhere={elsewhere} />
      <DealDetailsBox form={form} pipeline={pipeline} elsewhere={elsewhere} />
      <LogActivity form={form} pipeline={pipeline} />
      <DealHistory form={form} pipeline={pipeline} />
      <CloseButtons deal={deal} pipeline={pipeline} />
    </>
  );
}

function BackButton({ onPress }: { readonly onPress: () => void }) {
  const words = useWords(COMMON_WORDS);
  return (
    <Button kind="link" icon="back" onPress={onPress}>
      {words.back}
    </Button>
  );
}

/** A deal whose row was deleted while it was open. */
function GoneDeal() {
  const { closeDeal } = useApp();
  const { deal } = useWords(DEAL_WORDS);
  const { gone } = useWords(PROBLEM_WORDS);
  return (
    <>
      <BackButton onPress={closeDeal} />
      <ViewHeading>{deal}</ViewHeading>
      <p>{gone}</p>
    </>
  );
}
