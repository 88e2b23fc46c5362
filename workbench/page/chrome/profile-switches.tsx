import { PROFILES, type Profile, type Switches } from '../../apps-script/switches';
import { useWords } from '../words/language';
import { SWITCH_WORDS } from '../words/switch-words';
import { CheckField, SelectField } from './fields';

/** Every switch but `writes`, which is no yes or no. */
const YES_OR_NO = [
  'undoFiresEdit',
  'undoTakesWritesTogether',
  'sortFiresEdit',
  'lockInSimpleTriggers',
  'cacheInSimpleTriggers',
  'propertiesInSimpleTriggers',
  'pasteFillsHiddenColumns',
] as const satisfies readonly Exclude<keyof Switches, 'writes'>[];

const NAMES = ['strict', 'likely', 'lenient'] as const satisfies readonly Profile[];

interface ProfileSwitchesProps {
  readonly switches: Switches;
  readonly onChange: (switches: Switches) => void;
}

/** The unknowns about Google: a profile, and each of them for itself. */
export function ProfileSwitches({ switches, onChange }: ProfileSwitchesProps) {
  const words = useWords(SWITCH_WORDS);
  const profile = profileOf(switches);
  const own = profile === 'own' ? [['own', words.profile.own] as const] : [];
  return (
    <fieldset>
      <legend>{words.profile.label}</legend>
      <p class="meaning">{words.profile.meaning}</p>
      <SelectField<Profile | 'own'>
        label={words.profile.field}
        value={profile}
        options={[...NAMES.map((name) => [name, words.profile.names[name]] as const), ...own]}
        onChange={(name) => name !== 'own' && onChange(PROFILES[name])}
      />
      <SelectField
        label={words.switches.writes.label}
        meaning={words.switches.writes.meaning}
        value={switches.writes}
        options={[
          ['deferred', words.writes.deferred],
          ['eager', words.writes.eager],
        ]}
        onChange={(writes) => onChange({ ...switches, writes })}
      />
      {YES_OR_NO.map((name) => (
        <CheckField
          key={name}
          label={words.switches[name].label}
          meaning={words.switches[name].meaning}
          checked={switches[name]}
          onChange={(on) => onChange({ ...switches, [name]: on })}
        />
      ))}
    </fieldset>
  );
}

/** The profile that these switches are, if they are one. */
function profileOf(switches: Switches): Profile | 'own' {
  const same = (name: Profile) =>
    switches.writes === PROFILES[name].writes &&
    YES_OR_NO.every((key) => switches[key] === PROFILES[name][key]);
  return NAMES.find(same) ?? 'own';
}
