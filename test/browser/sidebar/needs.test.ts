import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEAL_WORDS } from '../../../src/sidebar/words/deal-words';
import { PIPELINE_WORDS } from '../../../src/sidebar/words/pipeline-words';
import { SHEET_WORDS } from '../../../src/sidebar/words/sheet-words';
import { defaultStages } from '../../../src/tables/set-up/default-pipeline';
import { DEFAULT_WORDS } from '../../../src/words/defaults';
import { FIELD_NAMES } from '../../../src/words/fields';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { fewDeals, openStages, rowOf } from './sidebar-worlds';

const pages = sidebarPages();

describe.each(['en', 'nb'] as const)('a move that lacks something, in %s', (language) => {
  const [, , needs = '', proposal = ''] = openStages(language);
  const names = FIELD_NAMES[language];

  const amountIn = (sheet: Locator) =>
    sheet.getByRole('textbox', { name: new RegExp(`^${names.amount}`) });

  async function open() {
    const visit = await pages.open(fewDeals(language));
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    const { world } = visit;
    const row = rowOf(world, 'Sørvest');
    const cells = () =>
      ['D', 'E', 'F'].map((column) => world.value(world.deals, `${column}${row}`));
    return { visit, person, cells };
  }

  it('asks for it, and writes it with the stage at once', async () => {
    const { visit, person, cells } = await open();
    await person.moveTo('Sørvest', proposal);
    const sheet = person.sheet();
    await amountIn(sheet).fill(language === 'nb' ? '1 250,50' : '1,250.50');
    await visit.picture(`${language}-needs`);
    expect([...(await axeFaults(visit.frame)), ...(await layoutFaults(visit.frame))]).toEqual([]);
    await sheet.locator('input[type=date]').fill('2027-02-01');
    await sheet.getByRole('button', { name: DEAL_WORDS[language].moveTo(proposal) }).click();
    await person.toast(PIPELINE_WORDS[language].moved('Sørvest', proposal)).waitFor();
    await person.saved();
    expect(cells()).toEqual([proposal, 1250.5, 46419]);
    expect(visit.server.count('changeDeal')).toBe(1);
    await person.focused();
  });

  it('changes nothing when the sheet is closed', async () => {
    const { visit, person, cells } = await open();
    await person.moveTo('Sørvest', proposal);
    await amountIn(person.sheet()).fill('1');
    await visit.page.keyboard.press('Escape');
    await person.sheet().waitFor({ state: 'detached' });
    expect(cells()).toEqual([needs, null, null]);
    expect(visit.server.count('changeDeal')).toBe(0);
    await person.focused();
  });

  it('is made without it where a reason is given, which the history keeps', async () => {
    const { visit, person, cells } = await open();
    const words = SHEET_WORDS[language];
    await person.moveTo('Sørvest', proposal);
    for (const label of [names.amount, names.closeDate]) {
      await person
        .sheet()
        .getByRole('button', { name: `${words.waive} ${label}` })
        .click();
      await person
        .sheet()
        .getByLabel(words.whyWaived(label))
        .fill(`<b>Frame agreement</b> ${label}`);
    }
    await visit.picture(`${language}-waiver`);
    await person
      .sheet()
      .getByRole('button', { name: DEAL_WORDS[language].moveTo(proposal) })
      .click();
    await person.toast(PIPELINE_WORDS[language].moved('Sørvest', proposal)).waitFor();
    await person.saved();
    expect(cells()).toEqual([proposal, null, null]);
    await person.openDeal('Sørvest');
    const history = await visit.frame.locator('main').innerText();
    expect(history).toContain(DEAL_WORDS[language].waivedFor(proposal, names.amount));
    expect(history).toContain(`<b>Frame agreement</b> ${names.closeDate}`);
    expect(await visit.strange()).toEqual([]);
  });

  it('asks why a deal is lost, from the list of the team, and keeps the note', async () => {
    const { visit, person } = await open();
    const { world } = visit;
    const lost = defaultStages(language).find(({ role }) => role === 'lost')?.name ?? '';
    const [reason = ''] = DEFAULT_WORDS[language].lostReasons;
    await person.moveTo('Nordlys', lost);
    await visit.picture(`${language}-lost`);
    const send = person.sheet().getByRole('button', { name: DEAL_WORDS[language].moveTo(lost) });
    await send.click();
    await person.sheet().getByText(SHEET_WORDS[language].lostReasonMissing).first().waitFor();
    expect([...(await axeFaults(visit.frame)), ...(await layoutFaults(visit.frame))]).toEqual([]);
    await person.sheet().getByText(reason, { exact: true }).click();
    await person.sheet().getByLabel(SHEET_WORDS[language].lostNote).fill('=1+1');
    await send.click();
    await person.saved();
    const row = rowOf(world, 'Nordlys');
    expect(world.value(world.deals, `D${row}`)).toBe(lost);
    expect(world.value(world.deals, `J${row}`)).toBe(reason);
    await person.focused();
    expect(await visit.strange()).toEqual([]);
  });
});
