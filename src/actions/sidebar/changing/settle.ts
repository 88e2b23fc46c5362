import type { Answer, Problem } from '../../../protocol/answer';
import type { DealChanged } from '../../../protocol/deal-change';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { MOVE_WORDS } from '../../../words/moves';
import { refusalReason } from '../../../words/refusals';
import type { Platform } from '../../platform';
import { type Reconciled, reconcileSheet } from '../../reconcile-sheet';
import { stopProblem } from '../showing/stop-problem';

/**
 * What an attempt to change a deal came to. 'unsure': which row it is, or what was last recorded of
 * it, only a full reconcile can tell. 'moved': rows moved while it was written, and it was taken back.
 */
export type Attempt = DealChanged | Problem | 'gone' | 'unsure' | 'moved';

/**
 * Attempts a change under the lock. Where it is not certain what it would change, everything is
 * reconciled once and the change attempted again.
 *
 * @param id of the deal; '' for one that is new
 */
export function settle(
  attempt: () => Attempt,
  id: string,
  platform: Platform,
): Answer<DealChanged> {
  const first = locked(attempt, platform);
  if (typeof first !== 'string') return answerOf(first);
  const reconciled = reconcileSheet(platform, null);
  if (typeof reconciled === 'string') return answerOf(stopProblem(reconciled, platform));
  const second = locked(attempt, platform);
  return answerOf(typeof second === 'string' ? doubt(second, id, reconciled) : second);
}

function locked(attempt: () => Attempt, { lock }: Platform): Attempt {
  const outcome = lock.hold(attempt);
  return outcome === 'busy' || outcome === 'forbidden' ? { code: 'busy' } : outcome;
}

const answerOf = (outcome: DealChanged | Problem): Answer<DealChanged> =>
  'code' in outcome ? { ok: false, problem: outcome } : { ok: true, value: outcome };

/** Why a full reconcile could not make certain what the change would change. */
function doubt(outcome: 'gone' | 'unsure' | 'moved', id: string, reconciled: Reconciled): Problem {
  const { configuration, rows, changes, applied } = reconciled;
  const { language } = configuration.rules.settings;
  const words = MOVE_WORDS[language];
  if (applied.refused !== '')
    return { code: 'refused', text: words.refused(refusalReason(applied.refused, language)) };
  if (outcome === 'gone') return { code: 'gone' };
  const numbers = rows
    .filter(({ before }) => before.block.id === id)
    .map(({ state }) => state.deal.row);
  const [issue] = changes.rows.flatMap(({ row, issues }) => (numbers.includes(row) ? issues : []));
  const text = issue ? issueSentence(issue, language) : words.movedMeanwhile;
  return { code: 'in doubt', text };
}
