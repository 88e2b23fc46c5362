import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** `alertdialog` for what needs an answer. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly class?: string;
  /** Id of the text that is read out with the title. */
  readonly describedBy?: string;
}

/** A window that keeps everything behind it from being used until it is closed. */
export function Modal(props: ModalProps) {
  const { title, onClose, children, role = 'dialog', class: name = '', describedBy } = props;
  const words = useWords(DIALOG_WORDS);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    // Closing, not only removing, gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog
      class={`modal ${name}`}
      ref={dialog}
      role={role}
      {...(title === '' ? { 'aria-label': words.message } : { 'aria-labelledby': heading })}
      aria-describedby={describedBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
