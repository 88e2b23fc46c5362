import type { Problem } from '../../protocol/answer';
import type { DealChanged } from '../../protocol/deal-change';
import type { DealState } from '../../protocol/pipeline-state';
import type { CallProblem, CallResult } from '../server/call-problem';
import { PROBLEM_WORDS } from '../words/problem-words';
import type { Outcome } from './app';
import { changedFields } from './changed-fields';
import { dealName } from './deal-name';
import type { Job } from './job';
import type { Page } from './page';
import { problemText } from './problem-text';
import { doneText } from './said-text';
import { showToast } from './show-toast';
import { undoChange } from './undo-change';

/** Brings what a change came to into the state, and says it. */
export function settleJob(
  page: Page,
  job: Job,
  before: DealState,
  result: CallResult<DealChanged>,
): Outcome {
  if (result.ok) return settleSaved(page, job, before, result.value.deal);
  settleProblem(page, job, before, result.problem);
  return result;
}

function settleSaved(page: Page, job: Job, before: DealState, deal: DealState): Outcome {
  const { store, now } = page;
  const { operation, id, takesBack } = job;
  const text = doneText(store.state(), before, job.change, job.said);
  const stages = store.state().confirmed?.stages ?? [];
  const undo = takesBack ? null : undoChange(before, deal, stages, job.change);
  store.dispatch({ type: 'settled', operation, deal });
  const marks = { mark: deal.mark, markBefore: before.mark };
  store.dispatch({
    type: 'remember',
    change: { operation, id, text, at: now(), ...marks, undo, isUndone: false },
  });
  if (takesBack) store.dispatch({ type: 'undone', operation: takesBack, mark: deal.mark });
  return { ok: true, deal };
}

function settleProblem(
  page: Page,
  job: Job,
  before: DealState,
  problem: Problem | CallProblem,
): void {
  const { dispatch } = page.store;
  const { operation, id } = job;
  dispatch({ type: 'close toast', matches: (toast) => toast.operation === operation });
  if (problem.code === 'gone') settleGone(page, before);
  else if (problem.code === 'changed') settleChanged(page, job, before, problem);
  else if (problem.code === 'blocked') {
    dispatch({ type: 'settled', operation, deal: problem.deal });
    dispatch({ type: 'ask', sheet: { kind: 'needs', id, stage: problem.stage, blocked: problem } });
  } else {
    dispatch({ type: 'settled', operation });
    if (problem.code !== 'bad values' || job.takesBack) sayLost(page, job, before, problem);
  }
}

function settleGone(page: Page, deal: DealState): void {
  const { store } = page;
  const { language } = store.state();
  store.dispatch({ type: 'gone', id: deal.id });
  const text = PROBLEM_WORDS[language].goneNamed(dealName(deal, language));
  showToast(page, text, { isProblem: true });
}

/** Somebody else was faster: shows what they changed, and the deal as it stands now. */
function settleChanged(
  page: Page,
  job: Job,
  before: DealState,
  { deal, who, values }: Extract<Problem, { readonly code: 'changed' }>,
): void {
  const { store } = page;
  const { language, confirmed } = store.state();
  store.dispatch({ type: 'settled', operation: job.operation, deal });
  const text = PROBLEM_WORDS[language].changed(who, dealName(deal, language));
  const overtaken = { before, after: deal, values, job };
  const details = confirmed ? changedFields(overtaken, confirmed, language) : [];
  showToast(page, text, { details, isProblem: true });
}

/** A change that got lost: where the deal is back, why, and a way to send it once more. */
function sayLost(
  page: Page,
  { operation, change }: Job,
  before: DealState,
  problem: Problem | CallProblem,
): void {
  const { language, confirmed } = page.store.state();
  const words = PROBLEM_WORDS[language];
  const where = change.stage === undefined ? '' : (confirmed?.stages[before.stage]?.name ?? '');
  const text = words.couldNotSave(dealName(before, language), where);
  const details = [problemText(problem, words)];
  showToast(page, text, { details, isProblem: true, action: 'retry', operation });
}
