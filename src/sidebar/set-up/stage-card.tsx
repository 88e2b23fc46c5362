import { useState } from 'preact/hooks';
import type { StageRole } from '../../pipeline/stage';
import { useFormats } from '../formats/use-formats';
import { Button } from '../parts/button';
import { CheckboxField } from '../parts/checkbox-field';
import { IconButton } from '../parts/icon-button';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { readNumber } from './number-text';
import type { StageDraft } from './rules-draft';
import type { RulesForm } from './use-rules-form';

export interface StageCardProps {
  readonly form: RulesForm;
  readonly stage: StageDraft;
  /** Such as `stages.2`. */
  readonly place: string;
  readonly onChange: (change: Partial<StageDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A stage: folded to a line, with buttons for its place. */
export function StageCard(props: StageCardProps) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { percent } = useFormats();
  const { stage, onMove } = props;
  const [isNew] = useState(stage.was === '');
  const name = stage.name || words.newStage;
  const share = readNumber(stage.probability, false) / 100;
  const chance = Number.isNaN(share) ? `${stage.probability} %` : percent(share);
  const days = stage.maxDays === '' ? '' : ` · ${stage.maxDays} d`;
  return (
    <div class="set-up-row">
      <details class="set-up-item" open={isNew}>
        <summary>
          <span class="set-up-name">{name}</span>
          <span class="note">
            {words.roles[stage.role]} · {chance}
            {days}
          </span>
        </summary>
        <StageFields {...props} name={name} />
      </details>
      <IconButton
        icon="up"
        label={words.up(name)}
        focusKey={`stage:${stage.id}:up`}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={words.down(name)}
        focusKey={`stage:${stage.id}:down`}
        onPress={() => onMove(1)}
      />
    </div>
  );
}

function StageFields(props: StageCardProps & { readonly name: string }) {
  const { form, stage, place, onChange, onRemove, name } = props;
  const words = useWords(SET_UP_VIEW_WORDS);
  const field = (part: string) => ({
    focusKey: `${place}.${part}`,
    error: form.errors[`${place}.${part}`],
    onBlur: () => form.check(`${place}.${part}`),
  });
  const roles = Object.entries(words.roles) as [StageRole, string][];
  return (
    <>
      <TextField
        {...field('name')}
        label={words.name}
        value={stage.name}
        isRequired
        onChange={(text) => onChange({ name: text })}
      />
      <SelectField
        {...field('role')}
        label={words.role}
        value={stage.role}
        choices={roles.map(([value, label]) => ({ value, label }))}
        onChange={(role) => onChange({ role: role as StageRole })}
      />
      <TextField
        {...field('probability')}
        label={words.probability}
        inputMode="decimal"
        value={stage.probability}
        onChange={(probability) => onChange({ probability })}
      />
      <TextField
        {...field('maxDays')}
        label={words.maxDays}
        hint={words.maxDaysHint}
        inputMode="numeric"
        value={stage.maxDays}
        onChange={(maxDays) => onChange({ maxDays })}
      />
      <CheckboxField
        label={words.mayStart}
        value={stage.mayStartHere}
        onChange={(mayStartHere) => onChange({ mayStartHere })}
      />
      <Button kind="danger" onPress={onRemove}>
        {words.remove(name)}
      </Button>
    </>
  );
}
