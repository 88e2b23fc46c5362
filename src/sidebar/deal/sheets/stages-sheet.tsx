import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { BottomSheet } from '../../parts/bottom-sheet';
import { Icon } from '../../parts/icon';
import { useActions } from '../../state/app';
import { dealName } from '../../state/deal-name';
import { DEAL_WORDS } from '../../words/deal-words';
import { SHEET_WORDS, type SheetWords } from '../../words/sheet-words';
import { useLanguage, useWords } from '../../words/use-words';
import { moveFocus } from './move-focus';
import { type StageChoice, stageChoices } from './stage-choices';
import './stages-sheet.css';

export interface StagesSheetProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
}

/** All stages as buttons: nothing moves before one is pressed. */
export function StagesSheet({ deal, pipeline }: StagesSheetProps) {
  const words = useWords(SHEET_WORDS);
  const { ask, move } = useActions();
  const choices = stageChoices(pipeline, deal);
  const first = choices.find(({ isNext }) => isNext) ?? choices.find(({ isCurrent }) => !isCurrent);
  const choose = (choice: StageChoice): void => {
    if (isForbidden(choice, pipeline)) return;
    ask(null);
    if (!choice.isCurrent) move(deal.id, choice.stage);
  };
  return (
    <BottomSheet title={words.moveDeal(dealName(deal, useLanguage()))} onClose={() => ask(null)}>
      <ul class="stage-choices" onKeyDown={moveFocus}>
        {choices.map((choice) => (
          <li key={choice.stage}>
            <button
              type="button"
              aria-current={choice.isCurrent ? 'step' : undefined}
              aria-disabled={isForbidden(choice, pipeline) ? 'true' : undefined}
              data-first={choice === first || undefined}
              onClick={() => choose(choice)}
            >
              <StageName choice={choice} />
            </button>
          </li>
        ))}
      </ul>
    </BottomSheet>
  );
}

/** Where rules only warn, a move they do not allow can still be made. */
const isForbidden = ({ obstacle }: StageChoice, { enforcement }: PipelineState): boolean =>
  obstacle !== null && enforcement === 'put back';

function StageName({ choice }: { readonly choice: StageChoice }) {
  const words = useWords(SHEET_WORDS);
  const { here } = useWords(DEAL_WORDS);
  const { name, role, isCurrent } = choice;
  const icons = { open: 'arrow', won: 'check', lost: 'close' } as const;
  const note = isCurrent ? here : stageNote(choice, words);
  return (
    <>
      <Icon name={icons[role]} />
      <bdi>{name}</bdi>
      {note !== '' && <span class="note">{note}</span>}
    </>
  );
}

function stageNote({ obstacle, lacking, role }: StageChoice, words: SheetWords): string {
  if (obstacle?.kind === 'skips') return words.skips(obstacle.stage);
  if (obstacle) return words.reopens;
  if (role === 'lost') return words.asksWhy;
  return lacking > 0 ? words.missing(lacking) : '';
}
