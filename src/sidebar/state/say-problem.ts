import type { Problem } from '../../protocol/answer';
import type { CallProblem } from '../server/call-problem';
import { PROBLEM_WORDS } from '../words/problem-words';
import type { Page } from './page';
import { problemText } from './problem-text';

/** Says a problem that is not about a change that can be sent again. */
export function sayProblem({ store }: Page, problem: Problem | CallProblem): void {
  const text = problemText(problem, PROBLEM_WORDS[store.state().language]);
  const toast = { text, details: [], isProblem: true, action: null, operation: '' };
  store.dispatch({ type: 'toast', toast });
}

/** Says a problem; nothing was sent. */
export function refuse(
  page: Page,
  problem: Problem | CallProblem,
): Promise<{ ok: false; problem: Problem | CallProblem }> {
  sayProblem(page, problem);
  return Promise.resolve({ ok: false, problem });
}
