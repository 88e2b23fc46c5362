import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/pipeline/settings';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { PROBLEM_WORDS } from '../../../src/sidebar/words/problem-words';
import { SET_UP_VIEW_WORDS } from '../../../src/sidebar/words/set-up-words';
import { TAB_NAMES } from '../../../src/words/tabs';
import { axeFaults, layoutFaults } from './page-checks';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { colleague, fewDeals, openStages, sample } from './sidebar-worlds';

const pages = sidebarPages();

async function openRules(language: Language, world = fewDeals(language)) {
  const visit = await pages.open(world);
  const { frame } = visit;
  const person = sidebarPerson(frame, language);
  const words = SET_UP_VIEW_WORDS[language];
  await person.ready();
  await person.show('set-up');
  const fold = (title: string) =>
    frame.locator('main summary').filter({ hasText: title }).first().click();
  const stages = () => world.values(TAB_NAMES[language].stages).map(([name]) => name);
  const save = () => person.button(words.save).click();
  const saved = () => expect.poll(person.said).toBe(words.savedAll);
  return { ...visit, person, words, fold, stages, save, saved };
}

describe.each(['en', 'nb'] as const)('the rules in %s', (language) => {
  const [leads = '', qualified = '', needs = '', proposal = ''] = openStages(language);

  it('are within reach, whole, and as large as they have to be', async () => {
    const { frame, page, fold, words, picture, strange } = await openRules(
      language,
      sample(language),
    );
    await picture(`rules-${language}`);
    for (const section of Object.values(words.sections).slice(1)) await fold(section);
    await fold(proposal);
    expect(await axeFaults(frame)).toEqual([]);
    expect(await layoutFaults(frame)).toEqual([]);
    await page.setViewportSize({ width: 300, height: 1400 });
    await picture(`rules-open-${language}`);
    expect(await strange()).toEqual([]);
  });

  it('rename, reorder and remove stages by keys, and save them at once', async () => {
    const { world, frame, page, person, fold, words, stages, save, saved } =
      await openRules(language);
    await fold(proposal);
    await frame.getByLabel(words.name).locator('visible=true').fill('Bud');
    await person.button(words.up('Bud')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(person.said).toBe(words.place('Bud', 3, 7));
    await person.focused();
    await page.keyboard.press('Enter');
    await expect.poll(person.said).toBe(words.place('Bud', 2, 7));
    await fold(needs);
    await person.button(words.remove(needs)).click();
    await frame.getByLabel(words.dealsGoTo(2)).selectOption({ label: qualified });
    expect(stages()).toContain(proposal);
    await save();
    await saved();
    expect(stages().slice(1, 4)).toEqual([leads, 'Bud', qualified]);
    const deals = world.values(world.deals).slice(1);
    expect(deals.map((row) => row[3])).toEqual([qualified, qualified, leads, 'Bud']);
    await person.show('pipeline');
    await person.stage('Bud').waitFor();
  });

  it('take a new criterion in words, and give it back on undo', async () => {
    const { world, frame, person, fold, words, save, saved, picture } = await openRules(language);
    const tab = TAB_NAMES[language].criteria;
    const before = world.values(tab);
    await fold(words.sections.criteria);
    await person.button(words.addCriterion(proposal)).click();
    await person.focused();
    const inCard = frame.locator('.set-up-item[open]');
    await inCard.getByLabel(words.column).selectOption({ index: 5 });
    await inCard.getByLabel(words.test, { exact: true }).selectOption('>=');
    await inCard.getByLabel(words.value, { exact: true }).fill('50 000');
    await picture(`criterion-${language}`);
    await save();
    await saved();
    expect(world.values(tab).at(-1)?.slice(0, 4)).toEqual([
      proposal,
      language === 'nb' ? 'Beløp' : 'Amount',
      '>=',
      50000,
    ]);
    await person.button(words.undo).click();
    await expect.poll(person.said).toBe(words.undone);
    expect(world.values(tab)).toEqual(before);
  });

  it('say at the field and on top what is wrong, and write nothing', async () => {
    const { world, frame, fold, words, save, person, picture } = await openRules(language);
    const before = world.values(TAB_NAMES[language].stages);
    await fold(leads);
    const chance = frame.getByLabel(words.probability).locator('visible=true');
    await chance.fill('200');
    await chance.blur();
    const sentence =
      language === 'nb' ? 'Skriv en prosent fra 0 til 100.' : 'Write a percentage from 0 to 100.';
    await frame.locator('.field-error', { hasText: sentence }).waitFor();
    await fold(leads);
    await save();
    await frame.getByText(words.errors(1)).waitFor();
    await expect.poll(() => chance.evaluate((it) => it.matches(':focus'))).toBe(true);
    await picture(`errors-${language}`);
    expect(await axeFaults(frame)).toEqual([]);
    expect(world.values(TAB_NAMES[language].stages)).toEqual(before);
    await chance.fill('12,5');
    await save();
    await expect.poll(person.said).toBe(words.savedAll);
    expect(world.values(TAB_NAMES[language].stages)[1]?.[2]).toBe(0.125);
  });
});

describe('leaving with unsaved changes', () => {
  it('asks in place, and goes on once they are discarded', async () => {
    const { frame, person, fold, words, stages } = await openRules('en');
    await fold('Proposal');
    await frame.getByLabel(words.name).locator('visible=true').fill('Quote');
    await frame.getByRole('navigation').getByRole('button', { name: 'Today' }).click();
    await frame.getByText(words.saveFirst).waitFor();
    await person.button(COMMON_WORDS.en.discard).click();
    await person.ready();
    expect(await frame.locator('[aria-current=page]').innerText()).toBe('Today');
    expect(stages()).toContain('Proposal');
    await person.show('set-up');
    expect(await frame.getByText(words.unsaved).count()).toBe(0);
  });

  it('goes on once they are saved', async () => {
    const { frame, person, fold, words, stages, save } = await openRules('nb');
    await fold('Tilbud');
    await frame.getByLabel(words.name).locator('visible=true').fill('Bud');
    await frame.getByRole('navigation').getByRole('button', { name: 'I dag' }).click();
    await save();
    await expect.poll(() => frame.locator('[aria-current=page]').innerText()).toBe('I dag');
    expect(stages()).toContain('Bud');
    await person.ready();
  });
});

it('says that somebody changed the rules meanwhile, and shows theirs', async () => {
  const { world, frame, person, fold, words, save, stages } = await openRules('en');
  await fold('Proposal');
  await frame.getByLabel(words.name).locator('visible=true').fill('Quote');
  colleague(world, () => world.type('Stages', 'A6', 'Haggling'));
  await save();
  await frame.getByText(PROBLEM_WORDS.en.setUpChanged).waitFor();
  await person.button(words.reload).click();
  await frame.locator('main summary', { hasText: 'Haggling' }).waitFor();
  expect(stages()).toContain('Proposal');
});

describe('the question who one is', () => {
  it('is answered by choosing an owner, and not asked again', async () => {
    const { world, frame, words, person } = await openRules('en');
    await person.show('pipeline');
    await frame.locator('.who-question select').selectOption('Kari');
    await person.button(COMMON_WORDS.en.save).click();
    await expect.poll(() => frame.getByText(words.whoWhy).count()).toBe(0);
    const again = await openRules('en', world);
    expect(await again.frame.getByText(words.whoWhy).count()).toBe(0);
    await again.fold(words.sections.you);
    expect(await again.frame.getByLabel(words.who).inputValue()).toBe('Kari');
  });

  it('takes a name that no deal has', async () => {
    const { frame, words, person } = await openRules('nb');
    await person.show('pipeline');
    await frame.locator('.who-question select').selectOption({ label: words.anotherName });
    await person.button(COMMON_WORDS.nb.save).click();
    await frame.getByText(words.writeName).waitFor();
    await frame.getByLabel(words.otherName).fill('Ny selger');
    await person.button(COMMON_WORDS.nb.save).click();
    await expect.poll(() => frame.getByText(words.whoWhy).count()).toBe(0);
  });

  it('goes away with “Not now”', async () => {
    const { frame, words, person } = await openRules('nb');
    await person.show('pipeline');
    await person.button(words.notNow).click();
    await expect.poll(() => frame.getByText(words.whoWhy).count()).toBe(0);
  });
});
