import type { ComponentChildren } from 'preact';
import { isDay } from '../../../pipeline/day';
import type { FieldView } from '../../../protocol/pipeline-state';
import { useFormats } from '../../formats/use-formats';
import { CheckboxField } from '../../parts/checkbox-field';
import { DateField } from '../../parts/date-field';
import type { FieldProps } from '../../parts/field';
import { AmountField, TextAreaField, TextField } from '../../parts/text-field';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { inputText } from '../form/input-text';
import type { DealForm } from '../form/use-deal-form';
import { ChoiceField } from './choice-field';

/** From this many characters on a text gets several lines. */
const LONG = 40;

export interface DealFieldProps {
  readonly form: DealForm;
  readonly field: FieldView;
  readonly hint?: ComponentChildren;
  readonly isRequired?: boolean;
  readonly isFirst?: boolean;
}

/** One column of a deal to fill in, by its kind. What is typed waits to be saved. */
export function DealField({ form, field, hint, ...rest }: DealFieldProps) {
  const words = useWords(DEAL_WORDS);
  const isFormula = form.cellOf(field.key)?.isFormula ?? false;
  const common = {
    ...rest,
    label: field.label,
    focusKey: `field:${field.key}`,
    error: form.errors[field.key],
    isReadOnly: isFormula,
    hint: isFormula ? words.formula : hint,
  };
  if (field.kind === 'checkbox') {
    const isTicked = form.inputOf(field.key) === true;
    return (
      <CheckboxField
        {...common}
        value={isTicked}
        onChange={(ticked) => form.put(field.key, ticked)}
      />
    );
  }
  return <TextualField {...common} form={form} field={field} />;
}

type TextualProps = Omit<FieldProps<string>, 'value' | 'onChange'> &
  Pick<DealFieldProps, 'form' | 'field'>;

function TextualField({ form, field, ...props }: TextualProps) {
  const formats = useFormats();
  const { key, kind, options } = field;
  const cell = form.cellOf(key)?.value ?? null;
  const cellText = inputText(cell, kind, formats);
  const common = {
    ...props,
    value: inputText(form.inputOf(key), kind, formats),
    onChange: (text: string) => form.put(key, text === cellText ? cell : text),
  };
  if (kind === 'date') return <DayField {...common} />;
  if (kind === 'amount') return <AmountField {...common} />;
  if (kind === 'number' || kind === 'percent') return <TextField {...common} inputMode="decimal" />;
  if (options.length > 0) return <ChoiceField {...common} options={options} />;
  const isLong = cellText.length > LONG || cellText.includes('\n');
  return isLong ? <TextAreaField {...common} rows={3} /> : <TextField {...common} />;
}

/** A cell of dates may hold another text, which a field for dates cannot show. */
function DayField({ hint, ...props }: FieldProps<string>) {
  const words = useWords(DEAL_WORDS);
  const isOther = props.value !== '' && !isDay(props.value);
  return (
    <DateField
      {...props}
      value={isOther ? '' : props.value}
      hint={isOther ? words.notADay(props.value) : hint}
    />
  );
}
