import { useState } from 'preact/hooks';
import type { Problem } from '../../protocol/answer';
import type { PlannedState, SetUpRun } from '../../protocol/set-up-state';
import { Button } from '../parts/button';
import { CheckboxField } from '../parts/checkbox-field';
import { ProblemBox } from '../parts/problem-box';
import { ViewHeading } from '../parts/view-heading';
import type { CallProblem } from '../server/call-problem';
import { useActions } from '../state/app';
import { badValues } from '../state/bad-values';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { ColumnFields } from './column-fields';
import { Section } from './section';

/** What setting up is going to do, the columns to look over, and one button that does it. */
export function PlannedView({ first }: { readonly first: PlannedState }) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const plan = usePlan(first);
  const { state, chosen, problem } = plan;
  const isNew = state.isAdopted || state.columns.length === 0;
  return (
    <div class="set-up">
      <ViewHeading>{isNew ? words.planHeading : words.mendHeading}</ViewHeading>
      {isNew && <p>{words.planFor(state.tab)}</p>}
      {state.lines.length > 0 && (
        <section aria-live="polite">
          <h2>{words.planLines}</h2>
          {plan.hasChanged && <p class="notice">{words.planChanged}</p>}
          <ul class="set-up-plan">
            {state.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {state.columns.length > 0 && (
        <Section title={words.sections.columns} isOpen>
          <p class="note">{words.columnsHint}</p>
          <ColumnFields
            columns={state.columns}
            headers={state.headers}
            chosen={chosen}
            errors={plan.errors}
            onChange={plan.choose}
          />
        </Section>
      )}
      {state.mayFill && (
        <CheckboxField
          label={words.fill}
          hint={words.fillHint}
          value={plan.fill}
          onChange={plan.setFill}
        />
      )}
      {problem && <ProblemBox problem={problem} onRetry={plan.run} />}
      {state.obstacle === '' ? (
        <div class="save-bar">
          <Button kind="primary" isBusy={plan.isBusy} onPress={plan.run}>
            {plan.isBusy ? words.running : words.run}
          </Button>
        </div>
      ) : (
        <p class="notice">{state.obstacle}</p>
      )}
    </div>
  );
}

function usePlan(first: PlannedState) {
  const words = useWords(SET_UP_VIEW_WORDS);
  const { call, say, show, readAgain } = useActions();
  const [state, setState] = useState(first);
  const [chosen, setChosen] = useState(() => chosenIn(first));
  const [fill, setFill] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const [problem, setProblem] = useState<Problem | CallProblem | null>(null);
  const send = async (columns: SetUpRun['columns'], lines: readonly string[]): Promise<void> => {
    setProblem(null);
    const result = await call('runSetUp', { columns, fill, lines });
    if (result.ok && result.value.kind === 'rules') {
      say(words.done);
      // Before, the pipeline would still say that nothing is set up.
      await readAgain();
      return show('pipeline');
    }
    setBusy(false);
    if (!result.ok) return setProblem(result.problem);
    setChanged(lines.length > 0);
    if (result.value.kind === 'planned') setState(result.value);
  };
  return {
    state,
    chosen,
    fill,
    isBusy,
    hasChanged,
    setFill,
    problem: problem?.code === 'bad values' ? null : problem,
    errors: problem ? badValues(problem) : {},
    /** Asks what is added with another column. */
    choose: (field: string, column: string): void => {
      const next = { ...chosen, [field]: column };
      setChosen(next);
      void send(columnsOf(next), []);
    },
    run: (): void => {
      setBusy(true);
      say(words.running);
      void send(columnsOf(chosen), state.lines);
    },
  };
}

const chosenIn = ({ columns }: PlannedState): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ field, column }) => [field, String(column ?? '')]));

const columnsOf = (chosen: Readonly<Record<string, string>>): SetUpRun['columns'] =>
  Object.fromEntries(
    Object.entries(chosen).map(([field, column]) => [field, column === '' ? null : Number(column)]),
  );
