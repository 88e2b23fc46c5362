import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { type ChromePage, chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const workbench = servedWorkbench({ addon: CHROME_ADDON, start: 'empty' });

/** The page on an empty spreadsheet; nothing may go wrong in it. */
async function open(): Promise<{ page: Page; chrome: ChromePage; troubles: readonly string[] }> {
  const { page, troubles } = await workbench.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  return { page, chrome: chromePage(page), troubles };
}

it('has the menus of the add-on with their separators and sub-menus', async () => {
  const { page, chrome, troubles } = await open();
  await chrome.choose('Extensions', 'Dealsheet');
  const menu = page.getByRole('menu', { name: 'Dealsheet' });
  await expect.poll(() => menu.locator('> *').count()).toBe(7);
  expect(await menu.locator('hr').count()).toBe(1);
  expect((await menu.innerText()).split(/\s+/)).toEqual([
    'Ask',
    'Name',
    'Pages',
    '▸',
    'Toast',
    'Fail',
    'Sleep',
  ]);
  expect(troubles).toEqual([]);
});

it('lets a script wait for an answer, and go on with it', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Ask');
  await chrome.question('Go on?').waitFor();
  expect(await chrome.question('Go on?').locator('.message').innerText()).toBe(
    'First line\nsecond line',
  );
  await chrome.button('Yes').click();
  await chrome.question('Go on?').waitFor({ state: 'detached' });
  await expect.poll(() => chrome.csv()).toEqual(['yes']);
  await chrome.choose('Extensions', 'Dealsheet', 'Ask');
  await chrome.question('Go on?').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => chrome.csv()).toEqual(['CLOSE']);
});

it('keeps what is typed into a prompt from the grid', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Name');
  await chrome.question('Your name?').or(page.getByRole('alertdialog')).first().waitFor();
  await page.keyboard.type('Åse');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect.poll(() => chrome.csv()).toEqual(['OK:Ås']);
});

it('shows a toast until it is closed', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Toast');
  const toast = page.locator('.toast');
  await toast.waitFor();
  expect((await toast.innerText()).split('\n')).toContain('Twice.');
  await toast.getByRole('button', { name: 'Close' }).click();
  await toast.waitFor({ state: 'detached' });
});

it('shows a sidebar 300 pixels wide, whose page calls the script', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Pages', 'Sidebar');
  const sidebar = page.getByRole('complementary', { name: 'sidebar', exact: true });
  await sidebar.waitFor();
  expect((await sidebar.locator('iframe').boundingBox())?.width).toBe(300);
  const frame = page.frameLocator('iframe[title=sidebar]');
  await expect
    .poll(() => frame.locator('#out').innerText())
    .toBe('{"a1":"B2","value":"from the page"}');
  await expect.poll(() => chrome.csv()).toEqual([',', ',from the page']);
  await frame.locator('#close').click();
  await sidebar.waitFor({ state: 'detached' });
});

it('shows a modal dialog of the size asked for, which holds the page', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Pages', 'Modal');
  const dialog = page.getByRole('dialog', { name: 'Modal window' });
  await dialog.waitFor();
  const box = await dialog.locator('iframe').boundingBox();
  expect([box?.width, box?.height]).toEqual([420, 180]);
  expect(await page.frameLocator('dialog iframe').locator('#out').innerText()).toBe('"null"');
  const file = page.getByRole('menuitem', { name: 'File' });
  await expect(file.click({ timeout: 500 })).rejects.toThrow();
  await page.frameLocator('dialog iframe').locator('#close').click();
  await dialog.waitFor({ state: 'detached' });
  await file.click();
});

it('lets a modeless window be moved, by mouse and by keys, beside a grid that works', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Pages', 'Modeless');
  const dialog = page.getByRole('dialog', { name: 'Modeless window' });
  const place = async () => {
    const box = await dialog.boundingBox();
    return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
  };
  await dialog.waitFor();
  const [x = 0, y = 0] = await place();
  await page.mouse.move(x + 60, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 160, y + 70, { steps: 4 });
  await page.mouse.up();
  expect(await place()).toEqual([x + 100, y + 50]);
  await dialog.getByRole('button', { name: 'Modeless window' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await place()).toEqual([x + 84, y + 50]);
  await chrome.choose('File');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});
