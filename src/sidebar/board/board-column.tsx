import { useId, useMemo } from 'preact/hooks';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { MoreButton } from '../parts/more-button';
import { useFirst } from '../parts/use-first';
import { stageTotals } from '../state/stage-totals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { BoardCard } from './board-card';
import { ColumnHead } from './column-head';
import type { Dragging } from './use-drag';

export interface BoardColumnProps {
  /** Position of the stage; -1 = the deals of no known one. */
  readonly place: number;
  readonly pipeline: PipelineState;
  /** The deals of the stage that are shown, in order. */
  readonly deals: readonly DealState[];
  readonly busy: ReadonlySet<string>;
  readonly dragging: Dragging;
  /** The card that Tab comes to. */
  readonly tabStop: string | null;
}

/** A stage with its deals; all of it is a place to drop a card on. */
export function BoardColumn(props: BoardColumnProps) {
  const { place, pipeline, deals, dragging } = props;
  const id = useId();
  const words = useWords(PIPELINE_WORDS);
  const stage = pipeline.stages[place];
  const totals = useMemo(
    () => stageTotals(deals, stage, pipeline.today),
    [deals, stage, pipeline.today],
  );
  const { drag } = dragging;
  const isTarget = drag !== null && drag.over === place && drag.from !== place;
  return (
    <section
      class={isTarget ? 'column target' : 'column'}
      aria-labelledby={id}
      {...(stage ? dragging.target(place) : {})}
    >
      <ColumnHead id={id} place={place} stage={stage} totals={totals} />
      <Cards {...props} id={id} />
      {stage !== undefined && stage.olderDeals > 0 && (
        <p class="note">{words.older(stage.olderDeals)}</p>
      )}
    </section>
  );
}

function Cards(props: BoardColumnProps & { readonly id: string }) {
  const { id, deals, pipeline, busy, dragging, tabStop } = props;
  const { shown, ...rest } = useFirst(deals);
  if (deals.length === 0) return null;
  return (
    <>
      <ul class="cards" aria-labelledby={id}>
        {shown.map((deal) => (
          <BoardCard
            key={deal.id}
            deal={deal}
            pipeline={pipeline}
            isBusy={busy.has(deal.id)}
            dragging={dragging}
            isTabStop={deal.id === tabStop}
          />
        ))}
      </ul>
      <MoreButton {...rest} />
    </>
  );
}
