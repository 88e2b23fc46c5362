import type { Enforcement } from '../../pipeline/settings';
import { CheckboxField } from '../parts/checkbox-field';
import { SelectField } from '../parts/select-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import type { SettingsDraft } from './rules-draft';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** What happens to moves that break the rules, and which rules there are. */
export function ProcessSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { settings } = form.draft;
  const set = (change: Partial<SettingsDraft>): void =>
    form.change({ settings: { ...settings, ...change } });
  const kinds = Object.entries(words.enforcements) as [Enforcement, string][];
  return (
    <Section title={words.sections.process}>
      <SelectField
        label={words.enforcement}
        value={settings.enforcement}
        hint={words.enforcementHints[settings.enforcement]}
        choices={kinds.map(([value, label]) => ({ value, label }))}
        onChange={(value) => set({ enforcement: value as Enforcement })}
      />
      {(['waivers', 'skipping', 'reopening'] as const).map((key) => (
        <CheckboxField
          key={key}
          label={words[key]}
          value={settings[key]}
          onChange={(value) => set({ [key]: value })}
        />
      ))}
    </Section>
  );
}
