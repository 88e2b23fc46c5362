import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Toasts } from '../../../../workbench/page/chrome/toasts';
import type { OpenToast } from '../../../../workbench/page/state/page-state';
import { renderPage } from '../render-page';

const toast = (id: number, seconds: number): OpenToast => ({
  id,
  title: 'Dealsheet',
  message: `Message ${id}`,
  seconds,
});

function show(...toasts: OpenToast[]) {
  const closed: number[] = [];
  renderPage(<Toasts toasts={toasts} onClose={(id) => closed.push(id)} />);
  return closed;
}

const texts = () => [...document.querySelectorAll('.toast .message')].map((p) => p.textContent);
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('closes after its seconds, and a negative number of them never', async () => {
  const closed = show(toast(1, 0.1), toast(2, -1));
  await expect.poll(() => closed).toEqual([1]);
  await wait(200);
  expect(closed).toEqual([1]);
});

it('shows three at a time; the others wait', () => {
  show(toast(1, -1), toast(2, -1), toast(3, -1), toast(4, -1));
  expect(texts()).toEqual(['Message 1', 'Message 2', 'Message 3']);
});

it('stays while it is pointed at', async () => {
  const closed = show(toast(1, 3));
  await page.getByText('Message 1').hover();
  await wait(3_500);
  expect(closed).toEqual([]);
});

it('is read out, and closes by its button', async () => {
  const closed = show(toast(1, -1));
  expect(document.querySelector('.toasts')?.getAttribute('aria-live')).toBe('polite');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(closed).toEqual([1]);
});
