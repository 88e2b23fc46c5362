import { useId, useState } from 'preact/hooks';
import { TextField } from '../../parts/text-field';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { SHEET_WORDS } from '../../words/sheet-words';
import { useWords } from '../../words/use-words';
import '../../parts/field.css';
import './reason-choice.css';

export interface ReasonChoiceProps {
  readonly reasons: readonly string[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** One of the team's reasons, or one's own in words. */
export function ReasonChoice({ reasons, value, error, onChange }: ReasonChoiceProps) {
  const words = useWords(SHEET_WORDS);
  const { other } = useWords(DEAL_WORDS);
  const common = useWords(COMMON_WORDS);
  const [isOwn, setOwn] = useState(reasons.length === 0);
  const id = useId();
  const choose = (reason: string | null): void => {
    setOwn(reason === null);
    onChange(reason ?? '');
  };
  const option = (reason: string | null, place: number) => (
    <label key={place}>
      <input
        type="radio"
        name={id}
        checked={reason === null ? isOwn : !isOwn && reason === value}
        data-first={place === 0 || undefined}
        aria-invalid={error && !isOwn ? 'true' : undefined}
        aria-describedby={error && !isOwn ? `${id}-error` : undefined}
        onChange={() => choose(reason)}
      />
      <bdi>{reason ?? other}</bdi>
    </label>
  );
  return (
    <>
      {reasons.length > 0 && (
        <fieldset class="reason-choice">
          <legend>
            {words.lostReason} <span class="note">({common.required})</span>
          </legend>
          {[...reasons, null].map(option)}
          {error && !isOwn && (
            <div class="field-error" id={`${id}-error`}>
              {error}
            </div>
          )}
        </fieldset>
      )}
      {isOwn && (
        <TextField
          label={words.ownReason}
          value={value}
          isRequired
          isFirst={reasons.length === 0}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  );
}
