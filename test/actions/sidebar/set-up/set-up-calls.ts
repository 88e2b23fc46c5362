import type { Answer } from '../../../../src/protocol/answer';
import type {
  PlannedState,
  RulesState,
  SetUpRun,
  SetUpSave,
  SetUpState,
} from '../../../../src/protocol/set-up-state';
import type { PipelineWorld } from '../../../pipeline-world';

/** Calls of the page, as it makes them. */
export function callSetUp(
  world: PipelineWorld,
  name: 'readSetUp' | 'runSetUp' | 'saveSetUp',
  request: SetUpRun | SetUpSave | null,
): Answer<SetUpState> {
  return JSON.parse(String(world.call(name, JSON.stringify(request))));
}

/** What a call came to; it has to be ok. */
export function resultOf(answer: Answer<SetUpState>): SetUpState {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** The code of a call that failed, and its sentence or the places of bad values. */
export function problemOf(answer: Answer<SetUpState>): readonly [string, unknown] {
  if (answer.ok) throw new Error('The call succeeded.');
  const { problem } = answer;
  if (problem.code === 'bad values') return [problem.code, problem.values.map(({ key }) => key)];
  return [problem.code, 'text' in problem ? problem.text : ''];
}

export function readRules(world: PipelineWorld): RulesState {
  const state = resultOf(callSetUp(world, 'readSetUp', null));
  if (state.kind !== 'rules') throw new Error('There is no pipeline.');
  return state;
}

export function readPlan(world: PipelineWorld): PlannedState {
  const state = resultOf(callSetUp(world, 'readSetUp', null));
  if (state.kind !== 'planned') throw new Error('There is a pipeline already.');
  return state;
}

/** The rules as they stand, to be saved as they are. */
export function unchanged({ mark, stages, criteria, settings, columns }: RulesState): SetUpSave {
  const chosen = Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  return { mark, stages, criteria, settings, columns: chosen, moves: {} };
}

/** Saves the rules with something changed. */
export const saveRules = (
  world: PipelineWorld,
  change: (rules: SetUpSave) => Partial<SetUpSave>,
): Answer<SetUpState> => {
  const rules = unchanged(readRules(world));
  return callSetUp(world, 'saveSetUp', { ...rules, ...change(rules) });
};
