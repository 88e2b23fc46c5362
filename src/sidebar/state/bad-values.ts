import type { Problem } from '../../protocol/answer';
import type { CallProblem } from '../server/call-problem';

/** The server's sentences about values that cannot be used, by their keys, if that was what was wrong. */
export const badValues = (problem: Problem | CallProblem): Record<string, string> =>
  problem.code === 'bad values'
    ? Object.fromEntries(problem.values.map(({ key, text }) => [key, text]))
    : {};
