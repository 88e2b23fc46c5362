import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';
import type { FocusKey } from './focus-key';
import './field.css';

/** What all fields have. The label stands above. */
export interface FieldProps<Value> extends FocusKey {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Told when the field is left, for checking it. */
  readonly onBlur?: () => void;
  readonly hint?: ComponentChildren;
  /** Why the value cannot be used, and what to write. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** Takes the focus when the bottom sheet that it is in comes up. */
  readonly isFirst?: boolean;
}

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
  readonly 'data-focus': string | undefined;
  readonly 'data-first': boolean | undefined;
  readonly onBlur: (() => void) | undefined;
}

type FrameProps = Omit<FieldProps<never>, 'value' | 'onChange'> & {
  readonly children: (control: ControlProps) => ComponentChildren;
};

/** Label above, control, then hint and error, tied together for screen readers. */
export function Field(props: FrameProps) {
  const { label, hint, error, isRequired, focusKey } = props;
  const words = useWords(COMMON_WORDS);
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired && <span class="note"> ({words.required})</span>}
      </label>
      {props.children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-required': isRequired ? 'true' : undefined,
        'data-focus': focusKey,
        'data-first': props.isFirst || undefined,
        onBlur: props.onBlur,
      })}
      {hint && (
        <div class="note" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
