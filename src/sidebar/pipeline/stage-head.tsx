import type { StageState } from '../../protocol/pipeline-state';
import { useFormats } from '../formats/use-formats';
import { Icon } from '../parts/icon';
import { VisuallyHidden } from '../parts/visually-hidden';
import type { StageTotals } from '../state/stage-totals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { useWords } from '../words/use-words';
import { FollowUpBar } from './follow-up-bar';
import { StalledLink } from './stalled-link';

export interface StageHeadProps {
  readonly id: string;
  /** Position of the stage; -1 = the deals of no known one. */
  readonly place: number;
  readonly stage: StageState | undefined;
  readonly totals: StageTotals;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}

/** Name, number of deals and total of a stage; what is weighted; the state of its follow-ups. */
export function StageHead({ id, place, stage, totals, isOpen, onFold }: StageHeadProps) {
  const words = useWords(PIPELINE_WORDS);
  const { money, compactMoney } = useFormats();
  const name = stage?.name ?? words.unknownStage;
  const spoken = `, ${words.deals(totals.deals)}, ${money(totals.amount)}`;
  return (
    <>
      <h2 class="stage-heading">
        <button type="button" aria-expanded={isOpen} data-focus={`stage:${place}`} onClick={onFold}>
          <Icon name={isOpen ? 'down' : 'chevron'} />
          <bdi class="stage-name" id={id}>
            {name}
          </bdi>
          <span class="count" aria-hidden="true">
            {totals.deals}
          </span>
          <span class="stage-total" aria-hidden="true">
            {compactMoney(totals.amount)}
          </span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </button>
      </h2>
      {stage?.role === 'open' && totals.deals > 0 && <FollowUpBar followUps={totals.followUps} />}
      {stage?.role === 'open' && <StageFigures place={place} stage={stage} totals={totals} />}
    </>
  );
}

/** What stands below an open stage's name; the stalled deals are a filter. */
function StageFigures(props: Pick<StageHeadProps, 'place' | 'totals'> & { stage: StageState }) {
  const { place, stage, totals } = props;
  const words = useWords(PIPELINE_WORDS);
  const { money, percent } = useFormats();
  return (
    <div class="stage-figures">
      <span>
        {words.weighted(money(Math.round(totals.weightedAmount)))} · {percent(stage.probability)}
        {stage.maxDays !== null && ` · ${words.limit(stage.maxDays)}`}
      </span>
      <StalledLink place={place} stage={stage.name} stalled={totals.stalled} />
    </div>
  );
}
