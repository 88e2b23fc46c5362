import { useState } from 'preact/hooks';
import type { FieldInput } from '../../../protocol/deal-change';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { useActions } from '../../state/app';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import { lackingNeeds, type Need } from './deal-needs';

/** Moves a deal to a stage with everything that was typed, or says at the fields what it lacks. */
export function useMoveOn(
  form: DealForm,
  needs: readonly Need[],
  pipeline: PipelineState,
  stage: number,
): { moveOn(): void /** Whether the last try lacked something. */; readonly isStopped: boolean } {
  const words = useWords(DEAL_WORDS);
  const { move } = useActions();
  const [isStopped, setStopped] = useState(false);
  const name = pipeline.stages[stage]?.name ?? '';
  const moveOn = (): void => {
    const blank = blankNeeds(form, needs, pipeline);
    setStopped(blank.length > 0);
    if (blank.length + form.conflicts.length > 0) {
      form.complain(sentences(blank, words.fillFirst(name)));
    } else if (Object.keys(form.unsaved).length === 0) move(form.deal.id, stage);
    else void form.save({ stage: name }, undefined, form.unsaved);
  };
  return { moveOn, isStopped };
}

/** The needs that forbid a move and of which nothing has been typed. */
export const blankNeeds = (
  { unsaved }: DealForm,
  needs: readonly Need[],
  { enforcement }: PipelineState,
): readonly Need[] =>
  enforcement === 'off' ? [] : lackingNeeds(needs).filter(({ key }) => isBlank(unsaved[key]?.now));

/** The same sentence at the field of each need. */
export const sentences = (needs: readonly Need[], text: string): Record<string, string> =>
  Object.fromEntries(needs.map(({ key }) => [key, text]));

export const isBlank = (input: FieldInput | undefined): boolean =>
  input === undefined || input === null || input === false || String(input).trim() === '';
