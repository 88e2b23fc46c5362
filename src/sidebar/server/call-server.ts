import type { CallName, Calls } from '../../protocol/calls';
import { createLimit } from './call-limit';
import { type CallProblem, type CallResult, callProblem } from './call-problem';

/** After this many milliseconds the user is told that Google is slow. */
export const SLOW_AFTER = 5_000;
/** After this many milliseconds an answer is no longer waited for. */
export const GIVEN_UP_AFTER = 25_000;

const MOST_AT_ONCE = 3;

/** Commands of the menu that the page has buttons for. */
export type MenuCommand = 'openBoard' | 'updateForecast' | 'updateFunnel';

/** The server as the page sees it; its functions never throw. */
export interface Server {
  /** Asks the server; the result comes within 25 s of the call's turn. */
  call<N extends CallName>(
    name: N,
    request: Calls[N]['request'],
  ): Promise<CallResult<Calls[N]['value']>>;
  /** Runs a command of the menu, which answers nothing. */
  command(name: MenuCommand): Promise<CallResult<null>>;
}

/** What the server needs from its surroundings. */
export interface Surroundings {
  /** Runs a function of the script with a text; fails with Google's error. */
  run(name: string, argument: string): Promise<unknown>;
  isOnline(): boolean;
  /** Told whenever the number of calls that take longer than 5 s changes. */
  onSlow(calls: number): void;
}

/** A server that is asked at most three things at a time. */
export function createServer({ run, isOnline, onSlow }: Surroundings): Server {
  const limit = createLimit(MOST_AT_ONCE);
  let slowCalls = 0;
  const count = (change: number): void => {
    slowCalls += change;
    onSlow(slowCalls);
  };
  const ask = <T>(
    name: string,
    argument: string,
    read: (answer: unknown) => CallResult<T>,
  ): Promise<CallResult<T>> =>
    limit(async () => {
      if (!isOnline()) return failed('offline');
      const answer = Promise.resolve().then(() => run(name, argument));
      return inTime(
        answer
          .then(read)
          .catch((error): CallResult<T> => ({ ok: false, problem: callProblem(error) })),
        count,
      );
    });
  return {
    call: <N extends CallName>(name: N, request: Calls[N]['request']) =>
      ask<Calls[N]['value']>(name, JSON.stringify(request), readAnswer),
    command: (name) => ask(name, 'null', () => ({ ok: true, value: null })),
  };
}

/** The answer, or that there was none in time; says meanwhile when it takes long. */
function inTime<T>(
  answer: Promise<CallResult<T>>,
  count: (change: number) => void,
): Promise<CallResult<T>> {
  return new Promise((resolve) => {
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      count(1);
    }, SLOW_AFTER);
    const finish = (result: CallResult<T>): void => {
      clearTimeout(slow);
      clearTimeout(end);
      if (isSlow) count(-1);
      isSlow = false;
      resolve(result);
    };
    const end = setTimeout(() => finish(failed('timed out')), GIVEN_UP_AFTER);
    void answer.then(finish);
  });
}

/** The server's answer; its shape is the server's promise, checked only for being an answer at all. */
function readAnswer<T>(text: unknown): CallResult<T> {
  const answer: unknown = JSON.parse(String(text));
  return isAnswer<T>(answer) ? answer : failed('unreachable');
}

const isAnswer = <T>(answer: unknown): answer is CallResult<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

const failed = (code: CallProblem['code']): { ok: false; problem: CallProblem } => ({
  ok: false,
  problem: { code },
});
