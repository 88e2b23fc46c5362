import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { BottomSheet } from '../../parts/bottom-sheet';
import { Button } from '../../parts/button';
import { useActions } from '../../state/app';
import type { Blocked } from '../../state/app-state';
import { dealName } from '../../state/deal-name';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useLanguage, useWords } from '../../words/use-words';
import { ConflictBox } from '../fields/conflict-box';
import { useDealForm } from '../form/use-deal-form';
import { dealNeeds, lackingNeeds, type Need } from '../needs/deal-needs';
import { NeedItem } from '../needs/need-item';
import { SheetFrame } from './sheet-frame';
import { moveObstacle } from './stage-choices';
import { useNeededMove } from './use-needed-move';
import { WaivableNeed } from './waivable-need';

export interface NeedsSheetProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
  readonly stage: number;
  /** What the server says against the move, once it was asked. */
  readonly blocked: Blocked | undefined;
}

/** Asks for what a move lacks, and writes it with the move; or says that it is not allowed. */
export function NeedsSheet(props: NeedsSheetProps) {
  const words = useWords(SHEET_WORDS);
  const { close } = useWords(COMMON_WORDS);
  const { ask } = useActions();
  const { deal, pipeline, stage } = props;
  const title = words.moveDealTo(dealName(deal, useLanguage()), pipeline.stages[stage]?.name ?? '');
  const obstacle = useObstacle(props);
  if (obstacle === '' || pipeline.enforcement !== 'put back') {
    return <NeedsForm {...props} title={title} obstacle={obstacle} />;
  }
  return (
    <BottomSheet title={title} onClose={() => ask(null)}>
      <p role="alert">{obstacle}</p>
      <Button onPress={() => ask(null)}>{close}</Button>
    </BottomSheet>
  );
}

/** A rule against the move that nothing filled in can meet; '' = there is none. */
function useObstacle({ deal, pipeline, stage, blocked }: NeedsSheetProps): string {
  const words = useWords(SHEET_WORDS);
  const obstacle = moveObstacle(pipeline, deal, stage);
  if (obstacle?.kind === 'skips') return words.skips(obstacle.stage);
  if (obstacle) return words.reopens;
  return blocked && (blocked.skips !== '' || blocked.reopens) ? blocked.text : '';
}

interface NeedsFormProps extends NeedsSheetProps {
  readonly title: string;
  readonly obstacle: string;
}

function NeedsForm({ deal, pipeline, stage, blocked, title, obstacle }: NeedsFormProps) {
  const words = useWords(SHEET_WORDS);
  const { moveTo, allMet } = useWords(DEAL_WORDS);
  const form = useDealForm(deal);
  const needs = dealNeeds(deal, stage, pipeline).filter(({ state }) => state === 'missing');
  const musts = lackingNeeds(needs);
  const { reasons, waive, isWaived, send } = useNeededMove(form, pipeline, needs, stage);
  const canWaive = pipeline.waivers && pipeline.enforcement !== 'off';
  const against = obstacle || blocked?.text;
  const anyway = pipeline.enforcement === 'warn' && obstacle === '' && (
    <Button isBusy={form.isSaving} onPress={() => void send(true)}>
      {words.moveAnyway}
    </Button>
  );
  const fieldOf = (need: Need) =>
    musts.includes(need) ? (
      <WaivableNeed
        key={need.key}
        form={form}
        need={need}
        isFirst={need === musts[0]}
        reason={isWaived(need) ? (reasons[need.key] ?? '') : null}
        onReason={canWaive ? (reason) => waive(need, reason) : null}
      />
    ) : (
      <NeedItem key={need.key || need.label} form={form} need={need} />
    );
  return (
    <SheetFrame
      title={title}
      action={obstacle === '' ? moveTo(pipeline.stages[stage]?.name ?? '') : words.moveAnyway}
      isBusy={form.isSaving}
      complaints={form.complaints}
      onSubmit={() => void send(obstacle !== '')}
      more={anyway}
    >
      {against && <p role="alert">{against}</p>}
      <ConflictBox form={form} pipeline={pipeline} />
      {needs.length === 0 && obstacle === '' && <p>{allMet}</p>}
      {needs.map(fieldOf)}
      {musts.length > 0 && !canWaive && pipeline.enforcement === 'put back' && (
        <p class="note">{words.noWaivers}</p>
      )}
    </SheetFrame>
  );
}
