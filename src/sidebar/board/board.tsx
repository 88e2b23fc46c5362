import { useRef, useState } from 'preact/hooks';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { ViewHeading } from '../parts/view-heading';
import { NoMatch } from '../pipeline/no-match';
import { useDealsByStage } from '../pipeline/use-deals-by-stage';
import { useApp } from '../state/app';
import { isFiltered } from '../state/filter-deals';
import { keep, readKept } from '../state/kept';
import { COMMON_WORDS } from '../words/common-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { BoardColumn } from './board-column';
import { BoardToolbar } from './board-toolbar';
import { DropStrip } from './drop-strip';
import { KeysSheet } from './keys-sheet';
import { useBoardKeys } from './use-board-keys';
import { useDrag } from './use-drag';
import { useEdgeScroll } from './use-edge-scroll';
import { useTabStop } from './use-tab-stop';
import './board.css';

/** The stages beside each other, with their deals to be dragged or moved by keys. */
export function Board() {
  const { state } = useApp();
  const { views } = useWords(COMMON_WORDS);
  const [isCompact, setCompact] = useState(() => readKept('compact') !== null);
  const [hasKeys, setKeys] = useState(false);
  const compact = (next: boolean): void => {
    keep('compact', next ? 'yes' : '');
    setCompact(next);
  };
  return (
    <div class={isCompact ? 'board compact' : 'board'}>
      <ViewHeading isHidden>{views.board}</ViewHeading>
      <BoardToolbar isCompact={isCompact} onCompact={compact} onKeys={() => setKeys(true)} />
      {state.pipeline && <Columns pipeline={state.pipeline} onKeys={() => setKeys(true)} />}
      {hasKeys && <KeysSheet onClose={() => setKeys(false)} />}
    </div>
  );
}

interface ColumnsProps {
  readonly pipeline: PipelineState;
  readonly onKeys: () => void;
}

function Columns({ pipeline, onKeys }: ColumnsProps) {
  const { state } = useApp();
  const words = useWords(PIPELINE_WORDS);
  const { views } = useWords(COMMON_WORDS);
  const scroller = useRef<HTMLElement>(null);
  const byStage = useDealsByStage(pipeline);
  const dragging = useDrag();
  const places = [...(byStage.has(-1) ? [-1] : []), ...pipeline.stages.keys()];
  const cards = places.map((place) => (byStage.get(place) ?? NONE).map(({ id }) => id));
  const tabStop = useTabStop(cards);
  const press = useBoardKeys(pipeline, cards, onKeys);
  useEdgeScroll(scroller, dragging.drag !== null);
  if (byStage.size === 0 && isFiltered(state.filter)) return <NoMatch />;
  return (
    <>
      {byStage.size === 0 && <p>{words.empty}</p>}
      {pipeline.doubtful > 0 && <p class="note">{words.doubtful(pipeline.doubtful)}</p>}
      <section
        class="columns"
        aria-label={views.board}
        ref={scroller}
        onKeyDown={press}
        onFocusIn={tabStop.follow}
      >
        {places.map((place) => (
          <BoardColumn
            key={pipeline.stages[place]?.name ?? ''}
            place={place}
            pipeline={pipeline}
            deals={byStage.get(place) ?? NONE}
            busy={state.busy}
            dragging={dragging}
            tabStop={tabStop.id}
          />
        ))}
      </section>
      <DropStrip pipeline={pipeline} dragging={dragging} />
    </>
  );
}

const NONE: readonly DealState[] = [];
