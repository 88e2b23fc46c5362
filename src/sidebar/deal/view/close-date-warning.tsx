import { useState } from 'preact/hooks';
import type { PipelineState } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { fieldOf } from '../../state/field-of';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { DealField } from '../fields/deal-field';
import { useFocusInside } from '../fields/use-focus-inside';
import type { DealForm } from '../form/use-deal-form';
import './close-date-warning.css';

export interface CloseDateWarningProps {
  readonly form: DealForm;
  readonly pipeline: PipelineState;
}

/** Says that an open deal should have been closed by now, and takes a new date. */
export function CloseDateWarning({ form, pipeline }: CloseDateWarningProps) {
  const words = useWords(DEAL_WORDS);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const place = useFocusInside<HTMLDivElement>(Number(isOpen));
  const { closeDate } = form.deal;
  const field = fieldOf(pipeline, 'closeDate');
  if (!field || !isPast(form, pipeline) || closeDate === null) return null;
  return (
    <div class="notice close-date-warning" ref={place}>
      <p>
        <Icon name="late" /> {words.closeDatePassed(formats.day(closeDate))}
      </p>
      {isOpen ? (
        <DealField form={form} field={field} />
      ) : (
        <Button onPress={() => setOpen(true)}>{words.setNewDate}</Button>
      )}
    </div>
  );
}

/** Whether an open deal's close date has passed. */
function isPast({ deal }: DealForm, { stages, today }: PipelineState): boolean {
  const isClosed = stages[deal.stage] !== undefined && stages[deal.stage]?.role !== 'open';
  return !isClosed && deal.closeDate !== null && deal.closeDate < today;
}
