import { useId, useMemo } from 'preact/hooks';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { MoreButton } from '../parts/more-button';
import { useFirst } from '../parts/use-first';
import { stageTotals } from '../state/stage-totals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { DealCard } from './deal-card';
import { StageHead } from './stage-head';
import { useFolded } from './use-folded';
import './stage-section.css';

export interface StageSectionProps {
  /** Position of the stage; -1 = the deals of no known one. */
  readonly place: number;
  readonly pipeline: PipelineState;
  /** The deals of the stage that are shown, in order. */
  readonly deals: readonly DealState[];
  readonly busy: ReadonlySet<string>;
  /** Whether only some deals are shown: then nothing stays folded that holds one. */
  readonly isFiltered: boolean;
}

/** A stage with its deals. Closed stages are folded at first. */
export function StageSection({ place, pipeline, deals, busy, isFiltered }: StageSectionProps) {
  const id = useId();
  const words = useWords(PIPELINE_WORDS);
  const stage = pipeline.stages[place];
  const [isFolded, fold] = useFolded(
    stage?.name ?? '',
    stage !== undefined && stage.role !== 'open',
  );
  const isOpen = !isFolded || (isFiltered && deals.length > 0);
  const totals = useMemo(
    () => stageTotals(deals, stage, pipeline.today),
    [deals, stage, pipeline.today],
  );
  return (
    <section class="stage" aria-labelledby={id}>
      <StageHead
        id={id}
        place={place}
        stage={stage}
        totals={totals}
        isOpen={isOpen}
        onFold={() => fold(isOpen)}
      />
      {isOpen && <Cards id={id} deals={deals} pipeline={pipeline} busy={busy} />}
      {isOpen && deals.length === 0 && !isFiltered && <p class="note">{words.emptyStage}</p>}
      {isOpen && stage !== undefined && stage.olderDeals > 0 && (
        <p class="note">{words.older(stage.olderDeals)}</p>
      )}
    </section>
  );
}

type CardsProps = Pick<StageSectionProps, 'deals' | 'pipeline' | 'busy'> & { readonly id: string };

function Cards({ id, deals, pipeline, busy }: CardsProps) {
  const { shown, ...rest } = useFirst(deals);
  if (deals.length === 0) return null;
  return (
    <>
      <ul class="cards" aria-labelledby={id}>
        {shown.map((deal) => (
          <li key={deal.id}>
            <DealCard deal={deal} pipeline={pipeline} isBusy={busy.has(deal.id)} />
          </li>
        ))}
      </ul>
      <MoreButton {...rest} />
    </>
  );
}
