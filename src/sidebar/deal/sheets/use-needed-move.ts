import { useState } from 'preact/hooks';
import type { WaiverInput } from '../../../protocol/deal-change';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { useActions } from '../../state/app';
import { DEAL_WORDS } from '../../words/deal-words';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useWords } from '../../words/use-words';
import type { DealForm } from '../form/use-deal-form';
import { type Need, waiversOf } from '../needs/deal-needs';
import { blankNeeds, sentences } from '../needs/use-move-on';

/** The move with what was filled in and waived; says at the fields what is still missing. */
export function useNeededMove(
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
