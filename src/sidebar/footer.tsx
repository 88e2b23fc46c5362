import { useState } from 'preact/hooks';
import { useFormats } from './formats/use-formats';
import { BottomSheet } from './parts/bottom-sheet';
import { Button } from './parts/button';
import { IconButton } from './parts/icon-button';
import { RecentChanges } from './recent-changes';
import { useApp } from './state/app';
import { COMMON_WORDS } from './words/common-words';
import { useWords } from './words/use-words';

export interface FooterProps {
  /** Whether it offers to open the board; the board itself does not. */
  readonly hasBoard: boolean;
}

/** Whether everything is saved, what was changed, the board, how old it all is, and help. */
export function Footer({ hasBoard }: FooterProps) {
  const { openBoard } = useApp();
  const words = useWords(COMMON_WORDS);
  const [open, setOpen] = useState<'changes' | 'help' | null>(null);
  const close = () => setOpen(null);
  return (
    <footer class="footer">
      <SaveStatus onOpen={() => setOpen('changes')} />
      {hasBoard && (
        <Button kind="link" onPress={openBoard}>
          {words.openBoard}
        </Button>
      )}
      <RefreshButton />
      <IconButton icon="help" label={words.help} onPress={() => setOpen('help')} />
      {open === 'changes' && <RecentChanges onClose={close} />}
      {open === 'help' && (
        <BottomSheet title={words.help} onClose={close}>
          <ul class="help">
            {words.helpLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </BottomSheet>
      )}
    </footer>
  );
}

/** How saving stands; opens the recent changes. */
function SaveStatus({ onOpen }: { readonly onOpen: () => void }) {
  const { state } = useApp();
  const words = useWords(COMMON_WORDS);
  const texts = {
    ...{ saved: words.saved, saving: words.saving },
    ...{ failed: words.notSaved, unsaved: words.unsaved },
  };
  const text = texts[state.saving];
  return (
    <Button kind="link" label={`${text}. ${words.recentChanges}`} onPress={onOpen}>
      {text}
    </Button>
  );
}

/** Reads everything anew; says how old it is. */
function RefreshButton() {
  const { state, refresh } = useApp();
  const words = useWords(COMMON_WORDS);
  const { time } = useFormats();
  const { updatedAt, isRefreshing } = state;
  if (updatedAt === null) return null;
  return (
    <IconButton
      icon="refresh"
      label={`${words.refresh}. ${isRefreshing ? words.refreshing : words.updated(time(updatedAt))}`}
      isBusy={isRefreshing}
      focusKey="refresh"
      onPress={refresh}
    />
  );
}
