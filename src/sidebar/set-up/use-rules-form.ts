import { useState } from 'preact/hooks';
import type { Problem } from '../../protocol/answer';
import type { RulesState, SetUpSave } from '../../protocol/set-up-state';
import type { CallProblem } from '../server/call-problem';
import { useApp } from '../state/app';
import { badValues } from '../state/bad-values';
import { keep, readKept } from '../state/kept';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { checkDraft, type DraftErrors } from './check-draft';
import { focusFirstError } from './focus-control';
import { draftOf, isChanged, type RulesDraft, saveOf } from './rules-draft';
import { undoOf } from './undo-save';

/** The rules while they are being changed. */
export interface RulesForm {
  /** As they were last read. */
  readonly rules: RulesState;
  readonly draft: RulesDraft;
  readonly errors: DraftErrors;
  readonly isUnsaved: boolean;
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  readonly problem: Problem | CallProblem | null;
  /** Takes back the last save; null where there is none, or nothing can. */
  readonly undo: (() => void) | null;
  change(change: Partial<RulesDraft>): void;
  /** Looks at one place again, as when its field is left. */
  check(place: string): void;
  /** Saves everything; false if it was not. */
  save(): Promise<boolean>;
  discard(): void;
}

const KEY = 'set-up';

/** The errors without those that a change has put right; what only the server knows stays. */
const leftErrors = (shown: DraftErrors, before: DraftErrors, now: DraftErrors): DraftErrors =>
  Object.fromEntries(
    Object.entries(shown).filter(([key]) => before[key] === undefined || now[key] !== undefined),
  );

/** What was typed into these very rules before the view was left. */
function restored(mark: string): RulesDraft | null {
  const kept = JSON.parse(readKept(KEY) ?? 'null') as { mark: string; draft: RulesDraft } | null;
  return kept?.mark === mark ? kept.draft : null;
}

export function useRulesForm(first: RulesState): RulesForm {
  const { state, call, say, readAgain } = useApp();
  const words = useWords(SET_UP_VIEW_WORDS);
  const [rules, setRules] = useState(first);
  const [{ draft, isRestored }, setDraft] = useState(() => {
    const kept = restored(first.mark);
    return { draft: kept ?? draftOf(first), isRestored: kept !== null };
  });
  const who = draft.who?.trim() ?? state.who;
  const [errors, setErrors] = useState<DraftErrors>({});
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<RulesForm['problem']>(null);
  const [undo, setUndo] = useState<SetUpSave | null>(null);
  const begin = (from: RulesState): void => {
    keep(KEY, '');
    setErrors({});
    setProblem(null);
    setDraft({ draft: draftOf(from), isRestored: false });
  };
  const complain = (found: DraftErrors): void => {
    setErrors(found);
    focusFirstError();
  };
  const send = async (request: SetUpSave, done: string): Promise<boolean> => {
    setSaving(true);
    const result = await call('saveSetUp', request);
    setSaving(false);
    if (!result.ok) {
      const isBad = result.problem.code === 'bad values';
      setProblem(isBad ? null : result.problem);
      if (isBad) complain(badValues(result.problem));
      return false;
    }
    if (result.value.kind !== 'rules') return false;
    setUndo(undoOf(rules, request, result.value));
    setRules(result.value);
    begin(result.value);
    say(done);
    void readAgain();
    return true;
  };
  const save = async (): Promise<boolean> => {
    const found = checkDraft(draft, rules, state.language);
    setProblem(null);
    if (Object.keys(found).length > 0) {
      complain(found);
      return false;
    }
    if (who !== state.who) {
      const told = await call('sayWho', { who });
      if (!told.ok) setProblem(told.problem);
      if (!told.ok) return false;
    }
    return send(saveOf(draft, rules.mark), words.savedAll);
  };
  return {
    rules,
    draft,
    errors,
    isUnsaved: isChanged(draft, rules) || who !== state.who,
    isRestored,
    isSaving,
    problem,
    undo: undo && (() => void send({ ...undo, mark: rules.mark }, words.undone)),
    change: (change) => {
      const next = { ...draft, ...change };
      keep(KEY, JSON.stringify({ mark: rules.mark, draft: next }));
      setDraft({ draft: next, isRestored: false });
      setErrors(
        leftErrors(
          errors,
          checkDraft(draft, rules, state.language),
          checkDraft(next, rules, state.language),
        ),
      );
    },
    check: (place) => {
      const { [place]: text } = checkDraft(draft, rules, state.language);
      const { [place]: _, ...others } = errors;
      setErrors(text === undefined ? others : { ...others, [place]: text });
    },
    save,
    discard: () => begin(rules),
  };
}
