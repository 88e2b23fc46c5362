import { Field, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps<string> {
  /** Which keys a touch screen offers. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** Offered while typing; other texts are taken too. */
  readonly suggestions?: readonly string[];
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    {(control) => (
      <>
        <input
          {...control}
          type="text"
          autocomplete="off"
          inputMode={props.inputMode ?? 'text'}
          list={props.suggestions ? `${control.id}-list` : undefined}
          readOnly={props.isReadOnly}
          value={props.value}
          onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
        />
        {props.suggestions && (
          <datalist id={`${control.id}-list`}>
            {props.suggestions.map((text) => (
              <option key={text} value={text} />
            ))}
          </datalist>
        )}
      </>
    )}
  </Field>
);

/** An amount, as typed in the spreadsheet's locale; the server reads it. */
export const AmountField = (props: Omit<TextFieldProps, 'inputMode'>) => (
  <TextField {...props} inputMode="decimal" />
);

/** Several lines of text. */
export const TextAreaField = (props: FieldProps<string> & { readonly rows?: number }) => (
  <Field {...props}>
    {(control) => (
      <textarea
        {...control}
        rows={props.rows ?? 2}
        readOnly={props.isReadOnly}
        value={props.value}
        onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
      />
    )}
  </Field>
);
