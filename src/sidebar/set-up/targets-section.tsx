import { MONTH_NAMES } from '../../words/months';
import { SelectField } from '../parts/select-field';
import { AmountField, TextField } from '../parts/text-field';
import { useAppState } from '../state/app';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { MonthTargets } from './month-targets';
import type { SettingsDraft } from './rules-draft';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** What the team wants to sell, in which currency, and when its year begins. */
export function TargetsSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { language } = useAppState();
  const { settings } = form.draft;
  const set = (change: Partial<SettingsDraft>): void =>
    form.change({ settings: { ...settings, ...change } });
  const field = (part: string) => ({
    focusKey: `settings.${part}`,
    error: form.errors[`settings.${part}`],
    onBlur: () => form.check(`settings.${part}`),
  });
  return (
    <Section title={words.sections.targets}>
      <AmountField
        {...field('targetPerMonth')}
        label={words.target}
        value={settings.targetPerMonth}
        onChange={(targetPerMonth) => set({ targetPerMonth })}
      />
      <MonthTargets form={form} onChange={(months) => set({ months })} />
      <TextField
        {...field('currency')}
        label={words.currency}
        hint={words.currencyHint}
        value={settings.currency}
        onChange={(currency) => set({ currency })}
      />
      <SelectField
        {...field('firstFiscalMonth')}
        label={words.fiscalMonth}
        value={settings.firstFiscalMonth}
        choices={MONTH_NAMES[language].map((label, i) => ({ value: String(i + 1), label }))}
        onChange={(firstFiscalMonth) => set({ firstFiscalMonth })}
      />
    </Section>
  );
}
