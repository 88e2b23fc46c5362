import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const workbench = servedWorkbench({ addon: CHROME_ADDON, start: 'empty' });

const notice = (page: Page) => page.locator('.tab-notice');

/** Lets a script write `yes` or `NO` into the first cell. */
async function answer(page: Page, button: 'Yes' | 'No'): Promise<void> {
  const chrome = chromePage(page);
  await chrome.choose('Extensions', 'Dealsheet', 'Ask');
  await chrome.button(button).click();
  await expect.poll(() => chrome.csv()).toEqual([button === 'Yes' ? 'yes' : 'NO']);
}

/** When the work is written to the browser's database: some time after each change. */
const kept = (page: Page) => page.waitForTimeout(1500);

describe('a second tab', () => {
  it('says that it keeps nothing, and what it does is lost', async () => {
    const { page } = await workbench.visit();
    await answer(page, 'Yes');
    await kept(page);
    const second = await page.context().newPage();
    await second.goto(workbench.url());
    await notice(second).waitFor();
    expect(await notice(page).count()).toBe(0);
    await answer(second, 'No');
    await kept(second);
    await page.reload();
    await expect.poll(() => chromePage(page).csv()).toEqual(['yes']);
    expect(await notice(page).count()).toBe(0);
  });

  it('takes the work over, as it was kept last, and then the first says so', async () => {
    const { page } = await workbench.visit();
    await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
    const second = await page.context().newPage();
    await second.goto(workbench.url());
    await notice(second).waitFor();
    await answer(page, 'Yes');
    await kept(page);
    const reloaded = second.waitForEvent('load');
    await notice(second).getByRole('button', { name: 'Work here instead' }).click();
    await reloaded;
    await notice(page).waitFor();
    await expect.poll(() => chromePage(second).csv()).toEqual(['yes']);
    await answer(second, 'No');
    await kept(second);
    await second.reload();
    await expect.poll(() => chromePage(second).csv()).toEqual(['NO']);
    expect(await notice(second).count()).toBe(0);
  });
});

describe('a reload', () => {
  it('ends what runs, keeps what it had written, and says so once', async () => {
    const { page } = await workbench.visit();
    const chrome = chromePage(page);
    await answer(page, 'Yes');
    await chrome.choose('Extensions', 'Dealsheet', 'Sleep');
    await page.locator('.busy-bar').waitFor();
    await page.reload();
    const toast = page.locator('.toast');
    await toast.waitFor();
    expect(await toast.innerText()).toContain(
      'The page was left while sleepLong ran, and that ended it.',
    );
    expect(await chrome.csv()).toEqual(['yes']);
    await page.reload();
    await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
    await expect.poll(() => chrome.csv()).toEqual(['yes']);
    expect(await toast.count()).toBe(0);
  });

  it('that starts over ends what runs without a word', async () => {
    const { page } = await workbench.visit();
    const chrome = chromePage(page);
    await chrome.choose('Extensions', 'Dealsheet', 'Sleep');
    await page.locator('.busy-bar').waitFor();
    await chrome.choose('File', 'Start over…');
    const reloaded = page.waitForEvent('load');
    await chrome.question('Start over?').getByRole('button', { name: 'OK' }).click();
    await reloaded;
    await expect.poll(() => chrome.csv()).toEqual(['']);
    expect(await page.locator('.toast').count()).toBe(0);
  });
});

it('says what to do when the server is gone', async () => {
  const { page } = await workbench.visit();
  const chrome = chromePage(page);
  await page.route('**/excelize.wasm.gz', (route) => route.abort());
  await chrome.choose('File', 'Save as .xlsx');
  const dialog = chrome.question('There was a problem');
  await dialog.waitFor();
  expect(await dialog.locator('.message').innerText()).toContain(
    'The server of the workbench does not answer',
  );
});
