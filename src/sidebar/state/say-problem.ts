import type { Problem } from '../../protocol/answer';
import type { CallProblem } from '../server/call-problem';
import { PROBLEM_WORDS } from '../words/problem-words';
import type { Page } from './page';
import { problemText } from './problem-text';
import { showToast } from './show-toast';

/** Says a problem that is not about a change that can be sent again, in place of the same one. */
export function sayProblem(page: Page, problem: Problem | CallProblem): void {
  const words = PROBLEM_WORDS[page.store.state().language];
  showToast(page, problemText(problem, words), { isProblem: true, operation: problem.code });
}

/** Says a problem; nothing was sent. */
export function refuse(
  page: Page,
  problem: Problem | CallProblem,
): Promise<{ ok: false; problem: Problem | CallProblem }> {
  sayProblem(page, problem);
  return Promise.resolve({ ok: false, problem });
}
