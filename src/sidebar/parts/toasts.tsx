import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../state/app';
import type { Toast } from '../state/app-state';
import { COMMON_WORDS } from '../words/common-words';
import { PROBLEM_WORDS } from '../words/problem-words';
import { useWords } from '../words/use-words';
import { Icon } from './icon';
import { useTopSheet } from './open-sheets';
import './toasts.css';

const SHOWN_FOR = 10_000;

/**
 * Notes over the lower edge of the view, or above the sheet that lies over it.
 *
 * @param props.sheet the sheet that they stand in; they show only in the one on top
 */
export function Toasts({ sheet = '' }: { readonly sheet?: string }) {
  const { state } = useApp();
  const { slow } = useWords(PROBLEM_WORDS);
  const { messages } = useWords(COMMON_WORDS);
  const isSlow = state.isSlow && state.pipeline !== null;
  const isOnTop = useTopSheet() === sheet;
  if (!isOnTop || (state.toasts.length === 0 && !isSlow)) return null;
  return (
    <section class="toasts" aria-label={messages}>
      {isSlow && <p class="toast slow">{slow}</p>}
      {state.toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** Goes after ten seconds, but not while one points at it or is in it; a problem has to be closed. */
function ToastNote({ toast }: { readonly toast: Toast }) {
  const { undo, retry, closeToast } = useApp();
  const words = useWords(COMMON_WORDS);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.isProblem) return undefined;
    const timer = setTimeout(() => closeToast(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, toast, closeToast]);
  const act = () => (toast.action === 'undo' ? undo : retry)(toast.operation);
  return (
    <div
      class={toast.isProblem ? 'toast problem' : 'toast'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={({ currentTarget: it }) => setHeld(it.contains(document.activeElement))}
      onFocusIn={() => setHeld(true)}
      onFocusOut={({ currentTarget: it }) => setHeld(it.matches(':hover'))}
    >
      <div class="toast-text">
        <p>{toast.text}</p>
        {toast.details.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {toast.action && (
        <button type="button" class="toast-action" onClick={act}>
          {toast.action === 'undo' ? words.undo : words.tryAgain}
        </button>
      )}
      <button
        type="button"
        class="toast-close"
        aria-label={words.close}
        onClick={() => closeToast(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
