import { useId } from 'preact/hooks';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { submits } from '../../parts/submits';
import { useActions } from '../../state/app';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import { dealNeeds, type Need } from '../needs/deal-needs';
import { NeedItem } from '../needs/need-item';
import { useMoveOn } from '../needs/use-move-on';
import './needs-box.css';

/** Met needs beyond this number are folded. */
const FEW = 3;

export interface NeedsBoxProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
  /** Position of the stage that comes next. */
  readonly stage: number;
}

/** What the next stage needs, to be filled in right here, and the button that moves the deal there. */
export function NeedsBox({ form, pipeline, stage }: NeedsBoxProps) {
  const words = useWords(DEAL_WORDS);
  const { ask } = useActions();
  const id = useId();
  const name = pipeline.stages[stage]?.name ?? '';
  const needs = dealNeeds(form.deal, stage, pipeline);
  const { moveOn, isStopped } = useMoveOn(form, needs, pipeline, stage);
  const title = pipeline.enforcement === 'off' ? words.recommendedFor : words.neededFor;
  return (
    <form class="needs-box" aria-labelledby={id} {...submits(moveOn)}>
      <h2 id={id}>{title(name)}</h2>
      <NeedList form={form} needs={needs} />
      <div class="button-row">
        <Button kind="primary" isSubmit isBusy={form.isSaving} focusKey="move-on">
          {words.moveTo(name)}
        </Button>
        {isStopped && (
          <Button onPress={() => ask({ kind: 'needs', id: form.deal.id, stage })}>
            {words.moveWithout}
          </Button>
        )}
      </div>
    </form>
  );
}

function NeedList({ form, needs }: { readonly form: DealForm; readonly needs: readonly Need[] }) {
  const words = useWords(DEAL_WORDS);
  const missing = needs.filter(({ state }) => state === 'missing');
  const met = needs.filter(({ state }) => state !== 'missing');
  const items = (some: readonly Need[]) =>
    some.map((need) => <NeedItem key={need.key || need.label} form={form} need={need} />);
  return (
    <>
      {needs.length === 0 && <p class="note">{words.nothingNeeded}</p>}
      {items(missing)}
      {missing.length === 0 && met.length > 0 && <p>{words.allMet}</p>}
      {met.length > FEW ? (
        <Disclosure summary={words.met(met.length)}>{items(met)}</Disclosure>
      ) : (
        items(met)
      )}
    </>
  );
}
