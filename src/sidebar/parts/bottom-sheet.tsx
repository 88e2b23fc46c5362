import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { COMMON_WORDS } from '../words/common-words';
import { useWords } from '../words/use-words';
import { IconButton } from './icon-button';
import { useOpenSheet } from './open-sheets';
import { Said } from './said';
import { Toasts } from './toasts';
import './bottom-sheet.css';

export interface BottomSheetProps {
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A dialog at the lower edge: keeps the focus inside, closes on Esc and beside it, and gives the
 * focus back to what had it. What is said meanwhile is shown and heard inside, for all else is inert.
 */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  const words = useWords(COMMON_WORDS);
  const id = useId();
  const sheet = useOpenSheet();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    // Not by the attribute `autofocus`, of which browsers complain in a frame of another origin.
    opened?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      opened?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="bottom-sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="bottom-sheet-content">
        <header>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={words.close} onPress={onClose} />
        </header>
        {children}
      </div>
      <Toasts sheet={sheet} />
      <Said isLater />
    </dialog>
  );
}
