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

/** Whether everything is saved, what was changed, how old it is, the board and help. */
export function Footer({ hasBoard }: FooterProps) {
  const { openBoard } = useApp();
  const words = useWords(COMMON_WORDS);
  const [open, setOpen] = useState<'changes' | 'help' | null>(null);
  const close = () => setOpen(null);
  return (
    <footer class="footer">
      <SaveStatus onOpen={() => setOpen('changes')} />
      <Freshness />
      {hasBoard && (
        <Button kind="link" onPress={openBoard}>
          {words.openBoard}
        </Button>
      )}
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
  const text = { saved: words.saved, saving: words.saving, failed: words.notSaved }[state.saving];
  return (
    <Button kind="link" label={`${text}. ${words.recentChanges}`} onPress={onOpen}>
      {text}
    </Button>
  );
}

function Freshness() {
  const { state, refresh } = useApp();
  const words = useWords(COMMON_WORDS);
  const { time } = useFormats();
  if (state.updatedAt === null) return null;
  return (
    <span class="freshness">
      {words.updated(time(state.updatedAt))} ·{' '}
      <Button kind="link" isBusy={state.isRefreshing} focusKey="refresh" onPress={refresh}>
        {state.isRefreshing ? words.refreshing : words.refresh}
      </Button>
    </span>
  );
}
