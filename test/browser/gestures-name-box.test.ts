import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';

const pages = gesturePages();

async function open() {
  const visit = await pages.visit();
  const errors: string[] = [];
  visit.page.on('pageerror', ({ message }) => errors.push(message));
  const goTo = async (text: string) => {
    const box = visit.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(text);
    await box.press('Enter');
  };
  return { ...visit, goTo, errors };
}

describe('the name box', () => {
  it('goes to cells, ranges, columns, rows and other sheets, where typing goes on', async () => {
    const { goTo, ask, type, press, calls } = await open();
    await goTo('b7');
    expect(await ask('selection')).toBe('B7');
    await goTo('$B$7:C9');
    expect(await ask('selection')).toBe('B7:C9');
    await goTo('C:C');
    expect(await ask('selection')).toMatch(/^C1:C\d+$/);
    await goTo('Other!B2');
    await expect.poll(() => ask('shownSheet')).toBe('Other');
    expect(await ask('selection')).toBe('B2');
    await type('x');
    await press('Enter');
    expect(await calls()).toContainEqual(['type', 'Other', 'B2', 'x']);
  });

  it.each(['A999999', 'ZZZ1', 'A1:Q99999', 'Nowhere!A1'])(
    'stays where it is for %s',
    async (to) => {
      const { page, click, goTo, ask, errors } = await open();
      await click('B3');
      await goTo(to);
      await page.getByText('There are no such cells here.').waitFor();
      expect(await ask('selection')).toBe('B3');
      expect(errors).toEqual([]);
    },
  );
});
