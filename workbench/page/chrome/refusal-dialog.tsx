import { useId } from 'preact/hooks';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';
import { Modal } from './modal';

interface RefusalDialogProps {
  readonly message: string;
  readonly onClose: () => void;
}

/** What Google says when it refuses what a person did. */
export function RefusalDialog({ message, onClose }: RefusalDialogProps) {
  const words = useWords(DIALOG_WORDS);
  const text = useId();
  return (
    <Modal
      title={words.problem}
      role="alertdialog"
      class="question"
      describedBy={text}
      onClose={onClose}
    >
      <p class="message" id={text}>
        {message}
      </p>
      <footer>
        <button type="button" class="main" data-first onClick={onClose}>
          {words.buttons.OK}
        </button>
      </footer>
    </Modal>
  );
}
