import { Field, type FieldProps } from './field';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps<string> {
  readonly choices: readonly Choice[];
}

/** One of several. Nothing may be saved by choosing alone: arrow keys choose while one looks. */
export const SelectField = (props: SelectFieldProps) => (
  <Field {...props}>
    {(control) => (
      <select
        {...control}
        disabled={props.isReadOnly}
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
