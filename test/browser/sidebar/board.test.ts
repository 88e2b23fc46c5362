import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEAL_WORDS } from '../../../src/sidebar/words/deal-words';
import { SET_UP_VIEW_WORDS } from '../../../src/sidebar/words/set-up-words';
import type { SidebarVisit } from './open-script-page';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { fewDeals, hostile, openStages, rowOf, sample } from './sidebar-worlds';

const pages = sidebarPages();
const WIDE = { width: 1600, height: 600 };

/** Pulls a card slowly, as a hand does: where to drop shows only once it moves. */
async function drag({ page }: SidebarVisit, card: Locator, column: Locator): Promise<void> {
  const [from, to] = [await card.boundingBox(), await column.boundingBox()];
  if (!from || !to) throw new Error('Card or column is not drawn.');
  const { mouse } = page;
  await mouse.move(from.x + 10, from.y + 5);
  await mouse.down();
  await mouse.move(from.x + 30, from.y + 15, { steps: 4 });
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await mouse.up();
}

describe.each(['en', 'nb'] as const)('the board, in %s', (language) => {
  const [leads = '', qualification = '', needs = '', proposal = ''] = openStages(language);

  async function open(viewport = WIDE) {
    const visit = await pages.open(fewDeals(language), { view: 'board', viewport });
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    const { world } = visit;
    const stageOf = (deal: string) => world.value(world.deals, `D${rowOf(world, deal)}`);
    return { visit, person, stageOf };
  }

  it.each([sample, hostile])('has no fault that axe or a ruler finds: %o', async (make) => {
    const visit = await pages.open(make(language), { view: 'board' });
    await sidebarPerson(visit.frame, language).ready();
    await visit.picture(`${language}-board-${make.name}`);
    expect(await axeFaults(visit.frame)).toEqual([]);
    expect(await layoutFaults(visit.frame, ['columns'])).toEqual([]);
    expect(await visit.strange()).toEqual([]);
  });

  it('scrolls its columns, never the page around them', async () => {
    const { visit, person } = await open({ width: 1000, height: 600 });
    await person.button(SET_UP_VIEW_WORDS[language].notNow).click();
    const heights = '[document.documentElement.scrollHeight, innerHeight]';
    expect(await visit.frame.evaluate(heights)).toEqual([600, 600]);
  });

  it('moves a deal that is dragged to another column', async () => {
    const { visit, person, stageOf } = await open();
    await drag(visit, person.deal('Nordlys'), person.stage(proposal));
    await expect.poll(() => person.stage(proposal).innerText()).toContain('Nordlys');
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
    await person.saved();
    expect(visit.server.count('changeDeal')).toBe(1);
    expect(visit.troubles).toEqual([]);
  });

  it('leaves a deal where it is that is dropped on its own column', async () => {
    const { visit, person, stageOf } = await open();
    await drag(visit, person.deal('Nordlys'), person.stage(needs));
    await person.saved();
    expect(stageOf('Nordlys')).toBe(needs);
    expect(visit.server.count('changeDeal')).toBe(0);
  });

  it('asks for what a dragged deal lacks, and leaves it where it is until that is there', async () => {
    const { visit, person, stageOf } = await open();
    await drag(visit, person.deal('Sørvest'), person.stage(proposal));
    await person.sheet().waitFor();
    await visit.picture(`${language}-board-needs`);
    await visit.page.keyboard.press('Escape');
    await person.sheet().waitFor({ state: 'detached' });
    expect(stageOf('Sørvest')).toBe(needs);
    expect(await person.stage(needs).innerText()).toContain('Sørvest');
    await person.focused();
  });

  it('is used by keys alone: from card to card, to another stage, and back', async () => {
    const { visit, person, stageOf } = await open();
    const { keyboard } = visit.page;
    const focused = () => visit.frame.locator(':focus').innerText();
    await person.deal('Fjell').focus();
    await keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/^(?:Nordlys|Sørvest)/);
    await person.deal('Fjell').focus();
    await keyboard.press('Alt+ArrowRight');
    await expect.poll(() => stageOf('Fjell')).toBe(qualification);
    await expect.poll(focused).toMatch(/^Fjell/);
    await expect.poll(() => person.said()).toContain(qualification);
    await keyboard.press('Control+z');
    await expect.poll(() => stageOf('Fjell')).toBe(leads);
    await expect.poll(focused).toMatch(/^Fjell/);
    await keyboard.press('m');
    await person.sheet().waitFor();
    await keyboard.press('Escape');
    await person.sheet().waitFor({ state: 'detached' });
    await expect.poll(focused).toMatch(/^Fjell/);
  });

  it('opens a deal by Enter and gives the focus back to its card', async () => {
    const { visit, person } = await open();
    await person.deal('Havn').focus();
    await visit.page.keyboard.press('Enter');
    await visit.frame.getByRole('heading', { name: DEAL_WORDS[language].history }).waitFor();
    await person.ready();
    await visit.picture(`${language}-board-deal`);
    expect(await axeFaults(visit.frame)).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await person.focused();
  });
});
