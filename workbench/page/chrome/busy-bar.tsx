import { useEffect, useState } from 'preact/hooks';
import type { Activity, ActivityKind } from '../state/page-state';
import { DIALOG_WORDS, type DialogWords } from '../words/dialog-words';
import { useWords } from '../words/language';

/** What takes less long is not worth a word. */
const PATIENCE_MS = 500;

const KINDS: Record<ActivityKind, keyof DialogWords & `${string}`> = {
  script: 'runningScript',
  opening: 'openingFile',
  saving: 'savingFile',
  calculating: 'calculating',
};

interface BusyBarProps {
  readonly activity: Activity | undefined;
  /** Ends a script that runs. */
  readonly onCancel: (activity: Activity) => void;
}

/** The bar that says what runs once it has taken half a second, or is known to take long. */
export function BusyBar({ activity, onCancel }: BusyBarProps) {
  const words = useWords(DIALOG_WORDS);
  const [late, setLate] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const id = activity?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => setLate(id), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [id]);
  const due = activity?.long || late === id;
  const shown = activity && due && dismissed !== id ? activity : null;
  return (
    <div class="busy" role="status">
      {shown && (
        <div class="busy-bar">
          <span class="spinner" aria-hidden="true" />
          <span>
            {String(words[KINDS[shown.kind]])}
            {shown.name ? ` ${shown.name}` : ''}…
          </span>
          {shown.kind === 'script' && (
            <button type="button" onClick={() => onCancel(shown)}>
              {words.cancel}
            </button>
          )}
          <button type="button" onClick={() => setDismissed(shown.id)}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
