import { useRef } from 'preact/hooks';
import type { Problem } from '../protocol/answer';
import { Button } from './parts/button';
import { ProblemBox } from './parts/problem-box';
import { Skeleton } from './parts/skeleton';
import { useSaid } from './parts/use-said';
import type { CallProblem } from './server/call-problem';
import { useActions, useApp } from './state/app';
import { isWaiting, needsSetUp } from './state/app-state';
import { problemText } from './state/problem-text';
import { COMMON_WORDS } from './words/common-words';
import { PROBLEM_WORDS } from './words/problem-words';
import { useWords } from './words/use-words';

/** How reading the pipeline stands, where there is something to say: each state with its remedy. */
export function StateNotice() {
  const { state } = useApp();
  const words = useWords(PROBLEM_WORDS);
  useNetworkSaid(state.isOnline);
  const isSetUp = state.view === 'set-up' && needsSetUp(state.problem);
  const isFirst = isWaiting(state);
  return (
    <>
      {!state.isOnline && <p class="notice">{words.offline}</p>}
      {isFirst && state.isSlow && <p class="notice">{words.slow}</p>}
      {isFirst && <Skeleton lines={6} />}
      {state.problem && state.pipeline === null && !isSetUp && (
        <ProblemBox problem={state.problem} />
      )}
      {state.problem && state.pipeline !== null && <StaleLine problem={state.problem} />}
    </>
  );
}

/** Says when the network goes and when it comes back. */
function useNetworkSaid(isOnline: boolean): void {
  const words = useWords(PROBLEM_WORDS);
  const wasOffline = useRef(false);
  if (!isOnline) wasOffline.current = true;
  useSaid(isOnline ? (wasOffline.current ? words.online : '') : words.offline);
}

/** What is shown could not be read again: says so without taking it away. */
function StaleLine({ problem }: { readonly problem: Problem | CallProblem }) {
  const { refresh } = useActions();
  const common = useWords(COMMON_WORDS);
  const words = useWords(PROBLEM_WORDS);
  const text = `${words.stale} ${problemText(problem, words)}`;
  useSaid(text);
  return (
    <p class="notice">
      {text}{' '}
      <Button kind="link" focusKey="refresh-stale" onPress={refresh}>
        {common.tryAgain}
      </Button>
    </p>
  );
}
