import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { DEAL_WORDS } from '../../../src/sidebar/words/deal-words';
import { FIELD_NAMES } from '../../../src/words/fields';
import { meanwhile } from './google-server';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { colleague, fewDeals, rowOf } from './sidebar-worlds';

const pages = sidebarPages();

describe.each(['en', 'nb'] as const)('a next step that two people change, in %s', (language) => {
  const [common, words] = [COMMON_WORDS[language], DEAL_WORDS[language]];
  const label = FIELD_NAMES[language].nextStep;

  /** Nordlys, open, with another next step typed in and none of it saved. */
  async function typing() {
    const visit = await pages.open(fewDeals(language));
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    await person.openDeal('Nordlys');
    await person.button(words.changeFollowUp).click();
    await visit.frame.getByLabel(label, { exact: true }).first().fill('Write');
    const { world } = visit;
    const cell = `H${rowOf(world, 'Nordlys')}`;
    const stepOf = () => world.value(world.deals, cell);
    const colleagueTypes = (text: string) =>
      colleague(world, () => world.type(world.deals, cell, text));
    return { visit, person, stepOf, colleagueTypes };
  }

  it('shows both and writes nothing before one is chosen', async () => {
    const { visit, person, stepOf, colleagueTypes } = await typing();
    visit.server.next(
      'changeDeal',
      meanwhile(() => colleagueTypes('Meet')),
    );
    await person.button(words.saveChanges(1)).click();
    await person.toast(`${label}: Call → Meet (${words.mine}: Write)`).waitFor();
    const box = visit.frame.locator('.conflict-box');
    await box.getByText(words.conflict(label)).waitFor();
    expect(await box.locator('dd').allInnerTexts()).toEqual(['Meet', 'Write']);
    expect(stepOf()).toBe('Meet');
    await visit.picture(`${language}-two-people`);
    await visit.frame.evaluate(() => document.documentElement.scrollTo(0, 0));
    expect([...(await axeFaults(visit.frame)), ...(await layoutFaults(visit.frame))]).toEqual([]);
    await person.focused();
    await box.getByRole('button', { name: words.keepMine }).click();
    await person.button(words.saveChanges(1)).click();
    await person.saved();
    await expect.poll(stepOf).toBe('Write');
  });

  it('keeps what a colleague typed before it is taken back', async () => {
    const { person, stepOf, colleagueTypes } = await typing();
    await person.button(words.saveChanges(1)).click();
    await expect.poll(stepOf).toBe('Write');
    await person.saved();
    colleagueTypes('Meet');
    await person.toast().getByRole('button', { name: common.undo }).click();
    await person.toast(`${label}: Write → Meet (${words.mine}: Call)`).waitFor();
    expect(stepOf()).toBe('Meet');
  });
});
