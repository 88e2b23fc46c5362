import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenToast } from '../state/page-state';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';

/** More than these wait until one is gone. */
const SHOWN = 3;

interface ToastsProps {
  readonly toasts: readonly OpenToast[];
  readonly onClose: (id: number) => void;
}

/** Messages of scripts, bottom right; read out by screen readers as they come. */
export function Toasts({ toasts, onClose }: ToastsProps) {
  const words = useWords(DIALOG_WORDS);
  return (
    <section class="toasts" aria-label={words.notifications} aria-live="polite">
      {toasts.slice(0, SHOWN).map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => onClose(toast.id)} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onClose }: { toast: OpenToast; onClose: () => void }) {
  const words = useWords(DIALOG_WORDS);
  const [held, hold] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    // A negative time means: until somebody closes it. One that is being read stays, too.
    if (held || toast.seconds < 0) return;
    const timer = setTimeout(() => close.current(), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, toast.seconds]);
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <div>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <p class="message">{toast.message}</p>
      </div>
      <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
