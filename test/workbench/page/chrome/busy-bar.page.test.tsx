import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BusyBar } from '../../../../workbench/page/chrome/busy-bar';
import type { Activity } from '../../../../workbench/page/state/page-state';
import { renderPage } from '../render-page';

function show(activity: Activity | undefined) {
  const cancelled: unknown[] = [];
  const bar = (now: Activity | undefined) => (
    <BusyBar activity={now} onCancel={({ execution }) => cancelled.push(execution)} />
  );
  const { draw } = renderPage(bar(activity));
  return { cancelled, next: (now?: Activity) => draw(bar(now)) };
}

const text = () => document.querySelector('.busy-bar > span:nth-child(2)')?.textContent;
const script: Activity = { id: 'e 7', kind: 'script', name: 'updateFunnel', execution: 7 };

it('says nothing of what is over within half a second', async () => {
  const { next } = show(script);
  await new Promise((resolve) => setTimeout(resolve, 200));
  next();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(text()).toBe(undefined);
});

it('says what runs after half a second, and at once what is known to take long', async () => {
  const { next } = show(script);
  expect(text()).toBe(undefined);
  await expect.poll(text).toBe('Running script updateFunnel…');
  next({ id: 'calculation', kind: 'calculating', long: true });
  await expect.poll(text, { timeout: 300 }).toBe('Calculating formulas…');
});

it('cancels the script that runs', async () => {
  const { cancelled } = show({ ...script, long: true });
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(cancelled).toEqual([7]);
});

it('offers no end of what cannot be ended', () => {
  show({ id: 'saving', kind: 'saving', long: true });
  const buttons = [...document.querySelectorAll('.busy-bar button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Dismiss']);
});

it('stays away once dismissed, until something else runs', async () => {
  const { next } = show({ ...script, long: true });
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(text).toBe(undefined);
  next({ ...script, id: 'e 8', name: 'checkAllDeals', long: true });
  await expect.poll(text).toBe('Running script checkAllDeals…');
});
