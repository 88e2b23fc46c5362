import { useState } from 'preact/hooks';
import type { DealState, PipelineState } from '../../../protocol/pipeline-state';
import { TextAreaField } from '../../parts/text-field';
import { useActions } from '../../state/app';
import { dealName } from '../../state/deal-name';
import { fieldOf } from '../../state/field-of';
import { useDraft } from '../../state/use-draft';
import { DEAL_WORDS } from '../../words/deal-words';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useLanguage, useWords } from '../../words/use-words';
import { useDealForm } from '../form/use-deal-form';
import { dealNeeds } from '../needs/deal-needs';
import { NeedItem } from '../needs/need-item';
import { blankNeeds, sentences } from '../needs/use-move-on';
import { ReasonChoice } from './reason-choice';
import { SheetFrame } from './sheet-frame';

const REASON = 'lostReason';

export interface LostSheetProps {
  readonly deal: DealState;
  readonly pipeline: PipelineState;
  /** Position of the stage that means lost. */
  readonly stage: number;
}

/** Asks why a deal was lost, and closes it. */
export function LostSheet({ deal, pipeline, stage }: LostSheetProps) {
  const words = useWords(SHEET_WORDS);
  const { moveTo, fillFirst } = useWords(DEAL_WORDS);
  const { ask } = useActions();
  const form = useDealForm(deal);
  const [reason, setReason] = useState('');
  const note = useDraft(`lost:${deal.id}`);
  const name = pipeline.stages[stage]?.name ?? '';
  const hasColumn = fieldOf(pipeline, REASON) !== undefined;
  const others = dealNeeds(deal, stage, pipeline).filter(
    ({ state, key }) => state === 'missing' && key !== REASON,
  );
  const send = async (): Promise<void> => {
    const errors = {
      ...sentences(blankNeeds(form, others, pipeline), fillFirst(name)),
      ...(hasColumn && reason.trim() === '' ? { [REASON]: words.lostReasonMissing } : {}),
    };
    if (Object.keys(errors).length > 0) return form.complain(errors);
    const text = note.text.trim();
    const change = {
      stage: name,
      ...(hasColumn ? { values: { [REASON]: reason.trim() } } : {}),
      ...(text ? { activity: { kind: 'note' as const, note: text } } : {}),
    };
    if (!(await form.save(change, undefined, form.unsaved))) return;
    note.clear();
    ask(null);
  };
  return (
    <SheetFrame
      title={words.moveDealTo(dealName(deal, useLanguage()), name)}
      action={moveTo(name)}
      isBusy={form.isSaving}
      complaints={form.complaints}
      onSubmit={() => void send()}
    >
      {hasColumn && (
        <ReasonChoice
          reasons={pipeline.lostReasons}
          value={reason}
          error={form.errors[REASON]}
          onChange={(text) => {
            form.forgive(REASON);
            setReason(text);
          }}
        />
      )}
      {others.map((need) => (
        <NeedItem key={need.key} form={form} need={need} />
      ))}
      <TextAreaField label={words.lostNote} value={note.text} onChange={note.set} />
    </SheetFrame>
  );
}
