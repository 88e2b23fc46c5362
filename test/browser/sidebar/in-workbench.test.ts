import Papa from 'papaparse';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { DEAL_WORDS } from '../../../src/sidebar/words/deal-words';
import { MENU_WORDS } from '../../../src/words/menu';
import { chromePage } from '../chrome-page';
import { servedWorkbench } from '../served-workbench';
import { sidebarPerson } from './sidebar-person';
import { openStages } from './sidebar-worlds';

const EXTENSIONS = { en: 'Extensions', nb: 'Utvidelser' } as const;
const SEPARATOR = { en: ',', nb: ';' } as const;

/** The page of the script in a frame of the workbench. */
async function scriptFrame(page: Page, around: string): Promise<Frame> {
  const handle = await page.locator(`${around} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no page in ${around}.`);
  return frame;
}

describe.each(['en', 'nb'] as const)('beside the grid, in %s', (language) => {
  const workbench = servedWorkbench({ language });
  const menu = MENU_WORDS[language];
  const [, , needs = '', proposal = ''] = openStages(language);

  async function open() {
    const { page, troubles } = await workbench.visit();
    await page.getByRole('menuitem', { name: EXTENSIONS[language], exact: true }).waitFor();
    const chrome = chromePage(page, language);
    await chrome.choose(EXTENSIONS[language], 'Dealsheet', menu.openPipeline);
    const person = sidebarPerson(await scriptFrame(page, 'aside'), language);
    await person.ready();
    const rows = async (): Promise<string[][]> =>
      Papa.parse<string[]>((await chrome.csv()).join('\n'), { delimiter: SEPARATOR[language] })
        .data;
    return { page, chrome, person, rows, troubles };
  }

  const nameBox = (page: Page) => page.locator('[data-u-comp="defined-name"] input');

  async function type(page: Page, a1: string, text: string): Promise<void> {
    await nameBox(page).fill(a1);
    await nameBox(page).press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  it('moves a deal in the sheet that is moved in the sidebar', async () => {
    const { page, person, rows, troubles } = await open();
    await type(page, 'A2', 'Nordlys');
    await type(page, 'D2', openStages(language)[0] ?? '');
    await person.refresh();
    await person.deal('Nordlys').waitFor();
    await person.moveTo('Nordlys', openStages(language)[1] ?? '');
    await expect.poll(async () => (await rows())[1]?.[3]).toBe(openStages(language)[1]);
    expect(troubles).toEqual([]);
  });

  it('selects the row of a deal in the sheet, and gives it the keyboard', async () => {
    const { page, person, rows } = await open();
    const row = (await rows()).findIndex((cells) => cells[3] === needs) + 1;
    await type(page, `A${row}`, 'Nordlys');
    await person.refresh();
    await person.openDeal('Nordlys');
    await person.button(DEAL_WORDS[language].goToRow).click();
    await expect.poll(() => nameBox(page).inputValue()).toMatch(new RegExp(`^A${row}`));
    await page.keyboard.type('Sydlys');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rows())[row - 1]?.[0]).toBe('Sydlys');
  });

  it('opens the board in a window beside the sidebar', async () => {
    const { page, person, troubles } = await open();
    await person.button(COMMON_WORDS[language].openBoard).click();
    await page.locator('.floating iframe').waitFor();
    const board = sidebarPerson(await scriptFrame(page, '.floating'), language);
    await board.ready();
    await board.stage(proposal).waitFor();
    const box = await page.locator('.floating iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([1000, 600]);
    expect((await page.locator('aside iframe').boundingBox())?.width).toBe(300);
    expect(troubles).toEqual([]);
  });
});
