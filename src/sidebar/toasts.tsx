import { useEffect, useState } from 'preact/hooks';
import { Icon } from './parts/icon';
import { useApp } from './state/app';
import type { Toast } from './state/app-state';
import { COMMON_WORDS } from './words/common-words';
import { PROBLEM_WORDS } from './words/problem-words';
import { useWords } from './words/use-words';
import './styles/toasts.css';

const SHOWN_FOR = 10_000;

/** Notes over the lower edge of the view. */
export function Toasts() {
  const { state } = useApp();
  const { slow } = useWords(PROBLEM_WORDS);
  return (
    <div class="toasts">
      {state.isSlow && state.pipeline && (
        <p class="toast slow" role="status">
          {slow}
        </p>
      )}
      {state.toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} />
      ))}
    </div>
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
      role={toast.isProblem ? 'alert' : undefined}
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
