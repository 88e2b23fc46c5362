import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { servedWorkbench } from './served-workbench';

const english = servedWorkbench();

async function goTo(page: Page, a1: string) {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}

it('says beside a cell why it shows an error, while it is selected or under the pointer', async () => {
  const { page } = await english.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  const card = page.locator('.cell-error');
  await goTo(page, 'B3');
  await page.keyboard.type('=WEIGHTED_FORECAST("nonsense")');
  await page.keyboard.press('Enter');
  expect(await card.innerText()).toBe('');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => card.innerText()).toMatch(/^Error\n+.*nonsense/s);
  expect(await card.getAttribute('role')).toBe('status');
  const box = await card.boundingBox();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => card.innerText()).toBe('');
  if (!box) throw new Error('The card was not shown.');
  await page.mouse.move(box.x - 20, box.y + 8, { steps: 3 });
  await expect.poll(() => card.innerText()).toMatch(/nonsense/);
  await page.mouse.move(box.x - 20, box.y + 150, { steps: 3 });
  await expect.poll(() => card.innerText()).toBe('');
});

it('is silent while the cell is edited, and gone when the formula is mended', async () => {
  const { page } = await english.visit();
  await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  const card = page.locator('.cell-error');
  await goTo(page, 'B3');
  await page.keyboard.type('=1+;');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => card.innerText()).toMatch(/Formula parse error\./);
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await page.keyboard.type('=IF(1>0;"ok";"low")');
  await expect.poll(() => card.innerText()).toBe('');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  expect(await card.innerText()).toBe('');
});
