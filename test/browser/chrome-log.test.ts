import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { type ChromePage, chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

/** Line 2 of the built script, where `fail` throws, is line 30 of a source file. */
const failLine = CHROME_ADDON.bundle
  .split('\n')
  .findIndex((line) => line.startsWith('function fail'));
const sourceMap = JSON.stringify({
  version: 3,
  sources: ['../src/actions/broken.ts'],
  names: [],
  mappings: `${';'.repeat(failLine)}AA6BA`,
});
const workbench = servedWorkbench({ addon: { ...CHROME_ADDON, sourceMap }, start: 'empty' });

async function open(): Promise<{ page: Page; chrome: ChromePage }> {
  const { page } = await workbench.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  const chrome = chromePage(page);
  await expect
    .poll(async () => {
      await chrome.choose('Extensions');
      const there = await page.getByRole('menuitem', { name: 'Dealsheet' }).isVisible();
      await page.keyboard.press('Escape');
      return there;
    })
    .toBe(true);
  return { page, chrome };
}

const log = (page: Page) => page.getByRole('region', { name: 'Execution log' });
const executions = (page: Page) => log(page).locator('tr.execution');

it('lists executions, the newest first, with what each did', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Toast');
  await chrome.choose('Extensions', 'Dealsheet', 'Fail');
  await chrome.choose('Workbench', 'Execution log');
  await expect
    .poll(() => executions(page).locator('.unfold').allInnerTexts())
    .toEqual(['▸ fail', '▸ toast', '▸ onOpen']);
  const failed = executions(page).first();
  await expect.poll(() => failed.innerText()).toContain('Failed');
  expect(await failed.innerText()).toContain('1 read');
  expect(await executions(page).last().innerText()).toContain('Opening');
});

it('opens an execution: its error at its place in the source, and its calls', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Fail');
  await chrome.choose('Workbench', 'Execution log');
  await page.getByRole('button', { name: 'fail' }).click();
  const details = log(page).locator('.log-details');
  await expect
    .poll(() => details.locator('.stack li').allInnerTexts())
    .toEqual(['fail src/actions/broken.ts:30']);
  expect(await details.locator('.error-message').innerText()).toBe('Error: Broken.');
  expect(await details.innerText()).toContain('Range.getValue');
});

it('shows only errors, and nothing when it is cleared', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Fail');
  await chrome.choose('Workbench', 'Execution log');
  await page.getByLabel('Errors only').check();
  await expect.poll(() => executions(page).locator('.unfold').allInnerTexts()).toEqual(['▸ fail']);
  await chrome.button('Clear').click();
  await expect.poll(() => log(page).innerText()).toContain('No execution has failed.');
});

it('says what runs once it has taken half a second, and until it ends', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Sleep');
  const bar = page.locator('.busy-bar');
  await bar.waitFor();
  expect(await bar.innerText()).toContain('Running script sleepLong…');
  await bar.waitFor({ state: 'detached' });
});

it('ends a script that a person cancels', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Workbench', 'Execution log');
  await chrome.choose('Extensions', 'Dealsheet', 'Sleep');
  await page.locator('.busy-bar').getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.busy-bar').waitFor({ state: 'detached' });
  await expect.poll(() => executions(page).first().innerText()).toContain('Canceled');
});

it("shows where in the source Google's refusal met the script", async () => {
  const { page, chrome } = await open();
  await chrome.choose('Workbench', 'Switches');
  await page.getByLabel('Google’s message').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Fail them' }).click();
  await chrome.choose('Workbench', 'Execution log');
  await chrome.choose('Extensions', 'Dealsheet', 'Fail');
  await executions(page).first().locator('.unfold').click();
  const details = log(page).locator('.log-details');
  expect(await details.locator('.error-message').innerText()).toBe(
    'Exception: Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  );
  await expect
    .poll(() => details.locator('.stack').innerText())
    .toBe('fail src/actions/broken.ts:30');
});

it("fails the next script's calls in Google's words, once", async () => {
  const { page, chrome } = await open();
  await chrome.choose('Workbench', 'Switches');
  await page.getByRole('button', { name: 'Fail them' }).click();
  await page.getByText('The first call of the next script fails.').waitFor();
  await chrome.choose('Workbench', 'Execution log');
  await chrome.choose('Extensions', 'Dealsheet', 'Toast');
  await expect
    .poll(() => log(page).locator('.excerpt').allInnerTexts())
    .toEqual([
      'Service Spreadsheets timed out while accessing document with id 1emulated-spreadsheet.',
    ]);
  expect(await page.getByText('The first call of the next script fails.').count()).toBe(0);
  await chrome.choose('Extensions', 'Dealsheet', 'Toast');
  await page.locator('.toast').waitFor();
});

it('loses the edit events that it is told to', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Workbench', 'Switches');
  await chrome.choose('Workbench', 'Execution log');
  const left = page.getByLabel('Events still to lose');
  await left.fill('1');
  await left.press('Tab');
  const typeInGrid = async (text: string) => {
    await page.locator('.grid-place').click({ position: { x: 300, y: 200 } });
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await typeInGrid('one');
  await expect.poll(() => left.inputValue()).toBe('0');
  await typeInGrid('two');
  await expect
    .poll(() => executions(page).locator('.unfold').allInnerTexts())
    .toEqual(['▸ onEdit', '▸ onOpen']);
});
