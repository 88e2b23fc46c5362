import { useState } from 'preact/hooks';
import type { Day } from '../../../pipeline/day';
import type { FieldView, PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { Button } from '../../parts/button';
import { QuickDayButtons } from '../../parts/quick-day-buttons';
import { NextStepChip } from '../../pipeline/next-step-chip';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { DealField } from '../fields/deal-field';
import { useFocusInside } from '../fields/use-focus-inside';
import type { DealForm } from '../form/use-deal-form';
import './follow-up-box.css';

export interface FollowUpBoxProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
  /** Keys of columns that are to be filled in elsewhere on the view. */
  readonly elsewhere: readonly string[];
}

/** What is to be done next and when: put off with one press, or written anew. */
export function FollowUpBox({ form, pipeline, elsewhere }: FollowUpBoxProps) {
  const words = useWords(DEAL_WORDS);
  const [isOpen, setOpen] = useState(false);
  const { deal, unsaved } = form;
  const { today } = pipeline;
  const role = pipeline.stages[deal.stage]?.role ?? 'open';
  const isPlanned = deal.nextStep !== '' || deal.nextStepDate !== null;
  const isTouched = 'nextStep' in unsaved || 'nextStepDate' in unsaved;
  const fields = pipeline.fields.filter(({ key }) => isFollowUp(key) && !elsewhere.includes(key));
  if (fields.length === 0) return null;
  return (
    <section>
      <h2>{words.followUp}</h2>
      {(isPlanned || role === 'open') && <NextStepChip deal={deal} today={today} />}
      {isPlanned && !isOpen && !isTouched ? (
        <PlannedFollowUp form={form} fields={fields} today={today} onOpen={() => setOpen(true)} />
      ) : (
        <FollowUpFields form={form} fields={fields} today={today} takesFocus={isOpen} />
      )}
    </section>
  );
}

export const isFollowUp = (key: string): boolean => key === 'nextStep' || key === 'nextStepDate';

interface PartProps {
  readonly form: DealForm;
  readonly fields: readonly FieldView[];
  readonly today: Day;
}

const hasDate = (fields: readonly FieldView[]): boolean =>
  fields.some(({ key }) => key === 'nextStepDate');

function PlannedFollowUp({
  form,
  fields,
  today,
  onOpen,
}: PartProps & { readonly onOpen: () => void }) {
  const words = useWords(DEAL_WORDS);
  const formats = useFormats();
  const { nextStepDate } = form.deal;
  const putOff = (day: Day): void => {
    const said = nextStepDate === null ? undefined : { done: words.snoozed(formats.day(day)) };
    void form.save({ values: { nextStepDate: day } }, said);
  };
  return (
    <>
      {hasDate(fields) && !form.cellOf('nextStepDate')?.isFormula && (
        <QuickDayButtons
          label={nextStepDate === null ? words.setDay : words.snooze}
          today={today}
          chosen={nextStepDate ?? ''}
          onChoose={putOff}
        />
      )}
      <Button kind="link" onPress={onOpen}>
        {words.changeFollowUp}
      </Button>
    </>
  );
}

function FollowUpFields({
  form,
  fields,
  today,
  takesFocus,
}: PartProps & { readonly takesFocus: boolean }) {
  const words = useWords(DEAL_WORDS);
  const place = useFocusInside<HTMLDivElement>(Number(takesFocus));
  return (
    <div class="follow-up-fields" ref={place}>
      {fields.map((field) => (
        <DealField key={field.key} form={form} field={field} />
      ))}
      {hasDate(fields) && (
        <QuickDayButtons
          label={words.setDay}
          today={today}
          chosen={String(form.inputOf('nextStepDate') ?? '')}
          onChoose={(day) => form.put('nextStepDate', day)}
        />
      )}
    </div>
  );
}
