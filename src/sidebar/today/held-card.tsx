import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useApp } from '../state/app';
import { dealTitle } from '../state/deal-name';
import { COMMON_WORDS } from '../words/common-words';
import { useLanguage, useWords } from '../words/use-words';
import { focusToday, todayKey } from './today-focus';
import type { Held, HeldDeals } from './use-held';

export interface HeldCardProps {
  readonly held: Held;
  readonly release: HeldDeals['release'];
}

/** A deal that was just dealt with, in one line. */
export function HeldCard({ held: { before, note }, release }: HeldCardProps) {
  const { state, undo } = useApp();
  const common = useWords(COMMON_WORDS);
  const name = dealTitle(before, useLanguage());
  const { id } = before;
  const last =
    state.pending.find((pending) => pending.id === id) ??
    state.changes.find((change) => change.id === id && !change.isUndone && change.undo !== null);
  const takeBack = (operation: string): void => {
    undo(operation);
    release(id);
    focusToday(id, 'done');
  };
  return (
    <article class="deal-card held" data-card={id}>
      <Icon name="check" />
      <bdi>{note}</bdi>
      {last && (
        <Button
          kind="link"
          label={`${common.undo}: ${name}`}
          focusKey={todayKey(id, 'undo')}
          onPress={() => takeBack(last.operation)}
        >
          {common.undo}
        </Button>
      )}
    </article>
  );
}
