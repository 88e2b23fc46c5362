import { useId } from 'preact/hooks';
import type { PipelineState } from '../../protocol/pipeline-state';
import { MoreButton } from '../parts/more-button';
import { useFirst } from '../parts/use-first';
import { useAppState } from '../state/app';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { HeldCard } from './held-card';
import { TodayCard } from './today-card';
import type { TodayGroupState } from './today-groups';
import type { HeldDeals } from './use-held';

export interface TodayGroupProps {
  readonly group: TodayGroupState;
  readonly pipeline: PipelineState;
  readonly held: HeldDeals;
}

/** The deals that are to be followed up for the same reason. */
export function TodayGroup({ group: { reason, lines }, pipeline, held }: TodayGroupProps) {
  const id = useId();
  const words = useWords(TODAY_WORDS);
  const { busy } = useAppState();
  const { shown, ...rest } = useFirst(lines);
  const waiting = lines.filter(({ deal }) => !held.held.has(deal.id)).length;
  return (
    <section class="today-group">
      <h2 id={id}>
        {reason === 'quiet' ? words.quietGroup : words.groups[reason]}{' '}
        <span class="count">{waiting}</span>
      </h2>
      <ul class="cards" aria-labelledby={id}>
        {shown.map((line) => (
          <li key={line.deal.id}>
            <Card line={line} pipeline={pipeline} held={held} isBusy={busy.has(line.deal.id)} />
          </li>
        ))}
      </ul>
      <MoreButton {...rest} />
    </section>
  );
}

interface CardProps extends Omit<TodayGroupProps, 'group'> {
  readonly line: TodayGroupState['lines'][number];
  readonly isBusy: boolean;
}

function Card({ line, pipeline, held: { held, hold, release }, isBusy }: CardProps) {
  const its = held.get(line.deal.id);
  return its ? (
    <HeldCard held={its} release={release} />
  ) : (
    <TodayCard line={line} pipeline={pipeline} isBusy={isBusy} hold={hold} />
  );
}
