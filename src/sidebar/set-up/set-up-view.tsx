import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SetUpState } from '../../protocol/set-up-state';
import { ProblemBox } from '../parts/problem-box';
import { Skeleton } from '../parts/skeleton';
import { ViewHeading } from '../parts/view-heading';
import type { CallResult } from '../server/call-problem';
import { useActions } from '../state/app';
import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';
import { PlannedView } from './planned-view';
import { RulesView } from './rules-view';
import './set-up.css';

/** Setting up, and the team's rules afterwards. */
export function SetUpView() {
  const words = useWords(COMMON_WORDS);
  const { call } = useActions();
  const [result, setResult] = useState<CallResult<SetUpState> | null>(null);
  const isGone = useRef(false);
  const read = useCallback((): void => {
    setResult(null);
    void call('readSetUp', null).then((answer) => {
      if (!isGone.current) setResult(answer);
    });
  }, [call]);
  useEffect(() => {
    read();
    return () => {
      isGone.current = true;
    };
  }, [read]);
  if (result?.ok)
    return result.value.kind === 'planned' ? (
      <PlannedView first={result.value} />
    ) : (
      <RulesView rules={result.value} onReload={read} />
    );
  return (
    <>
      <ViewHeading>{words.views['set-up']}</ViewHeading>
      {result ? <ProblemBox problem={result.problem} onRetry={read} /> : <Skeleton lines={6} />}
    </>
  );
}
