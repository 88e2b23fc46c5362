import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';
import { dragMouse, type GestureVisit } from './gesture-visit';

const pages = gesturePages();

/** Opens the menu of a row's or column's header. */
async function headerMenu({ page, ask }: GestureVisit, at: 'row' | 'column', a1: string) {
  const { x, y } = await ask('rectangle', a1);
  const { y: top, height } = await ask('rectangle', 'A1');
  const place = at === 'row' ? ([20, y] as const) : ([x, top - height / 2 - 10] as const);
  await page.mouse.click(...place, { delay: 60 });
  await page.mouse.click(...place, { delay: 60, button: 'right' });
}

describe('the menus of headers', () => {
  it('insert and delete rows, and formulas follow', async () => {
    const visit = await pages.visit();
    await headerMenu(visit, 'row', 'A3');
    // The number of rows is asked for in the middle of the item.
    await visit.page.getByText('rows above').click({ position: { x: 8, y: 14 } });
    expect(await visit.calls()).toEqual([['insertRows', 'Deals', 3, 1, 3]]);
    expect(await visit.cell('A3')).toMatchObject({ value: null, shown: '' });
    expect(await visit.cell('A4')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
    expect(await visit.cell('F2')).toMatchObject({ formula: '=SUM(B2:B5)' });
    await headerMenu(visit, 'row', 'A3');
    await visit.page.getByText('Delete selected rows').click();
    await expect.poll(visit.calls).toEqual([['deleteRows', 'Deals', 3, 1]]);
    expect(await visit.cell('A3')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
  });

  it('sort all rows below the frozen ones', async () => {
    const visit = await pages.visit();
    await headerMenu(visit, 'column', 'B1');
    await visit.page.getByText('Sort Z to A').click();
    expect(await visit.calls()).toEqual([['sort', 'Deals', 'A2:F21', 2, false]]);
    expect(await visit.cell('A1')).toMatchObject({ value: 'Deal', shown: 'Deal' });
    expect(await visit.cell('A2')).toMatchObject({ value: 'Deal 20', shown: 'Deal 20' });
  });

  it('hide a column, which Ctrl+Z shows again', async () => {
    const visit = await pages.visit();
    const before = await visit.ask('rectangle', 'C1');
    await headerMenu(visit, 'column', 'B1');
    await visit.page.getByText('Hide columns').click();
    await expect.poll(async () => (await visit.ask('rectangle', 'C1')).x).toBeLessThan(before.x);
    await visit.press('Control+z');
    await expect.poll(() => visit.ask('rectangle', 'C1')).toEqual(before);
  });
});

describe('the look of cells', () => {
  it('becomes bold and plain again with Ctrl+B', async () => {
    const { click, press, cell, calls } = await pages.visit();
    await click('A3');
    await press('Control+b');
    expect(await cell('A3')).toMatchObject({ weight: 'bold' });
    await press('Control+b');
    expect(await cell('A3')).toMatchObject({ weight: null });
    expect(await calls()).toEqual([['change'], ['change']]);
  });

  it('takes a note', async () => {
    const { page, click, type, cell } = await pages.visit();
    await click('C5');
    await click('C5', 'right');
    await page.getByText('Insert note').click();
    await page.locator('textarea').waitFor();
    await type('call back');
    await click('H8');
    await expect.poll(async () => (await cell('C5')).note).toBe('call back');
  });
});

describe('sheets', () => {
  it('are added behind the one in front and come to the front', async () => {
    const { page, ask } = await pages.visit();
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    expect(await ask('sheetNames')).toEqual(['Deals', 'Sheet1', 'Other']);
    await expect.poll(() => ask('shownSheet')).toBe('Sheet1');
    expect(await ask('activeSheet')).toBe('Sheet1');
  });

  it('are renamed by a double click on their tab', async () => {
    const { page, press, type, ask } = await pages.visit();
    await page.getByText('Other', { exact: true }).click();
    await page.getByText('Other', { exact: true }).dblclick();
    await page.locator('[contenteditable="true"]:focus', { hasText: 'Other' }).waitFor();
    await press('Control+a');
    await type('Pipeline');
    await press('Enter');
    await expect.poll(() => ask('sheetNames')).toEqual(['Deals', 'Pipeline']);
  });
});

describe('what the workbench does not do', () => {
  it('is refused with a sentence and changes nothing', async () => {
    const { page, ask, click, cell, calls } = await pages.visit('?nb');
    await click('A3');
    const { x, y, height } = await ask('rectangle', 'A3');
    await dragMouse(page, { x, y: y - height / 2 }, { x, y: y + 5 * height }, 'move');
    await page.getByText('Celler flyttes ikke ved å dra her.').waitFor();
    expect(await calls()).toEqual([]);
    expect(await cell('A3')).toMatchObject({ value: 'Deal 2', shown: 'Deal 2' });
  });
});
