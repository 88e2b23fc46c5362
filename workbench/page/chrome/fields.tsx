import { useId } from 'preact/hooks';

interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly meaning?: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onChange: (value: V) => void;
}

/** A choice, with a sentence about what it means where the label does not say it. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, meaning, value, options, onChange } = props;
  const field = useId();
  const note = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      {meaning !== undefined && (
        <p class="meaning" id={note}>
          {meaning}
        </p>
      )}
      <select
        id={field}
        aria-describedby={meaning === undefined ? undefined : note}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly meaning: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a sentence about what it means. */
export function CheckField({ label, meaning, checked, onChange }: CheckFieldProps) {
  const note = useId();
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="meaning" id={note}>
        {meaning}
      </p>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. */
export function NumberField({ label, value, least, onChange }: NumberFieldProps) {
  return (
    <label class="number">
      {label}
      <input
        type="number"
        min={least}
        max={99}
        value={value}
        onInput={(event) => {
          const { valueAsNumber } = event.currentTarget;
          if (Number.isInteger(valueAsNumber)) onChange(Math.max(least, valueAsNumber));
        }}
      />
    </label>
  );
}
