import { useId, useState } from 'preact/hooks';
import type { PipelineState } from '../../protocol/pipeline-state';
import { Button } from '../parts/button';
import { useAppState } from '../state/app';
import { PIPELINE_WORDS } from '../words/pipeline-words';
import { TODAY_WORDS } from '../words/today-words';
import { useWords } from '../words/use-words';
import { HeldCard } from './held-card';
import { TodayCard } from './today-card';
import type { TodayGroupState } from './today-groups';
import type { HeldDeals } from './use-held';

/** Cards shown at first, and more at each press. */
const PORTION = 25;

export interface TodayGroupProps {
  readonly group: TodayGroupState;
  readonly pipeline: PipelineState;
  readonly held: HeldDeals;
}

/** The deals that are to be followed up for the same reason. */
export function TodayGroup({ group: { reason, lines }, pipeline, held }: TodayGroupProps) {
  const id = useId();
  const words = useWords(TODAY_WORDS);
  const { showMore } = useWords(PIPELINE_WORDS);
  const { busy } = useAppState();
  const [most, setMost] = useState(PORTION);
  const waiting = lines.filter(({ deal }) => !held.held.has(deal.id)).length;
  const rest = Math.min(PORTION, lines.length - most);
  return (
    <section class="today-group">
      <h2 id={id}>
        {reason === 'quiet' ? words.quietGroup : words.groups[reason]}{' '}
        <span class="count">{waiting}</span>
      </h2>
      <ul class="cards" aria-labelledby={id}>
        {lines.slice(0, most).map((line) => (
          <li key={line.deal.id}>
            <Card line={line} pipeline={pipeline} held={held} isBusy={busy.has(line.deal.id)} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onPress={() => setMost(most + PORTION)}>
          {showMore(rest)}
        </Button>
      )}
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
