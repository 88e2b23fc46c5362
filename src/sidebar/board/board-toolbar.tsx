import { AddDealButton } from '../parts/add-deal-button';
import { Button } from '../parts/button';
import { useApp } from '../state/app';
import { BOARD_WORDS } from '../words/board-words';
import { useWords } from '../words/use-words';

export interface BoardToolbarProps {
  readonly isCompact: boolean;
  readonly onCompact: (isCompact: boolean) => void;
  readonly onKeys: () => void;
}

/** What the board shows, and its keys. Owner and search stand above. */
export function BoardToolbar({ isCompact, onCompact, onKeys }: BoardToolbarProps) {
  const { state, filter } = useApp();
  const words = useWords(BOARD_WORDS);
  const { only } = state.filter;
  const isStalled = only?.what === 'stalled' && only.stage === null;
  return (
    <div class="board-toolbar">
      <AddDealButton />
      <Button
        isPressed={isStalled}
        focusKey="only-stalled"
        onPress={() => filter({ only: isStalled ? null : { what: 'stalled', stage: null } })}
      >
        {words.onlyStalled}
      </Button>
      <Button isPressed={isCompact} focusKey="compact" onPress={() => onCompact(!isCompact)}>
        {words.compact}
      </Button>
      <Button kind="link" focusKey="keys" onPress={onKeys}>
        {words.keys}
      </Button>
    </div>
  );
}
