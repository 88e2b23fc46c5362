import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { PlannedState, SetUpRun, SetUpState } from '../../../protocol/set-up-state';
import { isComplete } from '../../../tables/set-up/set-up-plan';
import { columnKeyOfName } from '../../../tables/tabs/range-names';
import { ruleProblemText } from '../../../words/rule-problems';
import { applySetUp } from '../../apply-set-up';
import type { Platform } from '../../platform';
import { type PlannedSetUp, readSetUpPlan } from '../../read-set-up';
import { reconcileSheet } from '../../reconcile-sheet';
import { columnProblems, plannedState } from './planned-state';
import { readSetUp } from './read-set-up';

/**
 * Sets up as the menu command does, with the columns that the user chose. Where that would do anything
 * else than what the user was shown, nothing is done and the answer is the plan as it is now.
 */
export function runSetUp(
  request: Calls['runSetUp']['request'],
  platform: Platform,
): Answer<Calls['runSetUp']['value']> {
  const outcome = platform.lock.hold(() => runUnderLock(request, platform));
  if (outcome === 'busy' || outcome === 'forbidden')
    return { ok: false, problem: { code: 'busy' } };
  if (outcome !== 'done') return outcome;
  reconcileSheet(platform, null);
  return readSetUp(null, platform);
}

function runUnderLock(request: SetUpRun, platform: Platform): Answer<SetUpState> | 'done' {
  const planned = readSetUpPlan(platform, request.columns);
  const { plan } = planned;
  const bad = columnProblems(planned).map((problem) => ({
    key: problem.key,
    text: ruleProblemText(problem, plan.language),
  }));
  if (bad.length > 0) return { ok: false, problem: { code: 'bad values', values: bad } };
  const state = plannedState(planned, platform);
  if (isComplete(plan) && state.obstacle === '') return 'done';
  if (!wasShown(state, request)) return { ok: true, value: state };
  if (state.obstacle !== '')
    return { ok: false, problem: { code: 'refused', text: state.obstacle } };
  unbind(planned, platform);
  applySetUp(plan, request.fill && plan.mayFill, platform);
  return 'done';
}

const wasShown = ({ lines }: PlannedState, request: SetUpRun): boolean =>
  JSON.stringify(lines) === JSON.stringify(request.lines);

/** A run that was ended early may have bound columns that the user now chooses otherwise. */
function unbind({ plan }: PlannedSetUp, { workbook }: Platform): void {
  const { columns } = plan.deals;
  const names = [...workbook.names().keys()];
  const isLoose = (name: string): boolean => {
    const key = columnKeyOfName(name);
    return key !== null && !key.startsWith('x:') && columns[key] === undefined;
  };
  if (names.some(isLoose)) workbook.removeNames(isLoose);
}
