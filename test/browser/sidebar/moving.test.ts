import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { DEAL_WORDS } from '../../../src/sidebar/words/deal-words';
import { PIPELINE_WORDS } from '../../../src/sidebar/words/pipeline-words';
import type { CellValue } from '../../../workbench/grid/grid';
import { held } from './google-server';
import type { SidebarVisit } from './open-script-page';
import { sidebarPages } from './sidebar-pages';
import { type SidebarPerson, sidebarPerson } from './sidebar-person';
import { fewDeals, openStages, rowOf } from './sidebar-worlds';

const pages = sidebarPages();

interface Opened {
  readonly visit: SidebarVisit;
  readonly person: SidebarPerson;
  /** Stage of a deal as the sheet has it. */
  stageOf(deal: string): CellValue;
}

async function open(language: Language): Promise<Opened> {
  const visit = await pages.open(fewDeals(language));
  const person = sidebarPerson(visit.frame, language);
  await person.ready();
  const { world } = visit;
  const stageOf = (deal: string) => world.value(world.deals, `D${rowOf(world, deal)}`);
  return { visit, person, stageOf };
}

describe.each(['en', 'nb'] as const)('a move in the sidebar, in %s', (language) => {
  const [, qualification = '', needs = '', proposal = ''] = openStages(language);
  const [common, words] = [COMMON_WORDS[language], PIPELINE_WORDS[language]];

  it('is made in the sheet, said, and keeps the focus', async () => {
    const { visit, person, stageOf } = await open(language);
    await person.moveTo('Nordlys', proposal);
    await person.toast(words.moved('Nordlys', proposal)).waitFor();
    await person.focused();
    await person.saved();
    expect(stageOf('Nordlys')).toBe(proposal);
    expect(await person.stage(proposal).innerText()).toContain('Nordlys');
    await expect.poll(() => person.said()).toContain(words.moved('Nordlys', proposal));
    expect(visit.server.count('changeDeal')).toBe(1);
    expect(visit.troubles).toEqual([]);
  });

  it('is shown before the server has answered', async () => {
    const { visit, person, stageOf } = await open(language);
    const answer = held();
    visit.server.next('changeDeal', answer.fate);
    await person.moveTo('Nordlys', proposal);
    await expect.poll(() => person.stage(proposal).innerText()).toContain('Nordlys');
    expect(stageOf('Nordlys')).toBe(needs);
    answer.release();
    await person.saved();
    expect(stageOf('Nordlys')).toBe(proposal);
  });

  it('is taken back by Undo, in the sheet too', async () => {
    const { person, stageOf } = await open(language);
    await person.moveTo('Nordlys', proposal);
    await person.saved();
    await person.toast().getByRole('button', { name: common.undo, exact: true }).click();
    await expect.poll(() => person.stage(needs).innerText()).toContain('Nordlys');
    await person.saved();
    await expect.poll(() => stageOf('Nordlys')).toBe(needs);
    await person.focused();
  });

  it('is made and undone by keys alone', async () => {
    const { visit, person, stageOf } = await open(language);
    await person.arrow('Nordlys').focus();
    const { keyboard } = visit.page;
    await keyboard.press('Enter');
    await person.sheet().waitFor();
    await keyboard.press('Escape');
    await person.sheet().waitFor({ state: 'detached' });
    const focused = person.arrow('Nordlys').and(visit.frame.locator(':focus'));
    await expect.poll(() => focused.count()).toBe(1);
    await keyboard.press('Enter');
    await person.sheet().getByRole('button', { name: proposal }).focus();
    await keyboard.press('Enter');
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
    await person.focused();
    await keyboard.press('Control+z');
    await expect.poll(() => stageOf('Nordlys')).toBe(needs);
    await person.focused();
  });

  it('is one call however often the stage is pressed', async () => {
    const { visit, person, stageOf } = await open(language);
    const answer = held();
    visit.server.next('changeDeal', answer.fate);
    await person.arrow('Nordlys').click();
    await person.sheet().getByRole('button', { name: proposal }).dblclick();
    await expect.poll(() => visit.server.count('changeDeal')).toBe(1);
    answer.release();
    await person.saved();
    expect(visit.server.count('changeDeal')).toBe(1);
    expect(stageOf('Nordlys')).toBe(proposal);
  });

  it('goes back without asking for anything', async () => {
    const { person, stageOf } = await open(language);
    await person.moveTo('Sørvest', qualification);
    await expect.poll(() => stageOf('Sørvest')).toBe(qualification);
    expect(await person.sheet().count()).toBe(0);
  });

  it('is made from the deal, which then shows the stage it is in', async () => {
    const { person, stageOf } = await open(language);
    await person.openDeal('Nordlys');
    await person.button(DEAL_WORDS[language].moveTo(proposal)).click();
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
    await person.focused();
    const current = person.current();
    await expect.poll(() => current.innerText()).toContain(proposal);
  });
});
