import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';

const pages = gesturePages();

describe('emptying cells', () => {
  it.each(['Delete', 'Backspace'])('%s empties the selection', async (key) => {
    const { select, press, cell, calls } = await pages.visit();
    await select('A3', 'B4');
    await press(key);
    expect(await calls()).toEqual([['clear', 'Deals', 'A3:B4']]);
    expect(await cell('B4')).toMatchObject({ value: null, shown: '' });
  });

  it('is undone and done again by Ctrl+Z and Ctrl+Y', async () => {
    const { click, press, cell } = await pages.visit();
    await click('A3');
    await press('Delete', 'Control+z');
    expect(await cell('A3')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
    await press('Control+y');
    expect(await cell('A3')).toMatchObject({ value: null, shown: '' });
  });
});

describe('choosing', () => {
  it('an item of a drop-down by mouse types it', async () => {
    const { page, ask, cell, calls } = await pages.visit();
    const { x, y, width } = await ask('rectangle', 'D2');
    await page.mouse.click(x + width / 2 - 14, y, { delay: 60 });
    await page.getByText('Lost', { exact: true }).click();
    expect(await calls()).toEqual([['type', 'Deals', 'D2', 'Lost']]);
    expect(await cell('D2')).toMatchObject({ value: 'Lost', shown: 'Lost' });
  });

  it('types what a checkbox becomes', async () => {
    const { click, cell, calls } = await pages.visit();
    await click('E2');
    await expect.poll(calls).toEqual([['type', 'Deals', 'E2', 'TRUE']]);
    expect(await cell('E2')).toMatchObject({ value: true });
  });

  it('refuses what the rule of a cell does not allow', async () => {
    const { click, type, press, cell, ask } = await pages.visit();
    await click('D2');
    await type('Bogus');
    await press('Enter');
    expect(await ask('refusals')).toHaveLength(1);
    expect(await cell('D2')).toMatchObject({ value: 'Open', shown: 'Open' });
  });
});

describe('filling', () => {
  it('copies down with Ctrl+D', async () => {
    const { select, press, cell, calls } = await pages.visit();
    await select('A3', 'A5');
    await press('Control+d');
    expect(await calls()).toEqual([['fill', 'Deals', 'A3', 'A4:A5']]);
    expect(await cell('A5')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
  });

  it('moves formulas along when the corner is dragged', async () => {
    const { click, dragFill, cell, calls, ask } = await pages.visit();
    await click('F2');
    await dragFill('F2', 'F4');
    await expect.poll(calls).toEqual([['fillSeries', 'Deals', 'F2', 'F3:F4']]);
    expect(await cell('F4')).toMatchObject({ formula: '=SUM(B4:B6)', value: 1200, shown: '1200' });
    expect(await ask('selection')).toBe('F2:F4');
  });
});

describe('pasting', () => {
  it('puts ten rows from elsewhere in the cells', async () => {
    const { click, paste, cell, calls, ask } = await pages.visit();
    const rows = Array.from({ length: 10 }, (_row, index) => [`Pasted ${index}`, String(index)]);
    await click('G12');
    await paste(rows.map((row) => row.join('\t')).join('\n'));
    expect(await calls()).toEqual([['paste', 'Deals', 'G12', rows]]);
    expect(await cell('H21')).toMatchObject({ value: 9, shown: '9' });
    expect(await ask('selection')).toBe('G12:H21');
  });

  it('fills a selected area with one value', async () => {
    const { select, paste, calls } = await pages.visit();
    await select('G2', 'H3');
    await paste('x');
    expect(await calls()).toEqual([
      [
        'paste',
        'Deals',
        'G2',
        [
          ['x', 'x'],
          ['x', 'x'],
        ],
      ],
    ]);
  });

  it('copies cells that were copied here, with formulas', async () => {
    const { click, press, cell, calls } = await pages.visit();
    await click('F2');
    await press('Control+c');
    await click('F5');
    await press('Control+v');
    await expect.poll(calls).toEqual([['copyCells', 'Deals', "'Deals'!F2", 'F5']]);
    expect(await cell('F5')).toMatchObject({ formula: '=SUM(B5:B7)', value: 1500 });
  });

  it('moves cells that were cut', async () => {
    const { click, press, cell } = await pages.visit();
    await click('A3');
    await press('Control+x');
    await click('H3');
    await press('Control+v');
    await expect.poll(async () => (await cell('H3')).value).toBe('Deal 2');
    expect(await cell('A3')).toMatchObject({ value: null, shown: '' });
  });
});
