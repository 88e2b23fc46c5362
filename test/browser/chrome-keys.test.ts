import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const workbench = servedWorkbench({ addon: CHROME_ADDON, start: 'empty' });

async function open() {
  const { page } = await workbench.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  await page.locator('.grid-place canvas').first().waitFor();
  return { page, chrome: chromePage(page) };
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { activeElement: { textContent: string; closest(part: string): object | null } };
    };
    return document.activeElement.textContent;
  });

/** Which of these parts of the page holds the focus. */
const focusedIn = (page: Page, part: string) =>
  page
    .locator(`${part}:focus-within`)
    .count()
    .then((count) => count > 0);

it('reaches a command of the add-on by keys alone, and goes back to the cell by Escape', async () => {
  const { page, chrome } = await open();
  await page.keyboard.press('Alt+Shift+N');
  await expect.poll(() => focused(page)).toContain('Dealsheet');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.type('typed');
  await page.keyboard.press('Enter');
  await expect.poll(() => chrome.csv()).toEqual(['typed']);
  await page.keyboard.press('F10');
  await expect.poll(() => focused(page)).toBe('File');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+N');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await chrome.question('Go on?').waitFor();
});

it('goes from part to part by F6, and back by Shift+F6', async () => {
  const { page, chrome } = await open();
  await chrome.choose('Extensions', 'Dealsheet', 'Toast');
  await chrome.choose('Workbench', 'Execution log');
  const parts = ['.log-panel', '.toasts', '.menu-bar', '[data-u-comp="ribbon-toolbar"]'];
  for (const part of parts) {
    await page.keyboard.press('F6');
    await expect.poll(() => focusedIn(page, part)).toBe(true);
  }
  await page.keyboard.press('F6');
  await page.keyboard.type('in the grid');
  await page.keyboard.press('Enter');
  await expect.poll(() => chrome.csv()).toEqual(['in the grid']);
  await page.locator('.log-panel button').first().focus();
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => focusedIn(page, '.log-panel')).toBe(false);
});

it('opens the sub-menu in front by → after a menu was opened by the mouse', async () => {
  const { page } = await open();
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toContain('Ask');
});

it('keeps menus inside a narrow window', async () => {
  const { page } = await open();
  for (const width of [1280, 480, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await page.keyboard.press('Alt+Shift+N');
    await page.keyboard.press('ArrowRight');
    const menu = page.getByRole('menu', { name: 'Dealsheet' });
    const box = await menu.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    for (let level = 0; level < 3; level++) await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
  }
});
