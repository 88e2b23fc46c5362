import { describe, expect, it } from 'vitest';
import { gesturePages } from './gesture-page';
import type { GestureVisit } from './gesture-visit';

const pages = gesturePages();

const tab = ({ page }: GestureVisit, name: string) =>
  page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name });

/** Opens the menu of a tab and chooses an entry. */
async function chooseOnTab(visit: GestureVisit, name: string, entry: string): Promise<void> {
  await tab(visit, name).click();
  await expect.poll(() => visit.ask('shownSheet')).toBe(name);
  await tab(visit, name).click({ button: 'right' });
  await visit.page.getByText(entry, { exact: true }).last().click();
}

describe('the menu of a tab', () => {
  it('deletes its sheet when a person says so, and Ctrl+Z brings it back', async () => {
    const visit = await pages.visit();
    await chooseOnTab(visit, 'Other', 'Delete');
    await expect.poll(() => visit.ask('sheetNames')).toEqual(['Deals']);
    expect(await visit.calls()).toContainEqual([
      'ask',
      'Heads up!',
      'Are you sure you want to delete the sheet “Other”?',
    ]);
    expect(await visit.ask('shownSheet')).toBe('Deals');
    await visit.click('A3');
    await visit.press('Control+z');
    await expect.poll(() => visit.ask('sheetNames')).toEqual(['Deals', 'Other']);
    await tab(visit, 'Other').waitFor();
  });

  it('hides its sheet, and another one shows it again', async () => {
    const visit = await pages.visit();
    await chooseOnTab(visit, 'Other', 'Hide');
    await expect.poll(() => visit.ask('shownSheet')).toBe('Deals');
    expect(await tab(visit, 'Other').count()).toBe(0);
    await tab(visit, 'Deals').click({ button: 'right' });
    await visit.page.getByText('Unhide', { exact: true }).click();
    await visit.page.getByText('Other', { exact: true }).last().click();
    await expect.poll(() => visit.ask('shownSheet')).toBe('Other');
    expect((await visit.ask('sheet')).hidden).toBe(false);
  });

  it('does not let the last sheet that is seen be hidden', async () => {
    const visit = await pages.visit();
    await chooseOnTab(visit, 'Other', 'Hide');
    await expect.poll(() => visit.ask('shownSheet')).toBe('Deals');
    await tab(visit, 'Deals').click({ button: 'right' });
    const hide = visit.page.getByRole('button', { name: 'Hide', exact: true });
    await expect.poll(() => hide.isDisabled()).toBe(true);
  });

  it('duplicates its sheet with formulas, formats and rules', async () => {
    const visit = await pages.visit();
    await chooseOnTab(visit, 'Deals', 'Duplicate');
    await expect.poll(() => visit.ask('shownSheet')).toBe('Copy of Deals');
    expect(await visit.ask('sheetNames')).toEqual(['Deals', 'Copy of Deals', 'Other']);
    expect(await visit.cell('C2')).toMatchObject({ format: 'yyyy-mm-dd', shown: '2026-01-05' });
    expect(await visit.cell('F2')).toMatchObject({ formula: '=SUM(B2:B4)', value: 600 });
    await visit.click('D2');
    await visit.type('Bogus');
    await visit.press('Enter');
    expect(await visit.ask('refusals')).toHaveLength(1);
  });
});
