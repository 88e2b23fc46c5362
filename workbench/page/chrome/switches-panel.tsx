import type { Controls } from '../state/page-state';
import { useWords } from '../words/language';
import { SWITCH_WORDS } from '../words/switch-words';
import { FailCalls } from './fail-calls';
import { NumberField, SelectField } from './fields';
import { ProfileSwitches } from './profile-switches';

/** What a person does with the switches. */
export interface SwitchActions {
  /** Sets the latency, the unknowns, or how many events will be lost. */
  change(change: Partial<Controls>): void;
  /** The first calls of the next script fail with this text. */
  failNext(calls: number, message: string): void;
  /** The second user makes one edit; false when there is nothing to edit. */
  editOnce(): boolean;
}

interface SwitchesPanelProps {
  readonly controls: Controls;
  /** Whether the second user finds a deal. */
  readonly hasDeals: boolean;
  readonly actions: SwitchActions;
  readonly onClose: () => void;
}

/** How the world around the add-on behaves. */
export function SwitchesPanel({ controls, hasDeals, actions, onClose }: SwitchesPanelProps) {
  const words = useWords(SWITCH_WORDS);
  return (
    <aside class="switches" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="switches-scroll">
        <SelectField
          label={words.latency.label}
          meaning={words.latency.meaning}
          value={controls.latency}
          options={[
            ['off', words.latency.off],
            ['google', words.latency.google],
          ]}
          onChange={(latency) => actions.change({ latency })}
        />
        <FailCalls failing={controls.failing} onFail={actions.failNext} />
        <fieldset>
          <legend>{words.drop.label}</legend>
          <p class="meaning">{words.drop.meaning}</p>
          <NumberField
            label={words.drop.next}
            value={controls.dropping}
            least={0}
            onChange={(dropping) => actions.change({ dropping })}
          />
        </fieldset>
        <SecondUser controls={controls} hasDeals={hasDeals} actions={actions} />
        <ProfileSwitches
          switches={controls.switches}
          onChange={(switches) => actions.change({ switches })}
        />
      </div>
    </aside>
  );
}

type SecondUserProps = Omit<SwitchesPanelProps, 'onClose'>;

function SecondUser({ controls, hasDeals, actions }: SecondUserProps) {
  const { secondUser } = useWords(SWITCH_WORDS);
  return (
    <fieldset>
      <legend>{secondUser.label}</legend>
      <p class="meaning">{hasDeals ? secondUser.meaning : secondUser.noDeals}</p>
      <button type="button" class="plain" disabled={!hasDeals} onClick={actions.editOnce}>
        {secondUser.one}
      </button>
      <label class="check">
        <input
          type="checkbox"
          disabled={!hasDeals}
          checked={controls.keepsEditing}
          onChange={(event) => actions.change({ keepsEditing: event.currentTarget.checked })}
        />
        {secondUser.keep}
      </label>
      <p class="last-edit" role="status">
        {controls.lastEdit && secondUser.changed(controls.lastEdit)}
      </p>
    </fieldset>
  );
}
