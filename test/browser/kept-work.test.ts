import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const workbench = servedWorkbench({ addon: CHROME_ADDON, start: 'empty' });

/** The page with `yes` in its first cell, written by a script. */
async function withWork() {
  const { page } = await workbench.visit();
  const chrome = chromePage(page);
  const write = async () => {
    await chrome.choose('Extensions', 'Dealsheet', 'Ask');
    await chrome.button('Yes').click();
    await expect.poll(() => chrome.csv()).toEqual(['yes']);
  };
  await write();
  return { page, chrome };
}

it('keeps the work between reloads', async () => {
  const { page, chrome } = await withWork();
  await page.reload();
  await expect.poll(() => chrome.csv()).toEqual(['yes']);
});

it('starts over when a person says so, and only then', async () => {
  const { page, chrome } = await withWork();
  await chrome.choose('File', 'Start over…');
  await chrome.question('Start over?').getByRole('button', { name: 'Cancel' }).click();
  expect(await chrome.csv()).toEqual(['yes']);
  await chrome.choose('File', 'Start over…');
  const reloaded = page.waitForEvent('load');
  await chrome.question('Start over?').getByRole('button', { name: 'OK' }).click();
  await reloaded;
  await expect.poll(() => chrome.csv()).toEqual(['']);
});

it('opens again what it has saved as .xlsx', async () => {
  const { page, chrome } = await withWork();
  const saved = page.waitForEvent('download');
  await chrome.choose('File', 'Save as .xlsx');
  const path = await (await saved).path();
  expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
  await chrome.choose('Extensions', 'Dealsheet', 'Ask');
  await chrome.button('No').click();
  await expect.poll(() => chrome.csv()).toEqual(['NO']);
  const chooser = page.waitForEvent('filechooser');
  await chrome.choose('File', 'Open CSV or .xlsx…');
  const reloaded = page.waitForEvent('load');
  const buffer = readFileSync(path);
  await (await chooser).setFiles({ name: 'Again.xlsx', mimeType: '', buffer });
  await chrome.question('Open “Again”?').getByRole('button', { name: 'OK' }).click();
  await reloaded;
  await expect.poll(() => chrome.csv()).toEqual(['yes']);
});

it('says why a file cannot be opened, and keeps the spreadsheet', async () => {
  const { page, chrome } = await withWork();
  const chooser = page.waitForEvent('filechooser');
  await chrome.choose('File', 'Open CSV or .xlsx…');
  const buffer = Buffer.from('no zip');
  await (await chooser).setFiles({ name: 'bad.xlsx', mimeType: '', buffer });
  const dialog = chrome.question('There was a problem');
  await dialog.waitFor();
  expect(await dialog.locator('.message').innerText()).not.toBe('');
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await chrome.csv()).toEqual(['yes']);
});
