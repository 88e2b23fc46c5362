import type { Problem } from '../../protocol/answer';

/** Why a call got no answer from the server; nothing is known about what was saved. */
export interface CallProblem {
  readonly code:
    | 'offline'
    /** No answer for 25 s: the change may have been made or not. */
    | 'timed out'
    /** Several Google accounts are signed in, and the call went out as the wrong one. */
    | 'other account'
    /** What the user had allowed the add-on was taken back or is no longer enough. */
    | 'permission lost'
    /** Anything else that Google or the browser refused. */
    | 'unreachable';
}

/** What a call comes to, whether or not the server was reached. */
export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem | CallProblem };

/**
 * What an error of `google.script.run` means, by its message in English or Norwegian. The message
 * itself is never shown.
 */
export function callProblem(error: unknown): CallProblem {
  const text = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  return { code: known ? known[1] : 'unreachable' };
}

const KNOWN: readonly (readonly [RegExp, CallProblem['code']])[] = [
  [/PERMISSION_DENIED/i, 'other account'],
  [/authori[sz]ation|permission|scope|autoriser|autorisasjon|tillatelse/i, 'permission lost'],
  [/network|NetworkError|failed to fetch|connection|offline|nettverk/i, 'offline'],
  [/time.?out|timed out|tidsavbrudd|maximum execution time/i, 'timed out'],
];
