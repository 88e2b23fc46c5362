import { TextAreaField } from '../parts/text-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** Why deals get lost, to choose from. */
export function ReasonsSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { settings } = form.draft;
  const place = 'settings.lostReasons';
  return (
    <Section title={words.sections.reasons}>
      <TextAreaField
        label={words.reasons}
        hint={words.reasonsHint}
        rows={7}
        focusKey={place}
        error={form.errors[place]}
        value={settings.lostReasons}
        onBlur={() => form.check(place)}
        onChange={(lostReasons) => form.change({ settings: { ...settings, lostReasons } })}
      />
    </Section>
  );
}
