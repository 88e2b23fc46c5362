import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { submits } from '../parts/submits';
import { TextField } from '../parts/text-field';
import { useApp } from '../state/app';
import { keep, readKept } from '../state/kept';
import { problemText } from '../state/problem-text';
import { COMMON_WORDS } from '../words/common-words';
import { PROBLEM_WORDS } from '../words/problem-words';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import './set-up.css';

const LATER = 'who-later';

/** Choice of a name that no deal has; no owner is called so. */
const OTHER = '\n';

/** Asks once who the user is, and gets in nobody's way. */
export function WhoQuestion() {
  const words = useWords(SET_UP_VIEW_WORDS);
  const common = useWords(COMMON_WORDS);
  const [isLater, setLater] = useState(readKept(LATER) !== null);
  const [isOther, setOther] = useState(false);
  const { who, error, isBusy, owners, setWho, save } = useWho();
  if (isLater) return null;
  return (
    <form class="set-up-item who-question" aria-label={words.who} {...submits(() => void save())}>
      {owners.length > 0 && (
        <SelectField
          label={words.who}
          hint={isOther ? undefined : words.whoWhy}
          error={isOther ? undefined : error}
          value={isOther ? OTHER : who}
          choices={[
            { value: '', label: words.choose },
            ...owners.map((owner) => ({ value: owner, label: owner })),
            { value: OTHER, label: words.anotherName },
          ]}
          onChange={(choice) => {
            setOther(choice === OTHER);
            setWho(choice === OTHER ? '' : choice);
          }}
        />
      )}
      {(isOther || owners.length === 0) && (
        <TextField
          label={owners.length > 0 ? words.otherName : words.who}
          hint={words.whoWhy}
          value={who}
          error={error}
          onChange={setWho}
        />
      )}
      <div class="button-row">
        <Button isSubmit isBusy={isBusy}>
          {common.save}
        </Button>
        <Button
          onPress={() => {
            keep(LATER, '1');
            setLater(true);
          }}
        >
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

function useWho() {
  const words = useWords(SET_UP_VIEW_WORDS);
  const problems = useWords(PROBLEM_WORDS);
  const { state, call, say } = useApp();
  const [who, setWho] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const name = who.trim();
    setError(name === '' ? words.writeName : '');
    if (name === '') return;
    setBusy(true);
    const result = await call('sayWho', { who: name });
    setBusy(false);
    if (result.ok) say(words.whoSaved(name));
    else setError(problemText(result.problem, problems));
  };
  return {
    who,
    error: error || undefined,
    isBusy,
    owners: state.pipeline?.owners ?? [],
    setWho,
    save,
  };
}
