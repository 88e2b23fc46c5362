import type { Problem } from '../../protocol/answer';
import type { CallName, Calls } from '../../protocol/calls';
import type { DealChanged, NewDeal } from '../../protocol/deal-change';
import type { CallProblem, CallResult } from '../server/call-problem';
import { PROBLEM_WORDS } from '../words/problem-words';
import { type Job, requestOf } from './job';
import type { Page } from './page';
import { showToast } from './show-toast';

/** Milliseconds to wait before asking a busy sheet again. */
const PAUSES = [2_000, 4_000];

/** Problems after which it is not known what was saved. */
const UNCERTAIN: readonly (Problem | CallProblem)['code'][] = [
  'timed out',
  'unreachable',
  'failed',
];

/**
 * Sends a change of a deal shown with this mark. Where it is not known what became of it, the deal is
 * read: with its old mark and another operation, the change was not made; else the same operation is
 * sent again, which the server does once and then answers with what it came to.
 */
export async function sendJob(
  page: Page,
  job: Job,
  mark: string,
): Promise<CallResult<DealChanged>> {
  const request = requestOf(job, mark);
  const result = await askPatiently(page, 'changeDeal', request);
  if (result.ok || !UNCERTAIN.includes(result.problem.code)) return result;
  notify(page, 'checking', job.operation);
  const read = await page.server.call('readDeal', { id: job.id });
  if (!read.ok) return read.problem.code === 'gone' ? read : result;
  const { deal, operation } = read.value;
  const isUntouched = deal.mark === mark && operation !== job.operation;
  return isUntouched ? result : askPatiently(page, 'changeDeal', request);
}

/**
 * Asks for a deal to be added. Where it is not known what became of it, the same operation is sent
 * again: the server adds it once, and then answers with the deal that is there.
 */
export async function sendNewDeal(page: Page, request: NewDeal): Promise<CallResult<DealChanged>> {
  const result = await askPatiently(page, 'addDeal', request);
  if (result.ok || !UNCERTAIN.includes(result.problem.code)) return result;
  notify(page, 'checking', request.operation);
  return askPatiently(page, 'addDeal', request);
}

/** Asks the server, and asks it twice more if the sheet is busy. */
async function askPatiently<N extends CallName>(
  page: Page,
  name: N,
  request: Calls[N]['request'] & { readonly operation: string },
): Promise<CallResult<Calls[N]['value']>> {
  let result = await page.server.call(name, request);
  for (const pause of PAUSES) {
    if (result.ok || result.problem.code !== 'busy') return result;
    notify(page, 'busy', request.operation);
    await page.pause(pause);
    result = await page.server.call(name, request);
  }
  return result;
}

const notify = (page: Page, what: 'busy' | 'checking', operation: string): void =>
  showToast(page, PROBLEM_WORDS[page.store.state().language][what], { operation });
