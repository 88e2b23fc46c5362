import { useState } from 'preact/hooks';
import type { WaiverInput } from '../../protocol/deal-change';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { Button } from '../parts/button';
import { useActions } from '../state/app';
import type { Blocked } from '../state/app-state';
import { DEAL_WORDS } from '../words/deal-words';
import { SHEET_WORDS } from '../words/sheet-words';
import { useWords } from '../words/use-words';
import { ConflictBox } from './conflict-box';
import { dealNeeds, lackingNeeds, type Need, waiversOf } from './deal-needs';
import { NeedItem } from './need-item';
import { SheetFrame } from './sheet-frame';
import { moveObstacle } from './stage-choices';
import { type DealForm, useDealForm } from './use-deal-form';
import { useDealName } from './use-deal-name';
import { blankNeeds, sentences } from './use-move-on';
import { WaivableNeed } from './waivable-need';

export interface NeedsSheetProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
  readonly stage: number;
  /** What the server says against the move, once it was asked. */
  readonly blocked: Blocked | undefined;
}

/** Asks for what a move lacks, and writes it with the move. */
export function NeedsSheet({ deal, pipeline, stage, blocked }: NeedsSheetProps) {
  const words = useWords(SHEET_WORDS);
  const { moveTo, allMet } = useWords(DEAL_WORDS);
  const form = useDealForm(deal);
  const name = pipeline.stages[stage]?.name ?? '';
  const needs = dealNeeds(deal, stage, pipeline).filter(({ state }) => state === 'missing');
  const musts = lackingNeeds(needs);
  const others = needs.filter((need) => !musts.includes(need));
  const { reasons, waive, isWaived, send } = useNeededMove(form, pipeline, needs, stage);
  const canWaive = pipeline.waivers && pipeline.enforcement !== 'off';
  return (
    <SheetFrame
      title={words.moveDealTo(useDealName(deal), name)}
      action={moveTo(name)}
      isBusy={form.isSaving}
      complaints={form.complaints}
      onSubmit={() => void send(false)}
      more={
        pipeline.enforcement === 'warn' && (
          <Button isBusy={form.isSaving} onPress={() => void send(true)}>
            {words.moveAnyway}
          </Button>
        )
      }
    >
      <Obstacle deal={deal} pipeline={pipeline} stage={stage} blocked={blocked} />
      <ConflictBox form={form} pipeline={pipeline} />
      {needs.length === 0 && <p>{allMet}</p>}
      {musts.map((need, place) => (
        <WaivableNeed
          key={need.key}
          form={form}
          need={need}
          isFirst={place === 0}
          reason={isWaived(need) ? (reasons[need.key] ?? '') : null}
          onReason={canWaive ? (reason) => waive(need, reason) : null}
        />
      ))}
      {others.map((need) => (
        <NeedItem key={need.key} form={form} need={need} />
      ))}
      {musts.length > 0 && !canWaive && pipeline.enforcement === 'put back' && (
        <p class="note">{words.noWaivers}</p>
      )}
    </SheetFrame>
  );
}

/** A rule that nothing in this sheet can meet, or what the server found wrong. */
function Obstacle({ deal, pipeline, stage, blocked }: NeedsSheetProps) {
  const words = useWords(SHEET_WORDS);
  const obstacle = moveObstacle(pipeline, deal, stage);
  const text = obstacle?.kind === 'skips' ? words.skips(obstacle.stage) : words.reopens;
  if (!obstacle && !blocked) return null;
  return <p role="alert">{obstacle ? text : blocked?.text}</p>;
}

/** The move with what was filled in and waived; says at the fields what is still missing. */
function useNeededMove(
  form: DealForm,
  pipeline: PipelineState,
  needs: readonly Need[],
  stage: number,
) {
  const words = useWords(SHEET_WORDS);
  const { fillFirst } = useWords(DEAL_WORDS);
  const { ask } = useActions();
  const [reasons, setReasons] = useState<Readonly<Record<string, string | null>>>({});
  const isWaived = ({ key }: Need): boolean => typeof reasons[key] === 'string';
  const name = pipeline.stages[stage]?.name ?? '';
  const errorsOf = (): Record<string, string> => ({
    ...sentences(
      blankNeeds(form, needs, pipeline).filter((need) => !isWaived(need)),
      fillFirst(name),
    ),
    ...sentences(
      needs.filter((need) => isWaived(need) && !reasons[need.key]?.trim()),
      words.reasonMissing,
    ),
  });
  const send = async (isWarned: boolean): Promise<void> => {
    const errors = isWarned ? {} : errorsOf();
    if (Object.keys(errors).length > 0 || form.conflicts.length > 0) return form.complain(errors);
    const waivers: WaiverInput[] = needs
      .filter(({ key }) => reasons[key]?.trim())
      .flatMap((need) => waiversOf(need, reasons[need.key]?.trim() ?? ''));
    const change = {
      stage: name,
      ...(waivers.length > 0 ? { waivers } : {}),
      ...(isWarned ? { warned: true } : {}),
    };
    if (await form.save(change, undefined, form.unsaved)) ask(null);
  };
  const waive = ({ key }: Need, reason: string | null): void => {
    form.forgive(key);
    setReasons((now) => ({ ...now, [key]: reason }));
  };
  return { reasons, waive, isWaived, send };
}
