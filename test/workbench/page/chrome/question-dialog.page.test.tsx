import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../../../workbench/language';
import { QuestionDialog } from '../../../../workbench/page/chrome/question-dialog';
import type { OpenQuestion } from '../../../../workbench/page/state/page-state';
import { renderPage } from '../render-page';

function ask(more: Partial<OpenQuestion> = {}, language: Language = 'en') {
  const answers: unknown[] = [];
  const question: OpenQuestion = {
    id: 1,
    kind: 'alert',
    title: 'Sure?',
    message: 'One\n  two',
    buttons: 'YES_NO_CANCEL',
    answer: () => undefined,
    ...more,
  };
  const { draw } = renderPage(
    <QuestionDialog question={question} onAnswer={(answer) => answers.push(answer)} />,
    language,
  );
  return { answers, close: () => draw(null) };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => document.activeElement?.textContent;

it('shows title, text with its line breaks, and the buttons of the set', async () => {
  ask();
  const dialog = page.getByRole('alertdialog', { name: 'Sure?' });
  await expect.element(dialog).toBeVisible();
  const message = dialog.element().querySelector<HTMLElement>('.message');
  expect(message?.innerText).toBe('One\n  two');
  const buttons = [...dialog.element().querySelectorAll('footer button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Cancel', 'No', 'Yes']);
});

it.each([
  ['OK', ['OK']],
  ['OK_CANCEL', ['Avbryt', 'OK']],
  ['YES_NO', ['Nei', 'Ja']],
])('has the buttons of %s in Norwegian', (buttons, labels) => {
  ask({ buttons }, 'nb');
  const shown = [...document.querySelectorAll('footer button')];
  expect(shown.map(({ textContent }) => textContent)).toEqual(labels);
});

it('gives the focus to the button that Enter presses', async () => {
  const { answers } = ask();
  expect(focused()).toBe('Yes');
  await userEvent.keyboard('{Enter}');
  expect(answers).toEqual([{ button: 'YES', text: '' }]);
});

it('answers with the button that was pressed', async () => {
  const { answers } = ask();
  await button('No').click();
  expect(answers).toEqual([{ button: 'NO', text: '' }]);
});

it.each(['Escape', 'X'])('takes %s for closing', async (way) => {
  const { answers } = ask();
  if (way === 'X') await button('Close').click();
  else await userEvent.keyboard('{Escape}');
  expect(answers).toEqual([{ button: 'CLOSE', text: '' }]);
});

it('takes the text of a prompt, which has the focus, by Enter', async () => {
  const { answers } = ask({ kind: 'prompt', buttons: 'OK_CANCEL' });
  await userEvent.keyboard('Q4{Enter}');
  expect(answers).toEqual([{ button: 'OK', text: 'Q4' }]);
});

it('hands over the text of a prompt with every button', async () => {
  const { answers } = ask({ kind: 'prompt', buttons: 'OK_CANCEL' });
  await userEvent.keyboard('Q4');
  await button('Cancel').click();
  expect(answers).toEqual([{ button: 'CANCEL', text: 'Q4' }]);
});

it('gives the focus back when it is gone', () => {
  const before = document.createElement('button');
  document.body.append(before);
  before.focus();
  const { close } = ask();
  expect(focused()).toBe('Yes');
  close();
  expect(document.activeElement).toBe(before);
  before.remove();
});
