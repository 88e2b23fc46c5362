import { expect, it } from 'vitest';
import { CHROME_ADDON } from './chrome-addon';
import { chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

/** Each edit starts a script that reads and writes while the next cell is typed. */
const BUNDLE = `"use strict";
function onEdit(e) {
  const sheet = e.source.getActiveSheet();
  const count = sheet.getRange('C1');
  count.setValue(Number(count.getValue()) + 1);
  SpreadsheetApp.flush();
  e.range.offset(0, 1).setValue('seen ' + e.value);
}
`;

const workbench = servedWorkbench({ addon: { ...CHROME_ADDON, bundle: BUNDLE }, start: 'empty' });

it('twenty cells typed without a pause while scripts run are all there', async () => {
  const { page } = await workbench.visit();
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill('A1');
  await nameBox.press('Enter');
  for (let row = 1; row <= 20; row++) {
    await page.keyboard.type(`typed ${row}`);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => nameBox.inputValue()).toBe('A21');
  const lines = async () => (await chromePage(page).csv()).map((line) => line.split(','));
  await expect.poll(async () => (await lines())[0]?.[1]).toBe('seen typed 1');
  expect((await lines()).map(([typed]) => typed)).toEqual(
    Array.from({ length: 20 }, (_row, index) => `typed ${index + 1}`),
  );
});
