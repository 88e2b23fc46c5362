import { useId, useState } from 'preact/hooks';
import type { ButtonName } from '../../apps-script/screen';
import type { OpenQuestion } from '../state/page-state';
import { DIALOG_WORDS } from '../words/dialog-words';
import { useWords } from '../words/language';
import { Modal } from './modal';

type Pressed = Exclude<ButtonName, 'CLOSE'>;

/** Buttons of each set, the one that Enter presses last. */
const BUTTONS: Readonly<Record<string, readonly Pressed[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

interface QuestionDialogProps {
  readonly question: OpenQuestion;
  readonly onAnswer: (answer: { readonly button: ButtonName; readonly text: string }) => void;
}

/** An alert or a prompt of a script, which stands still until it is answered. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const words = useWords(DIALOG_WORDS);
  const message = useId();
  const [text, setText] = useState('');
  const buttons = BUTTONS[question.buttons] ?? ['OK'];
  const main = buttons.at(-1) ?? 'OK';
  return (
    <Modal
      title={question.title}
      role="alertdialog"
      class="question"
      describedBy={message}
      onClose={() => onAnswer({ button: 'CLOSE', text })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer({ button: main, text });
        }}
      >
        <p class="message" id={message}>
          {question.message}
        </p>
        {question.kind === 'prompt' && (
          <input
            type="text"
            data-first
            aria-label={words.answer}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <footer>
          {buttons.map((button) => (
            <button
              key={button}
              type={button === main ? 'submit' : 'button'}
              class={button === main ? 'main' : 'plain'}
              data-first={question.kind === 'alert' && button === main ? true : undefined}
              onClick={button === main ? undefined : () => onAnswer({ button, text })}
            >
              {words.buttons[button]}
            </button>
          ))}
        </footer>
      </form>
    </Modal>
  );
}
