import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { MENU_WORDS } from '../../workbench/page/words/menu-words';

/** The page around the grid, as a person uses it. */
export interface ChromePage {
  /** Chooses an entry by the labels on the way to it, with the mouse. */
  choose(...labels: readonly string[]): Promise<void>;
  /** The lines of the tab in front, as its CSV file has them. */
  csv(): Promise<string[]>;
  question(name: string): Locator;
  button(name: string): Locator;
}

export function chromePage(page: Page, language: 'en' | 'nb' = 'en'): ChromePage {
  const { file, downloadCsv } = MENU_WORDS[language];
  const entry = (name: string) =>
    page.locator('[role^=menuitem]').filter({ has: page.getByText(name, { exact: true }) });
  const choose = async (...labels: readonly string[]) => {
    const [bar = '', ...rest] = labels;
    await page.getByRole('menuitem', { name: bar, exact: true }).click();
    for (const label of rest.slice(0, -1)) await entry(label).last().hover();
    await entry(rest.at(-1) ?? '')
      .last()
      .click();
  };
  return {
    choose,
    async csv() {
      const download = page.waitForEvent('download');
      await choose(file, downloadCsv);
      const text = readFileSync(await (await download).path(), 'utf8');
      return text.replace(/^\uFEFF/, '').split('\r\n');
    },
    question: (name) => page.getByRole('alertdialog', { name, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true }),
  };
}
