import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { ColumnFields } from './column-fields';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** Which column holds what. */
export function ColumnsSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { columns } = form.draft;
  return (
    <Section title={words.sections.columns}>
      <p class="note">{words.columnsHint}</p>
      <ColumnFields
        columns={form.rules.columns}
        headers={form.rules.headers}
        chosen={columns}
        errors={form.errors}
        onChange={(field, column) => form.change({ columns: { ...columns, [field]: column } })}
        onBlur={(field) => form.check(`columns.${field}`)}
      />
    </Section>
  );
}
