import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';

const pages = gesturePages();

describe('Enter after Tabs', () => {
  it('goes to the row below where the Tabs began, typing or not', async () => {
    const { click, type, press, ask } = await pages.visit();
    await click('A5');
    await press('Tab', 'Tab', 'Enter');
    expect(await ask('selection')).toBe('A6');
    await type('x');
    await press('Tab');
    await type('1');
    await press('Tab', 'Shift+Tab', 'Enter');
    expect(await ask('selection')).toBe('A7');
  });

  it('goes down from a cell that was clicked since', async () => {
    const { click, type, press, calls, ask } = await pages.visit();
    await click('A5');
    await press('Tab', 'Tab');
    await click('H17');
    await type('x');
    await press('Enter');
    expect(await ask('selection')).toBe('H18');
    await type('y');
    await press('Enter');
    expect(await calls()).toEqual([
      ['type', 'Deals', 'H17', 'x'],
      ['type', 'Deals', 'H18', 'y'],
    ]);
  });

  it('goes down from where the arrow keys or the name box led', async () => {
    const { page, click, press, ask } = await pages.visit();
    await click('A5');
    await press('Tab', 'Tab', 'ArrowDown', 'Enter');
    expect(await ask('selection')).toBe('C7');
    await press('Tab', 'Tab');
    await page.locator('[data-u-comp="defined-name"] input').fill('H17');
    await press('Enter');
    await expect.poll(() => ask('selection')).toBe('H17');
    await page.locator('#grid canvas').first().focus();
    await press('Enter');
    expect(await ask('selection')).toBe('H18');
  });

  it('has forgotten a beginning that was left, even if one comes back to the cell', async () => {
    const { click, press, ask } = await pages.visit();
    await click('A5');
    await press('Tab', 'Tab');
    await click('H17');
    await click('C5');
    await press('Enter');
    expect(await ask('selection')).toBe('C6');
  });

  it('stays in the row at its end', async () => {
    const { page, click, press, ask } = await pages.visit();
    await click('A5');
    await press('Shift+Tab');
    expect(await ask('selection')).toBe('A5');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Control+ArrowRight');
    const last = await ask('selection');
    await press('Tab');
    expect(await ask('selection')).toBe(last);
  });
});
