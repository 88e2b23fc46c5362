import { Button } from '../parts/button';
import { useActions } from '../state/app';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { focusControl } from './focus-control';
import { newId } from './new-id';
import { RemovedStage } from './removed-stage';
import type { StageDraft } from './rules-draft';
import { Section } from './section';
import { StageCard } from './stage-card';
import type { RulesForm } from './use-rules-form';

/** The stages in their order. */
export function StagesSection({ form }: { readonly form: RulesForm }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { say } = useActions();
  const { stages } = form.draft;
  const kept = stages.filter(({ isRemoved }) => !isRemoved);
  const update = (id: string, change: Partial<StageDraft>): void =>
    form.change({ stages: stages.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  const move = (stage: StageDraft, by: -1 | 1): void => {
    const from = kept.indexOf(stage);
    const other = kept[from + by];
    if (!other) return;
    const swapped = new Map([
      [stage, other],
      [other, stage],
    ]);
    form.change({ stages: stages.map((one) => swapped.get(one) ?? one) });
    focusControl(`stage:${stage.id}:${by < 0 ? 'up' : 'down'}`);
    say(words.place(stage.name, from + by + 1, kept.length));
  };
  const remove = ({ id, was }: StageDraft): void => {
    if (was === '') form.change({ stages: stages.filter((one) => one.id !== id) });
    else update(id, { isRemoved: true });
    focusControl(was === '' ? 'stages' : `moves.${was}`);
  };
  const add = (): void => {
    const stage = newStage(newId(stages));
    const last = kept.filter(({ role }) => role === 'open').pop();
    const at = last ? stages.indexOf(last) + 1 : 0;
    form.change({ stages: [...stages.slice(0, at), stage, ...stages.slice(at)] });
    focusControl(`stages.${last ? kept.indexOf(last) + 1 : 0}.name`);
  };
  return (
    <Section title={words.sections.stages} isOpen>
      <ol class="set-up-list">
        {stages.map((stage) => (
          <li key={stage.id}>
            {stage.isRemoved ? (
              <RemovedStage
                form={form}
                stage={stage}
                onChange={(change) => update(stage.id, change)}
              />
            ) : (
              <StageCard
                form={form}
                stage={stage}
                place={`stages.${kept.indexOf(stage)}`}
                onChange={(change) => update(stage.id, change)}
                onMove={(by) => move(stage, by)}
                onRemove={() => remove(stage)}
              />
            )}
          </li>
        ))}
      </ol>
      <Button icon="add" focusKey="stages" onPress={add}>
        {words.addStage}
      </Button>
    </Section>
  );
}

const newStage = (id: string): StageDraft => ({
  id,
  was: '',
  name: '',
  role: 'open',
  probability: '50',
  maxDays: '',
  mayStartHere: false,
  isRemoved: false,
  moveTo: '',
});
