import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';

const pages = gesturePages();

describe('typing in the grid', () => {
  it('reaches the world as it was typed, cell by cell', async () => {
    const { click, type, press, cell, calls, ask } = await pages.visit();
    await click('A3');
    await type('Acme');
    await press('Tab');
    await type('1.5');
    await press('Tab');
    await type('1/2/2026');
    await press('Enter');
    expect(await calls()).toEqual([
      ['type', 'Deals', 'A3', 'Acme'],
      ['type', 'Deals', 'B3', '1.5'],
      ['type', 'Deals', 'C3', '1/2/2026'],
    ]);
    expect(await ask('selection')).toBe('A4');
    expect(await cell('A3')).toMatchObject({ value: 'Acme', shown: 'Acme' });
    expect(await cell('B3')).toMatchObject({ value: 1.5, shown: '1.5' });
    expect(await cell('C3')).toMatchObject({ value: 46024, shown: '2026-01-02' });
  });

  it('loses nothing when twenty cells are typed without a pause', async () => {
    const { click, type, press, calls } = await pages.visit();
    await click('H2');
    for (let row = 0; row < 20; row++) {
      await type(`v${row}`);
      await press('Enter');
    }
    expect(await calls()).toEqual(
      Array.from({ length: 20 }, (_row, row) => ['type', 'Deals', `H${row + 2}`, `v${row}`]),
    );
  });

  it('is taken back by Escape before it reached anything', async () => {
    const { click, type, press, cell, calls } = await pages.visit();
    await click('A3');
    await type('no');
    await press('Escape');
    expect(await calls()).toEqual([]);
    expect(await cell('A3')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
  });

  it('changes text under F2, and only if it was changed', async () => {
    const { click, type, press, calls } = await pages.visit();
    await click('A3');
    await press('F2', 'Enter');
    expect(await calls()).toEqual([]);
    await press('F2');
    await type(' Ltd');
    await press('Enter');
    expect(await calls()).toEqual([['type', 'Deals', 'A4', 'Deal 3 Ltd']]);
  });

  it('closes parentheses of a formula, whose result is shown', async () => {
    const { click, type, press, cell, calls } = await pages.visit();
    await click('H2');
    await type('=SUM(B2:B3');
    await press('Enter');
    expect(await calls()).toEqual([['type', 'Deals', 'H2', '=SUM(B2:B3)']]);
    expect(await cell('H2')).toMatchObject({ value: 300, formula: '=SUM(B2:B3)', shown: '300' });
  });

  it('goes on in the formula bar', async () => {
    const { page, ask, click, type, press, calls } = await pages.visit();
    await click('A3');
    await page.locator('[data-u-comp="formula-bar"] canvas').click({ delay: 150 });
    await expect.poll(() => ask('editing')).toBe(true);
    await press('End');
    await type('!');
    await press('Enter');
    expect(await calls()).toEqual([['type', 'Deals', 'A3', 'Deal 2!']]);
  });

  it('fills the selection with Ctrl+Enter', async () => {
    const { select, type, press, calls } = await pages.visit();
    await select('H2', 'I3');
    await type('x');
    await press('Control+Enter');
    expect(await calls()).toEqual([
      [
        'paste',
        'Deals',
        'H2:I3',
        [
          ['x', 'x'],
          ['x', 'x'],
        ],
      ],
    ]);
  });
});

describe('typing in a Norwegian spreadsheet', () => {
  it('shows and takes formulas and numbers as the locale writes them', async () => {
    const { click, type, press, cell, calls } = await pages.visit('?nb');
    await click('H2');
    await type('=SUM(B2;0,5)');
    await press('Enter');
    expect(await cell('H2')).toMatchObject({
      value: 100.5,
      formula: '=SUM(B2,0.5)',
      shown: '100,5',
    });
    await press('ArrowUp', 'F2');
    await type('+1');
    await press('Enter');
    expect((await calls()).at(-1)).toEqual(['type', 'Deals', 'H2', '=SUM(B2;0,5)+1']);
  });
});
