import type { StageState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { IconButton } from '../parts/icon-button';
import { VisuallyHidden } from '../parts/visually-hidden';
import { FollowUpBar } from '../pipeline/follow-up-bar';
import { StalledLink } from '../pipeline/stalled-link';
import { useActions } from '../state/app';
import type { StageTotals } from '../state/stage-totals';
import { BOARD_WORDS } from '../words/board-words';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';

export interface ColumnHeadProps {
  readonly id: string;
  /** Position of the stage; -1 = the deals of no known one. */
  readonly place: number;
  readonly stage: StageState | undefined;
  readonly totals: StageTotals;
}

/** Name, number of deals, total and weighted total of a stage, and how its deals stand. */
export function ColumnHead({ id, place, stage, totals }: ColumnHeadProps) {
  const words = useWords(PIPELINE_WORDS);
  const { money, compactMoney } = useFormats();
  const isOpen = stage?.role === 'open';
  return (
    <header class="column-head">
      <h2>
        <bdi id={id} class="stage-name">
          {stage?.name ?? words.unknownStage}
        </bdi>
        <span class="count" aria-hidden="true">
          {totals.deals}
        </span>
        <VisuallyHidden>, {words.deals(totals.deals)}</VisuallyHidden>
      </h2>
      <div class="column-total">
        <strong>{compactMoney(totals.amount)}</strong>
        {isOpen && <AddButton place={place} stage={stage} />}
      </div>
      {isOpen && (
        <div class="stage-figures">
          <span>{words.weighted(money(Math.round(totals.weightedAmount)))}</span>
          <StalledLink place={place} stage={stage.name} stalled={totals.stalled} />
        </div>
      )}
      {isOpen && totals.deals > 0 && <FollowUpBar followUps={totals.followUps} />}
    </header>
  );
}

function AddButton({ place, stage }: { readonly place: number; readonly stage: StageState }) {
  const { ask } = useActions();
  const label = useWords(BOARD_WORDS).addIn(stage.name);
  return (
    <IconButton
      icon="add"
      label={label}
      focusKey={`add:${place}`}
      onPress={() => ask({ kind: 'add', stage: place })}
    />
  );
}
