import { useId } from 'preact/hooks';
import type { FieldProps } from './field';
import './field.css';

/** A box with its label to the right. Ticking saves nothing by itself. */
export function CheckboxField(props: FieldProps<boolean>) {
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <div class="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={props.value}
        disabled={props.isReadOnly}
        data-first={props.isFirst}
        data-focus={props.focusKey}
        aria-describedby={note ? `${id}-note` : undefined}
        aria-invalid={props.error ? 'true' : undefined}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      {note && (
        <div class={props.error ? 'field-error' : 'note'} id={`${id}-note`}>
          {note}
        </div>
      )}
    </div>
  );
}
