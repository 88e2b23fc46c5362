import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { type ChromePage, chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const workbench = servedWorkbench({ addon: CHROME_ADDON, start: 'empty' });

async function open() {
  const { page } = await workbench.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  return { page, chrome: chromePage(page) };
}

/** Chooses a file in File > Open. */
async function choose(page: Page, chrome: ChromePage, name: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await chrome.choose('File', 'Open CSV or .xlsx…');
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
}

const DEALS = Buffer.from('Deal,Amount\nOne,1200\n');
const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

it('opens in the place of a spreadsheet that nobody has changed, even after a reload', async () => {
  const { page, chrome } = await open();
  await page.reload();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  await choose(page, chrome, 'My deals.csv', DEALS);
  await expect.poll(() => title(page)).toBe('My deals');
  await expect.poll(() => chrome.csv()).toEqual(['Deal,Amount', 'One,1200']);
});

it('asks before it takes the place of work, which stays when a person does not want it', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Ask');
  await chrome.button('Yes').click();
  await expect.poll(() => chrome.csv()).toEqual(['yes']);
  await choose(page, chrome, 'My deals.csv', DEALS);
  const question = chrome.question('Open “My deals”?');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await chrome.csv()).toEqual(['yes']);
  await choose(page, chrome, 'My deals.csv', DEALS);
  await question.getByRole('button', { name: 'OK' }).click();
  await expect.poll(() => title(page)).toBe('My deals');
  await expect.poll(() => chrome.csv()).toEqual(['Deal,Amount', 'One,1200']);
});

it('opens no bytes without meaning that are named .csv', async () => {
  const { page, chrome } = await open();
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 167 + 13) % 256 || 1);
  await choose(page, chrome, 'noise.csv', Buffer.from(bytes));
  const dialog = chrome.question('There was a problem');
  await dialog.waitFor();
  expect(await dialog.locator('.message').innerText()).toContain('no text');
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await chrome.csv()).toEqual(['']);
});
