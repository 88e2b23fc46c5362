import type { PipelineState } from '../../protocol/pipeline-state';
import { BOARD_WORDS } from '../words/board-words';
import { useWords } from '../words/use-words';
import type { Dragging } from './use-drag';

/** Won and lost, wherever the board is scrolled to; only while a card is dragged. */
export function DropStrip({
  pipeline,
  dragging,
}: {
  readonly pipeline: PipelineState;
  readonly dragging: Dragging;
}) {
  const words = useWords(BOARD_WORDS);
  const { drag } = dragging;
  if (!drag) return null;
  return (
    <div class="drop-strip" aria-hidden="true">
      {pipeline.stages.map(
        ({ name, role }, place) =>
          role !== 'open' &&
          place !== drag.from && (
            <div
              key={name}
              class={`drop ${role}${drag.over === place ? ' target' : ''}`}
              {...dragging.target(place)}
            >
              {words.dropOn} <bdi>{name}</bdi>
            </div>
          ),
      )}
    </div>
  );
}
