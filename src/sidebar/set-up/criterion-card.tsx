import { useState } from 'preact/hooks';
import type { CriterionLevel, CriterionTest } from '../../pipeline/criterion';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { TextAreaField, TextField } from '../parts/text-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { type CriterionDraft, hasValue } from './rules-draft';
import type { RulesForm } from './use-rules-form';

export interface CriterionCardProps {
  readonly form: RulesForm;
  readonly criterion: CriterionDraft;
  /** Such as `criteria.2`. */
  readonly place: string;
  readonly onChange: (change: Partial<CriterionDraft>) => void;
  readonly onRemove: () => void;
}

/** A criterion: folded to the sentence that it says. */
export function CriterionCard(props: CriterionCardProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { label, test, value, level } = props.criterion;
  const name = label || words.newCriterion;
  const [isNew] = useState(label === '');
  return (
    <details class="set-up-item" open={isNew}>
      <summary>
        <span class="set-up-name">
          {name} {words.tests[test]} {hasValue(test) && value}
        </span>
        <span class="note">{words[level].split(':')[0]}</span>
      </summary>
      <CriterionFields {...props} />
      <Button kind="danger" onPress={props.onRemove}>
        {words.remove(name)}
      </Button>
    </details>
  );
}

function CriterionFields({ form, criterion, place, onChange }: CriterionCardProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { label, test, value, level, advice } = criterion;
  const field = (part: string) => ({
    focusKey: `${place}.${part}`,
    error: form.errors[`${place}.${part}`],
    onBlur: () => form.check(`${place}.${part}`),
  });
  const headers = [...new Set([label, ...form.rules.headers])].filter((one) => one !== '');
  const tests = Object.entries(words.tests) as [CriterionTest, string][];
  return (
    <>
      <SelectField
        {...field('label')}
        label={words.column}
        value={label}
        choices={[
          ...(label === '' ? [{ value: '', label: words.choose }] : []),
          ...headers.map((header) => ({ value: header, label: header })),
        ]}
        onChange={(header) => onChange({ label: header })}
      />
      <SelectField
        {...field('test')}
        label={words.test}
        value={test}
        choices={tests.map(([one, text]) => ({ value: one, label: text }))}
        onChange={(one) => onChange({ test: one as CriterionTest })}
      />
      {hasValue(test) && (
        <TextField
          {...field('value')}
          label={words.values[test] ?? words.value}
          value={value}
          onChange={(text) => onChange({ value: text })}
        />
      )}
      <SelectField
        {...field('level')}
        label={words.level}
        value={level}
        choices={(['must', 'should'] as const).map((one) => ({ value: one, label: words[one] }))}
        onChange={(one) => onChange({ level: one as CriterionLevel })}
      />
      <TextAreaField
        {...field('advice')}
        label={words.advice}
        value={advice}
        onChange={(text) => onChange({ advice: text })}
      />
    </>
  );
}
