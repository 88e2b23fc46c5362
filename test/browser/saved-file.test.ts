import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../workbench/files/csv/write-csv';
import { readXlsx } from '../../workbench/files/xlsx/read-xlsx';
import { openZip } from '../../workbench/files/xlsx/zip-file';
import { createMemoryGrid } from '../../workbench/grid/memory-grid';
import { MENU_WORDS } from '../../workbench/page/words/menu-words';
import { nodeExcelize } from '../workbench/files/node-excelize';
import { chromePage } from './chrome-page';
import { servedWorkbench } from './served-workbench';

const LANGUAGES = {
  en: {
    locale: 'en_US',
    menu: ['Extensions', 'Dealsheet', 'Update funnel'],
    funnel: 'Funnel',
    chart: 'Deals that reached each stage',
    saved: '“Sample pipeline.xlsx” is saved',
    leftOut: '1 formula that only Google Sheets has is saved as its value',
  },
  nb: {
    locale: 'nb_NO',
    menu: ['Utvidelser', 'Dealsheet', 'Oppdater salgstrakt'],
    funnel: 'Salgstrakt',
    chart: 'Salgsmuligheter som har nådd hvert steg',
    saved: '«Eksempel på salgstrakt.xlsx» er lagret',
    leftOut: '1 formel som bare finnes i Google Regneark, er lagret som verdi',
  },
} as const;

/** Reading a tab takes a while where everything runs at once. */
const PATIENCE = { timeout: 10_000 };

const bytesOf = async (download: Download) =>
  new Uint8Array(readFileSync(await download.path())) as Uint8Array<ArrayBuffer>;

async function typeForecast(page: Page): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill('U2');
  await nameBox.press('Enter');
  await page.keyboard.type('=WEIGHTED_FORECAST()');
  await page.keyboard.press('Enter');
}

describe.each(['en', 'nb'] as const)('a file saved by the page in %s', (language) => {
  const words = LANGUAGES[language];
  const { file, saveXlsx, openFile } = MENU_WORDS[language];
  const workbench = servedWorkbench({ language });

  /** The page with a forecast typed and the funnel drawn, and the file it saves then. */
  async function save() {
    const { page, troubles } = await workbench.visit();
    await page.getByRole('menuitem', { name: words.menu[0], exact: true }).waitFor();
    const chrome = chromePage(page, language);
    await typeForecast(page);
    await expect.poll(async () => (await chrome.csv())[1], PATIENCE).toMatch(/[,;][1-9]\d{5,}$/);
    const deals = await chrome.csv();
    await chrome.choose(...words.menu);
    await page.getByRole('img', { name: words.chart }).waitFor();
    const download = page.waitForEvent('download');
    await chrome.choose(file, saveXlsx);
    const bytes = await bytesOf(await download);
    return { page, chrome, bytes, deals, troubles };
  }

  function expectFunnel(chart: string): void {
    expect(chart).toContain(`<a:t>${words.chart}</a:t>`);
    expect(chart).toContain('<barDir val="bar"></barDir><grouping val="stacked"></grouping>');
    const values = [...chart.matchAll(/<val><numRef><f>(.*?)<\/f>/g)].map(([, cells]) => cells);
    expect(values).toHaveLength(3);
    for (const cells of values) expect(cells).toContain(`&#39;${words.funnel}&#39;!$`);
  }

  it('has the funnel as stacked bars, and brings all back when it is opened', async () => {
    const { page, chrome, bytes, deals } = await save();
    expectFunnel(openZip(bytes).text('xl/charts/chart1.xml'));
    const choosing = page.waitForEvent('filechooser');
    await chrome.choose(file, openFile);
    const loaded = page.waitForEvent('load');
    const buffer = Buffer.from(bytes);
    await (await choosing).setFiles({ name: 'Again.xlsx', mimeType: '', buffer });
    await chrome.button('OK').click();
    await loaded;
    await page.getByText('Again', { exact: true }).first().waitFor();
    await page.getByRole('menuitem', { name: words.menu[0], exact: true }).waitFor();
    await expect.poll(() => chrome.csv(), PATIENCE).toEqual(deals);
    await page.getByRole('tab', { name: words.funnel }).click();
    await page.getByRole('img', { name: words.chart }).waitFor();
  });

  it('has the values of every tab as the page shows them, and what it lacks is said', async () => {
    const { page, chrome, bytes, deals, troubles } = await save();
    const toast = page.locator('.toast').filter({ hasText: words.saved });
    expect(await toast.innerText()).toContain(words.leftOut);
    const { grid: content } = await readXlsx(await nodeExcelize(), bytes, words);
    const grid = createMemoryGrid(content);
    const shown = grid.sheets().filter(({ hidden }) => !hidden);
    const inFile = shown.map(({ id }) => writeCsv(grid, id, words.locale).replace(/^\uFEFF/, ''));
    const inPage: string[] = [];
    for (const { name } of shown) {
      await page.getByRole('tab', { name, exact: true }).click();
      inPage.push((await chrome.csv()).join('\r\n'));
    }
    expect(shown.length).toBeGreaterThan(3);
    expect(new Set(inPage).size).toBe(shown.length);
    expect(inFile).toEqual(inPage);
    expect(inFile[0]).toBe(deals.join('\r\n'));
    expect(troubles).toEqual([]);
  });
});
