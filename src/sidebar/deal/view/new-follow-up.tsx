import type { PipelineState } from '../../../protocol/pipeline-state';
import { DateField } from '../../parts/date-field';
import { QuickDayButtons } from '../../parts/quick-day-buttons';
import { TextField } from '../../parts/text-field';
import { fieldOf } from '../../state/field-of';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import type { FieldErrors } from '../form/use-complaints';

/** A follow-up that is planned together with something else, by column key. */
export type FollowUpInput = Readonly<Partial<Record<'nextStep' | 'nextStepDate', string>>>;

export const NO_FOLLOW_UP: FollowUpInput = {};

export interface NewFollowUpProps {
  readonly pipeline: PipelineState;
  readonly value: FollowUpInput;
  readonly errors: FieldErrors;
  readonly onChange: (value: FollowUpInput) => void;
}

/** Fields for the next follow-up, as far as the sheet has columns for it. */
export function NewFollowUp({ pipeline, value, errors, onChange }: NewFollowUpProps) {
  const words = useWords(DEAL_WORDS);
  const step = fieldOf(pipeline, 'nextStep');
  const date = fieldOf(pipeline, 'nextStepDate');
  return (
    <div class="follow-up-fields">
      {step && (
        <TextField
          label={step.label}
          value={value.nextStep ?? ''}
          error={errors.nextStep}
          onChange={(nextStep) => onChange({ ...value, nextStep })}
        />
      )}
      {date && (
        <>
          <DateField
            label={date.label}
            value={value.nextStepDate ?? ''}
            error={errors.nextStepDate}
            onChange={(nextStepDate) => onChange({ ...value, nextStepDate })}
          />
          <QuickDayButtons
            label={words.setDay}
            today={pipeline.today}
            chosen={value.nextStepDate ?? ''}
            onChoose={(nextStepDate) => onChange({ ...value, nextStepDate })}
          />
        </>
      )}
    </div>
  );
}
