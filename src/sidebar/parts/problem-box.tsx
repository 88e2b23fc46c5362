import type { ComponentChildren } from 'preact';
import type { Problem } from '../../protocol/answer';
import type { CallProblem } from '../server/call-problem';
import { useApp } from '../state/app';
import { needsSetUp } from '../state/app-state';
import { problemText } from '../state/problem-text';
import { COMMON_WORDS } from '../words/common-words';
import { PROBLEM_WORDS } from '../words/problem-words';
import { useWords } from '../words/use-words';
import { Button } from './button';
import './problem-box.css';

export interface ProblemBoxProps {
  readonly problem: Problem | CallProblem;
  /** Without it, trying again reads everything anew. */
  readonly onRetry?: () => void;
  readonly children?: ComponentChildren;
}

/** What went wrong, what became of the data, and a remedy to press. */
export function ProblemBox({ problem, onRetry, children }: ProblemBoxProps) {
  const common = useWords(COMMON_WORDS);
  const words = useWords(PROBLEM_WORDS);
  const { refresh, show, state } = useApp();
  return (
    <div class="problem-box" role="alert">
      <p>{problemText(problem, words)}</p>
      {problem.code === 'other account' && (
        <ul>
          {words.otherAccountRemedies.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {children}
      {needsSetUp(problem) ? (
        <Button kind="primary" onPress={() => show('set-up')}>
          {problem.code === 'damaged' ? words.matchColumns : words.setUp}
        </Button>
      ) : (
        <Button isBusy={!onRetry && state.isRefreshing} onPress={onRetry ?? refresh}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}
