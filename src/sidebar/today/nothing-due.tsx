import { useState } from 'preact/hooks';
import { QUIET_DAYS } from '../../insight/quiet-deals';
import type { DealState, PipelineState } from '../../protocol/pipeline-state';
import { AddDealButton } from '../parts/add-deal-button';
import { Button } from '../parts/button';
import { NoMatch } from '../pipeline/no-match';
import { useAppState } from '../state/app';
import { isFiltered } from '../state/filter-deals';
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
  const { filter } = useAppState();
  const words = useWords(TODAY_WORDS);
  const { empty } = useWords(PIPELINE_WORDS);
  if (isFiltered(filter)) return <NoMatch />;
  return (
    <>
      <p>{pipeline.deals.length === 0 ? empty : words.noOpenDeals}</p>
      <AddDealButton />
    </>
  );
}
