import { isDay } from '../../pipeline/day';
import { useFormats } from '../formats/use-formats';
import { Field, type FieldProps } from './field';

/**
 * A day as `YYYY-MM-DD`; '' = none. Browsers write days their own way, whatever the page's language
 * is, so the day stands in words beside it.
 */
export function DateField(props: FieldProps<string>) {
  const { dayInWords } = useFormats();
  const inWords = isDay(props.value) ? dayInWords(props.value) : '';
  return (
    <Field
      {...props}
      hint={
        inWords || props.hint ? (
          <>
            {inWords} {props.hint}
          </>
        ) : undefined
      }
    >
      {(control) => (
        <input
          {...control}
          type="date"
          readOnly={props.isReadOnly}
          value={props.value}
          onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
