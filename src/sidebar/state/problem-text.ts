import type { Problem } from '../../protocol/answer';
import type { CallProblem } from '../server/call-problem';
import type { ProblemWords } from '../words/problem-words';

/** A problem as sentences, with what to do about it. */
export function problemText(problem: Problem | CallProblem, words: ProblemWords): string {
  if (problem.code === 'changed') return words.changed(problem.who, problem.deal.name);
  if (problem.code === 'bad values') {
    return problem.values.map(({ text }) => text).join(' ') || words.badValues;
  }
  return 'text' in problem ? problem.text : words[PLAIN[problem.code]];
}

type PlainCode = Exclude<
  (Problem | CallProblem)['code'],
  'changed' | 'bad values' | 'damaged' | 'in doubt' | 'blocked' | 'refused'
>;

const PLAIN = {
  'not set up': 'notSetUp',
  busy: 'busyStill',
  gone: 'gone',
  'set-up changed': 'setUpChanged',
  'bad request': 'badRequest',
  failed: 'failed',
  offline: 'offline',
  'timed out': 'timedOut',
  'other account': 'otherAccount',
  'permission lost': 'permissionLost',
  unreachable: 'unreachable',
} as const satisfies Record<PlainCode, keyof ProblemWords>;
