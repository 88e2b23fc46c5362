import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { SET_UP_VIEW_WORDS } from '../../../src/sidebar/words/set-up-words';
import { TAB_NAMES } from '../../../src/words/tabs';
import { oddWorld } from '../../actions/odd-sheet';
import type { PipelineWorld } from '../../pipeline-world';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { notSetUp } from './sidebar-worlds';

const pages = sidebarPages();

async function openSetUp(language: Language, world: PipelineWorld) {
  const visit = await pages.open(world);
  const { frame } = visit;
  const person = sidebarPerson(frame, language);
  const words = SET_UP_VIEW_WORDS[language];
  await frame
    .getByRole('navigation')
    .getByRole('button', { name: COMMON_WORDS[language].views['set-up'] })
    .click();
  await frame.getByRole('heading', { name: words.planHeading }).waitFor();
  const lines = () => frame.locator('.set-up-plan li').allInnerTexts();
  return { ...visit, person, words, lines };
}

const userList = (language: Language): PipelineWorld => {
  const world = oddWorld(language, { user: { locale: language } });
  world.open();
  return world;
};

describe.each(['en', 'nb'] as const)('a spreadsheet that is not set up, in %s', (language) => {
  it('is told what is added, and becomes a pipeline by one button', async () => {
    const { world, words, lines, frame, person, picture, strange } = await openSetUp(
      language,
      notSetUp(language),
    );
    expect(await lines()).toHaveLength(10);
    expect([...world.grid.names()]).toEqual([]);
    expect(await axeFaults(frame)).toEqual([]);
    expect(await layoutFaults(frame)).toEqual([]);
    await picture(`plan-${language}`);
    await frame.getByLabel(words.fill).check();
    await person.button(words.run).click();
    await person.stage(language === 'nb' ? 'Leads mottatt' : 'Leads received').waitFor();
    expect(world.values(TAB_NAMES[language].deals)).toHaveLength(49);
    expect(await strange()).toEqual([]);
  });

  it('takes the user’s own list, with the columns the user says', async () => {
    const { world, words, lines, frame, person, picture } = await openSetUp(
      language,
      userList(language),
    );
    const before = await lines();
    const amount = frame.getByLabel(language === 'nb' ? 'Beløp' : 'Amount', { exact: true });
    expect(await amount.locator('..').innerText()).toContain(words.sample('200000'));
    await amount.selectOption('');
    await expect.poll(lines).not.toEqual(before);
    expect((await lines())[0]).toContain('G–I');
    await amount.selectOption('1');
    await expect.poll(lines).toEqual(before);
    await picture(`adopt-${language}`);
    expect(await axeFaults(frame)).toEqual([]);
    expect(await layoutFaults(frame)).toEqual([]);
    expect(world.grid.names().size).toBe(0);
    await person.button(words.run).click();
    await person.deal(language === 'nb' ? 'Dataplattform' : 'Data platform').waitFor();
    expect(world.grid.names().get('Deals_Amount')).toEqual(world.area('Sheet1', 'A3'));
  });
});

it('shows another plan when the list changed, and sets up only once that was seen', async () => {
  const { world, words, lines, frame, person } = await openSetUp('en', userList('en'));
  world.type('Sheet1', 'C4', 'Waiting for papers');
  await person.button(words.run).click();
  await frame.getByText(words.planChanged).waitFor();
  expect((await lines()).join()).toContain('Waiting for papers (open)');
  expect(world.grid.names().size).toBe(0);
  await person.button(words.run).click();
  await person.stage('Waiting for papers').waitFor();
});

it('says why it cannot be done, and offers no button', async () => {
  const world = userList('nb');
  world.script(({ SpreadsheetApp }) => {
    const protection = SpreadsheetApp.getActive().getSheets()[0]?.protect();
    protection?.removeEditors(['seller@example.com']);
  });
  world.asUser('seller', { email: 'seller@example.com', locale: 'nb' });
  const { words, frame, person } = await openSetUp('nb', world);
  await frame.getByText(/^«Sheet1» er beskyttet/).waitFor();
  expect(await person.button(words.run).count()).toBe(0);
});
