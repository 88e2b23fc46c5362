import { useFormats } from './formats/use-formats';
import { BottomSheet } from './parts/bottom-sheet';
import { Button } from './parts/button';
import { useApp } from './state/app';
import { canUndo, type RecentChange } from './state/app-state';
import { COMMON_WORDS } from './words/common-words';
import { useWords } from './words/use-words';

/** The last changes made on this page, each with a way to take it back. */
export function RecentChanges({ onClose }: { readonly onClose: () => void }) {
  const { state } = useApp();
  const words = useWords(COMMON_WORDS);
  return (
    <BottomSheet title={words.recentChanges} onClose={onClose}>
      {state.changes.length === 0 && <p>{words.noChanges}</p>}
      <ul class="recent-changes">
        {state.changes.map((change) => (
          <Line key={change.operation} change={change} />
        ))}
      </ul>
    </BottomSheet>
  );
}

function Line({ change }: { readonly change: RecentChange }) {
  const { state, undo } = useApp();
  const words = useWords(COMMON_WORDS);
  const { time } = useFormats();
  const isPossible = canUndo(state, change);
  return (
    <li>
      <span class="breaking">
        {change.text}{' '}
        <span class="note">
          {time(change.at)}
          {change.undo && !change.isUndone && !isPossible && ` · ${words.changedSince}`}
          {change.isUndone && ` · ${words.undone}`}
        </span>
      </span>
      {isPossible && (
        <Button
          kind="link"
          label={`${words.undo}: ${change.text}`}
          isBusy={state.busy.has(change.id)}
          onPress={() => undo(change.operation)}
        >
          {words.undo}
        </Button>
      )}
    </li>
  );
}
