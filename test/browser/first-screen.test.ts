import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/grid/a1-reference';
import { chromePage } from './chrome-page';
import { pasteText } from './paste-text';
import { servedWorkbench } from './served-workbench';

/** What README's first screen promises, in the words of each language. */
const LANGUAGES = {
  en: {
    separator: ',',
    stages: { needs: 'Needs mapping', proposal: 'Proposal' },
    reason: 'Amount',
    menu: ['Extensions', 'Dealsheet', 'Update funnel'],
    chart: 'Deals that reached each stage',
  },
  nb: {
    separator: ';',
    stages: { needs: 'Behovskartlegging', proposal: 'Tilbud' },
    reason: 'Beløp',
    menu: ['Utvidelser', 'Dealsheet', 'Oppdater salgstrakt'],
    chart: 'Salgsmuligheter som har nådd hvert steg',
  },
} as const;

/** Columns of the sample: Stage is D, Amount E. */
const STAGE = 3;
const AMOUNT = 4;

async function goTo(page: Page, a1: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
}

async function type(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const digits = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

describe.each(['en', 'nb'] as const)('what README promises, in %s', (language) => {
  const words = LANGUAGES[language];
  const workbench = servedWorkbench({ language });

  async function open() {
    const { page } = await workbench.visit();
    await page.getByRole('menuitem', { name: words.menu[0], exact: true }).waitFor();
    const chrome = chromePage(page, language);
    const rows = async (): Promise<string[][]> =>
      Papa.parse<string[]>((await chrome.csv()).join('\n'), { delimiter: words.separator }).data;
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(40);
    return { page, chrome, rows };
  }

  /** Row number in the sheet of a deal of the stage that has no amount. */
  const withoutAmount = (rows: readonly string[][], stage: string): number =>
    rows.findIndex((row) => row[STAGE] === stage && row[AMOUNT] === '') + 1;

  it('puts a blocked move back and says what is missing', async () => {
    const { page, rows } = await open();
    const row = withoutAmount(await rows(), words.stages.needs);
    expect(row).toBeGreaterThan(1);
    await type(page, `D${row}`, words.stages.proposal);
    await expect.poll(() => page.locator('.toast').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.toast').innerText()).toContain(words.reason);
    expect((await rows())[row - 1]?.[STAGE]).toBe(words.stages.needs);
  });

  it('records ten pasted rows as deals', async () => {
    const { page, rows } = await open();
    const before = await rows();
    await goTo(page, `A${before.length + 1}`);
    const lines = Array.from(
      { length: 10 },
      (_, i) => `Pasted ${i}\tCompany ${i}\tKari\t${words.stages.needs}\t${1000 + i}`,
    );
    await pasteText(page, lines.join('\n'));
    const today = before[0]?.length ?? 0;
    await expect
      .poll(async () => (await rows()).slice(before.length).map((row) => row.slice(0, 4)))
      .toEqual(lines.map((line) => line.split('\t').slice(0, 4)));
    const ids = (await rows()).slice(before.length).map((row) => row[today - 1]);
    expect(new Set(ids).size).toBe(10);
    expect(ids.every(Boolean)).toBe(true);
  });

  it('recalculates a forecast in a cell when an amount changes', async () => {
    const { page, rows } = await open();
    const free = (await rows())[0]?.length ?? 0;
    await type(page, `${columnLetters(free + 2)}1`, '=WEIGHTED_FORECAST()');
    const forecast = async (): Promise<number> => digits((await rows())[0]?.[free + 1]);
    await expect.poll(forecast).toBeGreaterThan(0);
    const before = await forecast();
    const deals = await rows();
    const row = deals.findIndex((cells) => cells[STAGE] === words.stages.proposal) + 1;
    await type(page, `E${row}`, String(digits(deals[row - 1]?.[AMOUNT]) + 1_000_000));
    await expect.poll(forecast).toBeGreaterThan(before);
  });

  it('draws the funnel when it is asked to', async () => {
    const { page, chrome } = await open();
    await chrome.choose(...words.menu);
    const chart = page.getByRole('img', { name: words.chart });
    await chart.waitFor();
    expect(await chart.locator('svg path').count()).toBeGreaterThan(6);
  });
});
