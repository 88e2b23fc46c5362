import { useMemo } from 'preact/hooks';
import type { PipelineState } from '../../protocol/pipeline-state';
import { ViewHeading } from '../parts/view-heading';
import { useApp } from '../state/app';
import { type DealFilter, filterDeals } from '../state/filter-deals';
import { COMMON_WORDS } from '../words/common-words';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { NothingDue } from './nothing-due';
import { TodayGroup } from './today-group';
import { isDue, todayGroups } from './today-groups';
import { type Held, useHeld } from './use-held';
import './today.css';

/** Whom to follow up today, in order. */
export function TodayView() {
  const { pipeline } = useApp().state;
  const { views } = useWords(COMMON_WORDS);
  return (
    <>
      <ViewHeading isHidden>{views.today}</ViewHeading>
      {pipeline && <TodayList pipeline={pipeline} />}
    </>
  );
}

function TodayList({ pipeline }: { readonly pipeline: PipelineState }) {
  const { state } = useApp();
  const words = useWords(TODAY_WORDS);
  const held = useHeld();
  const { deals, groups } = useMemo(
    () => ranked(pipeline, state.filter, held.held),
    [pipeline, state.filter, held.held],
  );
  const due = groups
    .filter(isDue)
    .flatMap(({ lines }) => lines)
    .filter(({ deal }) => !held.held.has(deal.id)).length;
  const done = filterDeals(pipeline, state.filter).filter(
    ({ lastActivity }) => lastActivity === pipeline.today,
  ).length;
  return (
    <>
      {due > 0 ? (
        <p class="today-summary">
          {words.summary(due)}
          {done > 0 && ` · ${words.doneToday(done)}`}
        </p>
      ) : (
        <NothingDue pipeline={pipeline} deals={deals} done={done} held={held} />
      )}
      {groups.map((group) => (
        <TodayGroup key={group.reason} group={group} pipeline={pipeline} held={held} />
      ))}
    </>
  );
}

/** The deals that are shown and their order; those that were just dealt with as they stood before. */
function ranked(pipeline: PipelineState, filter: DealFilter, held: ReadonlyMap<string, Held>) {
  const before = pipeline.deals.map((deal) => held.get(deal.id)?.before ?? deal);
  const deals = filterDeals({ ...pipeline, deals: before }, filter);
  return { deals, groups: todayGroups(deals, pipeline) };
}
