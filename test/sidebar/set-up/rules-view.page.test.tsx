import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RulesView } from '../../../src/sidebar/set-up/rules-view';
import { hidePage, showPage } from '../show-page';
import { openFakePage } from '../state/fake-page';
import { SOME_RULES } from './some-rules';

function open() {
  sessionStorage.clear();
  const fake = openFakePage([]);
  const root = showPage(fake, <RulesView rules={SOME_RULES} onReload={() => undefined} />);
  return { ...fake, root };
}

const addStage = () => userEvent.click(page.getByRole('button', { name: 'Add stage' }));
const focused = () => document.activeElement?.getAttribute('data-focus');

afterEach(hidePage);

it('takes a complaint away as soon as what is typed puts it right', async () => {
  const { root } = open();
  await addStage();
  await expect.poll(focused).toMatch(/^stages\.\d+\.name$/);
  const name = focused();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Write a name/);
  root.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus();
  await userEvent.keyboard('P');
  await expect.poll(() => root.querySelector('[role=alert]')).toBeNull();
});

it('has the focus on Save when one wants to leave with something unsaved', async () => {
  const { actions, store } = open();
  await addStage();
  actions.show('today');
  await expect.poll(focused).toBe('set-up:save');
  expect(store.state().view).toBe('pipeline');
});

it('writes chances as the spreadsheet does, also while they are typed', async () => {
  const { root } = open();
  await addStage();
  const lines = () => [...root.querySelectorAll('summary .note')].map((one) => one.textContent);
  expect(lines().some((line) => line?.includes('50%'))).toBe(true);
  expect(lines().some((line) => line?.includes(' %'))).toBe(false);
});
