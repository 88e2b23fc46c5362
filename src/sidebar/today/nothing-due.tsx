import { useState } from 'preact/hooks';
import { QUIET_DAYS } from '../../insight/quiet-deals';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { Button } from '../parts/button';
import { useApp } from '../state/app';
import { isFiltered, NO_FILTER } from '../state/filter-deals';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { TodayGroup } from './today-group';
import { quietGroup } from './today-groups';
import type { HeldDeals } from './use-held';

export interface NothingDueProps {
  readonly pipeline: PipelineState;
  /** Those that the filter lets through. */
  readonly deals: readonly DealState[];
  /** Number of deals with an activity today. */
  readonly done: number;
  readonly held: HeldDeals;
}

/** What is said where nobody has to be followed up, with something to do instead. */
export function NothingDue(props: NothingDueProps) {
  const { pipeline, deals, done } = props;
  const words = useWords(TODAY_WORDS);
  const open = deals.filter(({ stage }) => pipeline.stages[stage]?.role === 'open');
  if (open.length === 0) return <NoDeals {...props} />;
  return (
    <>
      <p class="today-summary">{done > 0 ? words.allDone(done) : words.nothingDue}</p>
      <Quiet {...props} />
    </>
  );
}

function Quiet({ pipeline, deals, held }: NothingDueProps) {
  const words = useWords(TODAY_WORDS);
  const [isShown, show] = useState(false);
  const quiet = quietGroup(deals, pipeline);
  if (quiet.lines.length === 0) return null;
  if (isShown) return <TodayGroup group={quiet} pipeline={pipeline} held={held} />;
  return (
    <p>
      {words.quiet(quiet.lines.length, QUIET_DAYS)}{' '}
      <Button kind="link" onPress={() => show(true)}>
        {words.lookAtThem}
      </Button>
    </p>
  );
}

function NoDeals({ pipeline }: NothingDueProps) {
  const { state, ask, filter } = useApp();
  const words = useWords(TODAY_WORDS);
  const pipelineWords = useWords(PIPELINE_WORDS);
  if (isFiltered(state.filter)) {
    return (
      <>
        <p>{pipelineWords.noMatch}</p>
        <Button onPress={() => filter(NO_FILTER)}>{pipelineWords.clearFilter}</Button>
      </>
    );
  }
  return (
    <>
      <p>{pipeline.deals.length === 0 ? pipelineWords.empty : words.noOpenDeals}</p>
      <Button icon="add" focusKey="add-deal" onPress={() => ask({ kind: 'add' })}>
        {pipelineWords.addDeal}
      </Button>
    </>
  );
}
