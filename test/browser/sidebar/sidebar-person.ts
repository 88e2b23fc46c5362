import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { PIPELINE_WORDS } from '../../../src/sidebar/words/pipeline-words';
import { lostFocus } from './page-checks';

/** The views that tabs lead to. */
export const VIEWS = ['pipeline', 'today', 'forecast', 'set-up'] as const;
export type View = (typeof VIEWS)[number];

/** The sidebar or the board as a person uses it, with the mouse unless said. */
export interface SidebarPerson {
  /** Waits until nothing is being loaded. */
  ready(): Promise<void>;
  show(view: View): Promise<void>;
  /** The button that opens a deal. */
  deal(name: string): Locator;
  openDeal(name: string): Promise<void>;
  /** The arrow of a deal's card. */
  arrow(deal: string): Locator;
  /** Chooses a stage behind the arrow. */
  moveTo(deal: string, stage: string): Promise<void>;
  /** The part of the page that holds a stage's deals. */
  stage(name: string): Locator;
  /** The sheet that lies over the view. */
  sheet(): Locator;
  button(name: string): Locator;
  /** The step that the open deal is in. */
  current(): Locator;
  toast(text?: string): Locator;
  /** What screen readers were told last. */
  said(): Promise<string>;
  /** Has everything read anew. */
  refresh(): Promise<void>;
  /** Waits until everything is saved. */
  saved(): Promise<void>;
  /** Waits until the focus is on something. */
  focused(): Promise<void>;
}

export function sidebarPerson(frame: Frame, language: Language): SidebarPerson {
  const [common, pipeline] = [COMMON_WORDS[language], PIPELINE_WORDS[language]];
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const sheet = () => frame.getByRole('dialog');
  const arrow = (deal: string) => button(pipeline.move(deal)).first();
  const deal = (name: string) =>
    frame
      .locator('main')
      .getByRole('button', { name: startingWith(name) })
      .first();
  return {
    ...{ button, sheet, arrow, deal },
    async ready() {
      await frame.locator('main').waitFor({ state: 'attached', timeout: 15_000 });
      await expect.poll(() => frame.locator('main [aria-busy=true]').count()).toBe(0);
    },
    async show(view) {
      const name = common.views[view];
      await frame.getByRole('navigation').getByRole('button', { name, exact: true }).click();
      await this.ready();
    },
    async openDeal(name) {
      await deal(name).click();
      await frame.locator('main h1', { hasText: name }).waitFor();
      await this.ready();
    },
    async moveTo(name, stage) {
      await arrow(name).click();
      await sheet()
        .getByRole('button', { name: startingWith(stage) })
        .click();
    },
    stage: (name) => frame.getByRole('region', { name: startingWith(name) }),
    current: () => frame.locator('[aria-current=step]'),
    toast: (text = '') => frame.locator('.toast', { hasText: text }),
    said: () => frame.locator('[role=status]').last().innerText(),
    async refresh() {
      await frame.locator('footer [data-focus=refresh]').click();
      await this.ready();
    },
    async saved() {
      await frame.getByText(common.saved, { exact: true }).waitFor();
    },
    async focused() {
      await expect.poll(() => lostFocus(frame)).toBe('');
    },
  };
}

const startingWith = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
