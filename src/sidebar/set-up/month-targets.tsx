import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { AmountField, TextField } from '../parts/text-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { focusControl } from './focus-control';
import { newId } from './new-id';
import type { MonthDraft } from './rules-draft';
import type { RulesForm } from './use-rules-form';

export interface MonthTargetsProps {
  readonly form: RulesForm;
  readonly onChange: (months: readonly MonthDraft[]) => void;
}

/** Targets of single months that differ from the others. */
export function MonthTargets({ form, onChange }: MonthTargetsProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { months } = form.draft.settings;
  const update = (id: string, change: Partial<MonthDraft>): void =>
    onChange(months.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const add = (): void => {
    const id = newId(months);
    onChange([...months, { id, month: '', target: '' }]);
    focusControl(`month:${id}`);
  };
  return (
    <>
      {months.map(({ id, month, target }) => {
        const place = `settings.monthTargets.${month.trim()}`;
        return (
          <div key={id} class="set-up-row">
            <TextField
              label={words.month}
              hint={words.monthHint}
              value={month}
              focusKey={form.errors[place] ? place : `month:${id}`}
              error={form.errors[place]}
              onBlur={() => form.check(place)}
              onChange={(text) => update(id, { month: text })}
            />
            <AmountField
              label={words.monthTarget}
              value={target}
              onBlur={() => form.check(place)}
              onChange={(text) => update(id, { target: text })}
            />
            <IconButton
              icon="close"
              label={words.remove(month || words.month)}
              onPress={() => {
                onChange(months.filter((one) => one.id !== id));
                focusControl('months');
              }}
            />
          </div>
        );
      })}
      <p>
        <Button kind="link" icon="add" focusKey="months" onPress={add}>
          {words.addMonth}
        </Button>
      </p>
    </>
  );
}
