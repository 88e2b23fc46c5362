import { ask } from './ask';
import { SCOPES } from './errors';
import type { Execution } from './execution';
import { enumeration } from './handle';
import { HTML_OUTPUT, type HtmlPage } from './html-output';
import { menu } from './menu';
import { enumKind, STRING, TEXT } from './parameter-kind';
import { showDialog, showSidebar } from './screen-events';
import { methodsOf, oneOf, serviceClass } from './service-class';

const { handle, ui: shows } = methodsOf<null>();

/** `Ui.Button`: which one a person pressed. */
const Button = enumeration('Base.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('Base.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
const BUTTON_SET = enumKind('Base.ButtonSet');

const DIALOG = { service: 'Dialog' } as const;
const PAGE = { service: 'Dialog', scopes: SCOPES.containerUi } as const;

/** The editor's user interface, open only where a person waits. */
export const ui = serviceClass<null>(
  'Ui',
  'Ui',
  {
    createMenu: handle([STRING], (_state, execution, caption) =>
      menu.create(execution, { caption, entries: [] }),
    ),
    createAddonMenu: handle([], (_state, execution) =>
      menu.create(execution, { caption: execution.world.scriptName, entries: [] }),
    ),
    alert: oneOf(
      shows([TEXT], (_state, execution, message) => alert(execution, '', message, 'OK'), DIALOG),
      shows([TEXT, BUTTON_SET], (_state, execution, message, buttons) =>
        alert(execution, '', message, buttons),
      ),
      shows([TEXT, TEXT, BUTTON_SET], (_state, execution, title, message, buttons) =>
        alert(execution, title, message, buttons),
      ),
    ),
    prompt: oneOf(
      shows([TEXT], (_state, execution, message) => prompt(execution, '', message, 'OK'), DIALOG),
      shows([TEXT, BUTTON_SET], (_state, execution, message, buttons) =>
        prompt(execution, '', message, buttons),
      ),
      shows([TEXT, TEXT, BUTTON_SET], (_state, execution, title, message, buttons) =>
        prompt(execution, title, message, buttons),
      ),
    ),
    showSidebar: shows(
      [HTML_OUTPUT],
      (_state, { world }, page) => {
        showSidebar(world, { ...shown(page, page.title), modal: false });
      },
      PAGE,
    ),
    showModalDialog: shows(
      [HTML_OUTPUT, STRING],
      (_state, { world }, page, title) => {
        showDialog(world, { ...shown(page, title), modal: true });
      },
      PAGE,
    ),
    showModelessDialog: shows(
      [HTML_OUTPUT, STRING],
      (_state, { world }, page, title) => {
        showDialog(world, { ...shown(page, title), modal: false });
      },
      PAGE,
    ),
  },
  { Button, ButtonSet },
);

interface PromptState {
  readonly button: keyof typeof Button;
  readonly text: string;
}

const response = methodsOf<PromptState>();
const promptResponse = serviceClass<PromptState>('PromptResponse', 'Ui', {
  getSelectedButton: response.handle([], ({ button }) => Button[button]),
  getResponseText: response.handle([], ({ text }) => text),
});

function alert(execution: Execution, title: string, message: string, buttons: string): object {
  return Button[ask(execution, { kind: 'alert', title, message, buttons }).button];
}

function prompt(execution: Execution, title: string, message: string, buttons: string): object {
  const answer = ask(execution, { kind: 'prompt', title, message, buttons });
  return promptResponse.create(execution, answer);
}

function shown({ html, width, height }: HtmlPage, title: string) {
  return {
    title,
    html,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}
