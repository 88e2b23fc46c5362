import { Button } from '../parts/button';
import { DEAL_WORDS } from '../words/deal-words';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { CriterionCard } from './criterion-card';
import { focusControl } from './focus-control';
import { newId } from './new-id';
import { type CriterionDraft, keptCriteria } from './rules-draft';
import { Section } from './section';
import type { RulesForm } from './use-rules-form';

/** What each stage needs of a deal that enters it. */
export function CriteriaSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { neededFor, nothingNeeded } = useWords(DEAL_WORDS);
  const { stages, criteria } = form.draft;
  const kept = keptCriteria(form.draft);
  const update = (id: string, change: Partial<CriterionDraft>): void =>
    form.change({ criteria: criteria.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  const add = (stageId: string): void => {
    form.change({ criteria: [...criteria, newCriterion(newId(criteria), stageId)] });
    focusControl(`criteria.${kept.length}.label`);
  };
  const remove = ({ id, stageId }: CriterionDraft): void => {
    form.change({ criteria: criteria.filter((one) => one.id !== id) });
    focusControl(`criteria:${stageId}`);
  };
  return (
    <Section title={words.sections.criteria}>
      <p class="note">{words.criteriaHint}</p>
      {stages
        .filter(({ isRemoved }) => !isRemoved)
        .map(({ id, name }) => (
          <section key={id}>
            <h3>{neededFor(name || words.newStage)}</h3>
            {kept.every(({ stageId }) => stageId !== id) && <p class="note">{nothingNeeded}</p>}
            <ul class="set-up-list">
              {kept.map(
                (criterion, i) =>
                  criterion.stageId === id && (
                    <li key={criterion.id}>
                      <CriterionCard
                        form={form}
                        criterion={criterion}
                        place={`criteria.${i}`}
                        onChange={(change) => update(criterion.id, change)}
                        onRemove={() => remove(criterion)}
                      />
                    </li>
                  ),
              )}
            </ul>
            <Button kind="link" icon="add" focusKey={`criteria:${id}`} onPress={() => add(id)}>
              {words.addCriterion(name || words.newStage)}
            </Button>
          </section>
        ))}
    </Section>
  );
}

const newCriterion = (id: string, stageId: string): CriterionDraft => ({
  id,
  stageId,
  label: '',
  test: 'filled',
  value: '',
  level: 'must',
  advice: '',
});
