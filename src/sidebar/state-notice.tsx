import { Button } from './parts/button';
import { ProblemBox } from './parts/problem-box';
import { Skeleton } from './parts/skeleton';
import { useApp } from './state/app';
import { problemText } from './state/problem-text';
import { COMMON_WORDS } from './words/common-words';
import { PROBLEM_WORDS } from './words/problem-words';
import { useWords } from './words/use-words';

/** How reading the pipeline stands, where there is something to say: each state with its remedy. */
export function StateNotice() {
  const { state } = useApp();
  const words = useWords(PROBLEM_WORDS);
  const isSetUp = state.view === 'set-up' && (state.phase === 'not set up' || isDamaged(state));
  const isWaiting = state.phase === 'loading' || state.phase === 'slow';
  return (
    <>
      {!state.isOnline && (
        <p class="notice" role="alert">
          {words.offline}
        </p>
      )}
      {isWaiting && state.isSlow && (
        <p class="notice" role="status">
          {words.slow}
        </p>
      )}
      {isWaiting && <Skeleton lines={6} />}
      {state.problem && state.pipeline === null && !isWaiting && !isSetUp && (
        <ProblemBox problem={state.problem} />
      )}
      {state.problem && state.pipeline !== null && <StaleLine />}
    </>
  );
}

const isDamaged = ({ problem }: { readonly problem: { readonly code: string } | null }): boolean =>
  problem?.code === 'damaged';

/** What is shown could not be read again: says so without taking it away. */
function StaleLine() {
  const { state, refresh } = useApp();
  const common = useWords(COMMON_WORDS);
  const words = useWords(PROBLEM_WORDS);
  if (!state.problem) return null;
  return (
    <p class="notice" role="status">
      {words.stale} {problemText(state.problem, words)}{' '}
      <Button kind="link" onPress={refresh}>
        {common.tryAgain}
      </Button>
    </p>
  );
}
