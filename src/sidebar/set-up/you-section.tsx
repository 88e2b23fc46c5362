import type { Language } from '../../pipeline/settings';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useAppState } from '../state/app';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** The language of all, and whom the user says they are. */
export function YouSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { pipeline, who: known } = useAppState();
  const { settings, who } = form.draft;
  return (
    <Section title={words.sections.you}>
      <SelectField
        label={words.language}
        value={settings.language}
        choices={[
          { value: 'en', label: 'English' },
          { value: 'nb', label: 'Norsk (bokmål)' },
        ]}
        onChange={(language) =>
          form.change({ settings: { ...settings, language: language as Language } })
        }
      />
      <TextField
        label={words.who}
        hint={words.whoHint}
        value={who ?? known}
        suggestions={pipeline?.owners ?? []}
        onChange={(text) => form.change({ who: text })}
      />
    </Section>
  );
}
