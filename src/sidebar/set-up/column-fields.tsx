import type { Field } from '../../pipeline/deal';
import type { ColumnChoice } from '../../protocol/set-up-state';
import { FIELD_NAMES } from '../../words/fields';
import { SelectField } from '../parts/select-field';
import { useAppState } from '../state/app';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { columnLetters } from './column-letters';

export interface ColumnFieldsProps {
  readonly columns: readonly ColumnChoice[];
  /** From column A on; '' cannot be chosen. */
  readonly headers: readonly string[];
  /** Column numbers by field as text; '' = none. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (field: Field, column: string) => void;
  readonly onBlur?: (field: Field) => void;
}

/** A choice of column for each field, with what stands in it. */
export function ColumnFields(props: ColumnFieldsProps) {
  const { columns, headers, chosen, errors, onChange, onBlur } = props;
  const words = useWords(SET_UP_VIEW_WORDS);
  const names = FIELD_NAMES[useAppState().language];
  const choices = headers.flatMap((header, i) =>
    header === '' ? [] : [{ value: String(i + 1), label: `${header} (${columnLetters(i + 1)})` }],
  );
  return (
    <>
      {columns.map(({ field, column, sample }) => {
        const value = chosen[field] ?? '';
        const isKnown = value === '' || choices.some((one) => one.value === value);
        const unnamed = { value, label: words.columnName(columnLetters(Number(value))) };
        const hasSample = sample !== '' && value === String(column ?? '');
        return (
          <SelectField
            key={field}
            focusKey={`columns.${field}`}
            label={names[field]}
            value={value}
            hint={hasSample ? words.sample(sample) : undefined}
            error={errors[`columns.${field}`]}
            choices={[
              { value: '', label: words.noColumn },
              ...(isKnown ? [] : [unnamed]),
              ...choices,
            ]}
            onBlur={() => onBlur?.(field)}
            onChange={(text) => onChange(field, text)}
          />
        );
      })}
    </>
  );
}
