import { useEffect, useState } from 'preact/hooks';
import type { RulesState } from '../../protocol/set-up-state';
import { Button } from '../parts/button';
import { ProblemBox } from '../parts/problem-box';
import { submits } from '../parts/submits';
import { ViewHeading } from '../parts/view-heading';
import { useActions } from '../state/app';
import { COMMON_WORDS } from '../words/common-words';
import { SET_UP_VIEW_WORDS } from '../words/set-up-words';
import { useWords } from '../words/use-words';
import { ColumnsSection } from './columns-section';
import { CriteriaSection } from './criteria-section';
import { ErrorSummary } from './error-summary';
import { focusControl } from './focus-control';
import { ProcessSection } from './process-section';
import { ReasonsSection } from './reasons-section';
import { SaveBar } from './save-bar';
import { StagesSection } from './stages-section';
import { TargetsSection } from './targets-section';
import { useRulesForm } from './use-rules-form';
import { YouSection } from './you-section';

export interface RulesViewProps {
  readonly rules: RulesState;
  /** Reads the rules anew, without what was changed here. */
  readonly onReload: () => void;
}

/** The team's rules, to be changed and saved as a whole. */
export function RulesView({ rules, onReload }: RulesViewProps) {
  const form = useRulesForm(rules);
  const common = useWords(COMMON_WORDS);
  const words = useWords(SET_UP_VIEW_WORDS);
  const { guard, unsaved } = useActions();
  const [goOn, setGoOn] = useState<(() => void) | null>(null);
  const { isUnsaved, problem } = form;
  useEffect(() => {
    guard(
      isUnsaved
        ? (go) => {
            setGoOn(() => go);
            focusControl('set-up:save');
          }
        : null,
    );
    unsaved(isUnsaved);
    return () => {
      guard(null);
      unsaved(false);
    };
  }, [guard, unsaved, isUnsaved]);
  const left =
    goOn &&
    (() => {
      guard(null);
      goOn();
    });
  return (
    <form
      class="set-up"
      {...submits(() => void form.save())}
      // Who goes on changing things no longer wants to leave.
      onInput={() => setGoOn(null)}
    >
      <ViewHeading>{common.views['set-up']}</ViewHeading>
      <ErrorSummary form={form} />
      {problem && (
        <ProblemBox problem={problem} onRetry={() => void form.save()}>
          {problem.code === 'set-up changed' && (
            <Button
              onPress={() => {
                form.discard();
                onReload();
              }}
            >
              {words.reload}
            </Button>
          )}
        </ProblemBox>
      )}
      <StagesSection form={form} />
      <CriteriaSection form={form} />
      <ProcessSection form={form} />
      <TargetsSection form={form} />
      <ReasonsSection form={form} />
      <ColumnsSection form={form} />
      <YouSection form={form} />
      <SaveBar form={form} goOn={left} />
    </form>
  );
}
