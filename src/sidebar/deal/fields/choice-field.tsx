import { useState } from 'preact/hooks';
import type { FieldProps } from '../../parts/field';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { COMMON_WORDS } from '../../words/common-words';
import { DEAL_WORDS } from '../../words/deal-words';
import { useWords } from '../../words/use-words';
import { useFocusInside } from './use-focus-inside';

/** Value of the choice that asks for an own text; no cell holds it. */
const OTHER = '\u0000';

export interface ChoiceFieldProps extends FieldProps<string> {
  readonly options: readonly string[];
}

/** One of several texts, or one's own. */
export function ChoiceField({ options, ...props }: ChoiceFieldProps) {
  const [isOwn, setOwn] = useState(false);
  const place = useFocusInside<HTMLDivElement>(Number(isOwn));
  const common = useWords(COMMON_WORDS);
  const words = useWords(DEAL_WORDS);
  const texts = [...new Set(['', ...options, props.value])];
  const choices = texts.map((text) => ({ value: text, label: text || `– ${common.empty} –` }));
  const choose = (text: string): void => {
    if (text === OTHER) setOwn(true);
    else props.onChange(text);
  };
  return (
    <div ref={place}>
      {isOwn ? (
        <TextField {...props} suggestions={options} />
      ) : (
        <SelectField
          {...props}
          choices={props.isReadOnly ? choices : [...choices, { value: OTHER, label: words.other }]}
          onChange={choose}
        />
      )}
    </div>
  );
}
