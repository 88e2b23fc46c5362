import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';
import { dragMouse, type GestureVisit } from './gesture-visit';

const pages = gesturePages();

async function header({ ask }: GestureVisit, column: string): Promise<{ x: number; y: number }> {
  const { x, y, height } = await ask('rectangle', `${column}1`);
  return { x, y: y - height / 2 - 10 };
}

describe('columns', () => {
  it('are moved by dragging a header, and formulas follow', async () => {
    const visit = await pages.visit();
    const [from, to] = [await header(visit, 'B'), await header(visit, 'D')];
    await visit.page.mouse.click(from.x, from.y, { delay: 60 });
    await dragMouse(visit.page, from, to, 'grab');
    expect(await visit.calls()).toEqual([['moveColumns', 'Deals', 2, 1, 5]]);
    expect(await visit.ask('selection')).toBe('D1:D100');
    expect(await visit.nameBox()).toBe('D:D');
    expect(await visit.cell('D2')).toMatchObject({ value: 100, shown: '100' });
    expect(await visit.cell('F2')).toMatchObject({ formula: '=SUM(D2:D4)' });
  });

  it('are frozen up to one by its menu, and free again', async () => {
    const visit = await pages.visit();
    const { x, y } = await header(visit, 'B');
    await visit.page.mouse.click(x, y, { delay: 60 });
    await visit.page.mouse.click(x, y, { delay: 60, button: 'right' });
    await visit.page.getByText('Freeze', { exact: true }).hover();
    await visit.page.getByText('Freeze 1 column', { exact: true }).click();
    await expect.poll(() => visit.ask('sheet')).toMatchObject({ frozenColumns: 1, frozenRows: 1 });
    await visit.press('Control+z');
    await expect.poll(() => visit.ask('sheet')).toMatchObject({ frozenColumns: 0, frozenRows: 1 });
  });
});

describe('number formats', () => {
  it.each([
    ['', 'Currency – $1,000.12', '$200.00'],
    ['?nb', 'Valuta – 1\u00a0000,12 kr', '200,00 kr'],
  ])('are chosen from a list with samples (%s)', async (search, entry, shown) => {
    const { page, click, cell } = await pages.visit(search);
    await click('B3');
    await page.getByText('123', { exact: true }).first().click();
    await page.getByText(entry, { exact: true }).click();
    await expect.poll(async () => (await cell('B3')).shown).toBe(shown);
  });

  it('get more and fewer decimals and percent by buttons', async () => {
    const { page, click, cell } = await pages.visit();
    const button = (icon: string) => page.locator(`.univerjs-icon-${icon}`).first();
    await click('B3');
    await button('add-digits-icon').click();
    await expect.poll(async () => (await cell('B3')).shown).toBe('200.0');
    await button('percent-icon').click();
    await expect.poll(async () => (await cell('B3')).shown).toMatch(/^20000(\.00)?%$/);
    await button('dollar-icon').click();
    await expect.poll(async () => (await cell('B3')).shown).toBe('$200.00');
  });

  it('are shown by results that bring one along', async () => {
    const { click, type, press, cell } = await pages.visit();
    await click('H2');
    await type('=MAX(C2:C4)+7');
    await press('Enter');
    expect(await cell('H2')).toMatchObject({ format: '', shown: '2026-01-14' });
  });
});

describe('the calendar', () => {
  it('types the day that is chosen, and speaks the language of the page', async () => {
    const { page, doubleClick, calls, cell } = await pages.visit('?nb');
    await doubleClick('L2');
    await page.getByText('man.', { exact: true }).waitFor();
    await page.getByText('15', { exact: true }).click();
    await page.getByRole('button', { name: 'OK' }).click();
    await expect.poll(calls).toEqual([['type', 'Deals', 'L2', expect.stringMatching(/-15$/)]]);
    expect(await cell('L2')).toMatchObject({ shown: expect.stringMatching(/^15\.|-15$/) });
  });
});
