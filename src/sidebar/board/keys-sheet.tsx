import { BottomSheet } from '../parts/bottom-sheet';
import { BOARD_WORDS } from '../words/board-words';
import { useWords } from '../words/use-words';

/** Tells which keys the board knows. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(BOARD_WORDS);
  return (
    <BottomSheet title={words.keys} onClose={onClose}>
      <dl class="keys">
        {words.keyLines.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </BottomSheet>
  );
}
