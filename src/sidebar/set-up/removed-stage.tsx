import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { focusControl } from './focus-control';
import type { StageDraft } from './rules-draft';
import type { RulesForm } from './use-rules-form';

export interface RemovedStageProps {
  readonly form: RulesForm;
  readonly stage: StageDraft;
  readonly onChange: (change: Partial<StageDraft>) => void;
}

/** A stage that goes when the rules are saved, and where its deals go. */
export function RemovedStage({ form, stage, onChange }: RemovedStageProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { draft, rules, errors } = form;
  const key = `moves.${stage.was}`;
  const deals = rules.dealsInStage[stage.was] ?? 0;
  const role = rules.stages.find(({ name }) => name === stage.was)?.role;
  const homes = draft.stages.filter(
    (one) => !one.isRemoved && one.role === role && one.name !== '',
  );
  const keep = (): void => {
    onChange({ isRemoved: false, moveTo: '' });
    focusControl(`stage:${stage.id}:up`);
  };
  return (
    <div class="set-up-item removed">
      <p>{words.removed(stage.was)}</p>
      <SelectField
        label={words.dealsGoTo(deals)}
        focusKey={key}
        error={errors[key]}
        hint={stage.moveTo === '' ? undefined : words.cannotUndo}
        value={stage.moveTo}
        isRequired={deals > 0}
        choices={[
          { value: '', label: deals > 0 ? words.choose : words.noColumn },
          ...homes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onBlur={() => form.check(key)}
        onChange={(moveTo) => onChange({ moveTo })}
      />
      <Button onPress={keep}>{words.keep(stage.was)}</Button>
    </div>
  );
}
