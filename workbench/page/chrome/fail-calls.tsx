import { useState } from 'preact/hooks';
import { GOOGLE_REFUSALS } from '../executions/google-refusals';
import { useWords } from '../words/language';
import { SWITCH_WORDS } from '../words/switch-words';
import { NumberField, SelectField } from './fields';

interface FailCallsProps {
  /** Calls that will fail already. */
  readonly failing: number;
  readonly onFail: (calls: number, message: string) => void;
}

/** Makes the next script's first calls fail. */
export function FailCalls({ failing, onFail }: FailCallsProps) {
  const { fail } = useWords(SWITCH_WORDS);
  const [calls, setCalls] = useState(1);
  const [message, setMessage] = useState<string>(GOOGLE_REFUSALS[0]);
  return (
    <fieldset>
      <legend>{fail.label}</legend>
      <p class="meaning">{fail.meaning}</p>
      <SelectField
        label={fail.text}
        value={message}
        options={GOOGLE_REFUSALS.map((text) => [text, text])}
        onChange={setMessage}
      />
      <NumberField label={fail.next} value={calls} least={1} onChange={setCalls} />
      <button type="button" class="plain" onClick={() => onFail(calls, message)}>
        {fail.plan}
      </button>
      <p class="planned" role="status">
        {failing > 0 && fail.planned(failing)}
      </p>
    </fieldset>
  );
}
