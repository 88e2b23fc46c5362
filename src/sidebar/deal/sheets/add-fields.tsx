import type { FieldView, PipelineState } from '../../../protocol/pipeline-state';
import { FIELD_NAMES } from '../../../words/fields';
import { DateField } from '../../parts/date-field';
import { SelectField } from '../../parts/select-field';
import { AmountField, TextField } from '../../parts/text-field';
import { fieldOf } from '../../state/field-of';
import { COMMON_WORDS } from '../../words/common-words';
import { useWords } from '../../words/use-words';
import { useFocusInside } from '../fields/use-focus-inside';
import { type NewDealForm, startStages } from './use-new-deal';

/** Columns that are asked for, those that the sheet has, in this order. */
const ASKED = [
  'name',
  'company',
  'amount',
  'stage',
  'closeDate',
  'owner',
  'nextStep',
  'nextStepDate',
];

export interface AddFieldsProps {
  readonly form: NewDealForm;
  readonly pipeline: PipelineState;
}

/** What is asked of a new deal. */
export function AddFields({ form, pipeline }: AddFieldsProps) {
  const { draftRestored } = useWords(COMMON_WORDS);
  const place = useFocusInside<HTMLDivElement>(form.added);
  return (
    <div ref={place}>
      {form.isRestored && <p class="note">{draftRestored}</p>}
      {ASKED.map((key) => (
        <AddField key={key} name={key} form={form} pipeline={pipeline} />
      ))}
    </div>
  );
}

function AddField({ name, form, pipeline }: AddFieldsProps & { readonly name: string }) {
  const field = fieldOf(pipeline, name);
  if (name === 'stage') return <StageField form={form} pipeline={pipeline} />;
  return field ? <ColumnField field={field} form={form} pipeline={pipeline} /> : null;
}

function StageField({ form, pipeline }: AddFieldsProps) {
  const fieldNames = useWords(FIELD_NAMES);
  return (
    <SelectField
      label={fieldNames.stage}
      value={form.stage}
      onChange={form.setStage}
      error={form.errors.stage}
      isRequired
      choices={startStages(pipeline).map(({ name }) => ({ value: name, label: name }))}
    />
  );
}

function ColumnField({ field, form, pipeline }: AddFieldsProps & { readonly field: FieldView }) {
  const { key, label, kind, options } = field;
  const common = {
    label,
    value: form.values[key] ?? '',
    onChange: (text: string) => form.put(key, text),
    error: form.errors[key],
    isRequired: key === 'name',
    isFirst: key === 'name',
  };
  if (kind === 'date') return <DateField {...common} />;
  if (kind === 'amount') return <AmountField {...common} />;
  const suggestions = key === 'owner' ? pipeline.owners : options;
  return suggestions.length > 0 ? (
    <TextField {...common} suggestions={suggestions} />
  ) : (
    <TextField {...common} />
  );
}
