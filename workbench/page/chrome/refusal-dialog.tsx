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
  return (
    <Modal title={words.problem} role="alertdialog" class="question" onClose={onClose}>
      <p class="message">{message}</p>
      <footer>
        <button type="button" class="main" data-first onClick={onClose}>
          {words.buttons.OK}
        </button>
      </footer>
    </Modal>
  );
}
