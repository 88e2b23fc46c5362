import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../../src/sidebar/words/common-words';
import { PIPELINE_WORDS } from '../../../src/sidebar/words/pipeline-words';
import { PROBLEM_WORDS } from '../../../src/sidebar/words/problem-words';
import { GOOGLE_REFUSALS } from '../../../workbench/page/executions/google-refusals';
import { answerLost, callLost, failing, held, meanwhile, offline } from './google-server';
import { sidebarPages } from './sidebar-pages';
import { sidebarPerson } from './sidebar-person';
import { colleague, fewDeals, openStages, rowOf } from './sidebar-worlds';

const pages = sidebarPages();
const GIVEN_UP_MS = 26_000;

describe.each(['en', 'nb'] as const)('a move that Google does not make, in %s', (language) => {
  const [leads = '', qualification = '', needs = '', proposal = ''] = openStages(language);
  const [common, problems] = [COMMON_WORDS[language], PROBLEM_WORDS[language]];

  async function open(clock = false) {
    const visit = await pages.open(fewDeals(language), { clock });
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    const { world } = visit;
    const stageOf = (deal: string) => world.value(world.deals, `D${rowOf(world, deal)}`);
    const typeStage = (deal: string, stage: string) =>
      colleague(world, () => world.type(world.deals, `D${rowOf(world, deal)}`, stage));
    return { visit, person, server: visit.server, stageOf, typeStage };
  }

  it.each(GOOGLE_REFUSALS)('is taken back and can be tried again: %s', async (text) => {
    const { visit, person, server, stageOf } = await open();
    server.next('changeDeal', failing(text));
    await person.moveTo('Nordlys', proposal);
    const toast = person.toast(problems.couldNotSave('Nordlys', needs));
    await toast.waitFor();
    expect(await person.stage(needs).innerText()).toContain('Nordlys');
    expect(await visit.frame.locator('body').innerText()).not.toContain(text);
    await toast.getByRole('button', { name: common.tryAgain, exact: true }).click();
    await person.saved();
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
    await person.focused();
  });

  it('is found to have been made when only the answer was lost', async () => {
    const { visit, person, server, stageOf } = await open(true);
    server.next('changeDeal', answerLost);
    await person.moveTo('Nordlys', proposal);
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
    await visit.page.clock.fastForward(GIVEN_UP_MS);
    await person.saved();
    expect(await person.stage(proposal).innerText()).toContain('Nordlys');
    expect(await person.toast(problems.couldNotSave('Nordlys', needs)).count()).toBe(0);
    expect(visit.world.values(visit.world.deals)).toHaveLength(5);
  });

  it('is taken back when nothing was made in time', async () => {
    const { visit, person, server, stageOf } = await open(true);
    server.next('changeDeal', callLost);
    await person.moveTo('Nordlys', proposal);
    await expect.poll(() => server.count('changeDeal')).toBe(1);
    await visit.page.clock.fastForward(GIVEN_UP_MS);
    await person.toast(problems.couldNotSave('Nordlys', needs)).waitFor();
    expect(await person.stage(needs).innerText()).toContain('Nordlys');
    expect(stageOf('Nordlys')).toBe(needs);
  });

  it('is said to take long after five seconds', async () => {
    const { visit, person, server } = await open(true);
    const answer = held();
    server.next('changeDeal', answer.fate);
    await person.moveTo('Nordlys', proposal);
    await expect.poll(() => server.count('changeDeal')).toBe(1);
    await visit.page.clock.fastForward(6_000);
    await person.toast(problems.slow).waitFor();
    await expect.poll(() => person.said()).toBe(problems.slow);
    answer.release();
    await person.saved();
    expect(await person.toast(problems.slow).count()).toBe(0);
  });

  it('yields to what a colleague typed in between, and says what they changed', async () => {
    const { person, server, stageOf, typeStage } = await open();
    server.next(
      'changeDeal',
      meanwhile(() => typeStage('Nordlys', qualification)),
    );
    await person.moveTo('Nordlys', proposal);
    const toast = person.toast('Nordlys');
    await expect.poll(() => toast.allInnerTexts()).toHaveLength(1);
    expect(await toast.innerText()).toContain(`${needs} → ${qualification}`);
    expect(await person.stage(qualification).innerText()).toContain('Nordlys');
    expect(stageOf('Nordlys')).toBe(qualification);
    await person.focused();
  });

  it('is made where a colleague changed another deal in between', async () => {
    const { person, server, stageOf, typeStage } = await open();
    server.next(
      'changeDeal',
      meanwhile(() => typeStage('Sørvest', leads)),
    );
    await person.moveTo('Nordlys', proposal);
    await person.saved();
    expect([stageOf('Nordlys'), stageOf('Sørvest')]).toEqual([proposal, leads]);
  });

  it('is said to be of a deal that is gone', async () => {
    const { visit, person, server } = await open();
    const { world } = visit;
    const remove = () => world.deleteRows(world.deals, rowOf(world, 'Nordlys'), 1);
    server.next(
      'changeDeal',
      meanwhile(() => colleague(world, remove)),
    );
    await person.moveTo('Nordlys', proposal);
    await person.toast(problems.goneNamed('Nordlys')).waitFor();
    await expect.poll(() => person.deal('Nordlys').count()).toBe(0);
    await person.focused();
  });

  it('is stopped while the machine is offline', async () => {
    const { visit, person, server, stageOf } = await open();
    server.always(offline);
    await visit.page.context().setOffline(true);
    await person.moveTo('Nordlys', proposal);
    await visit.frame.getByText(problems.offline).first().waitFor();
    expect(stageOf('Nordlys')).toBe(needs);
    expect(await person.stage(needs).innerText()).toContain('Nordlys');
    server.always(null);
    await visit.page.context().setOffline(false);
    await person.moveTo('Nordlys', proposal);
    await expect.poll(() => stageOf('Nordlys')).toBe(proposal);
  });

  it('leaves sheet and page alike when it is killed at any call to Google', async () => {
    const { visit, person, stageOf } = await open();
    const { world } = visit;
    for (const call of [1, 4, 8, 12]) {
      world.faults.killAt(call);
      await person.moveTo('Nordlys', proposal);
      await person.refresh();
      const stage = String(stageOf('Nordlys'));
      await expect.poll(() => person.stage(stage).innerText()).toContain('Nordlys');
      if (stage !== needs) await person.moveTo('Nordlys', needs);
      await expect.poll(() => stageOf('Nordlys')).toBe(needs);
    }
    await person.focused();
  });
});

describe.each(['en', 'nb'] as const)('opening that fails, in %s', (language) => {
  const problems = PROBLEM_WORDS[language];
  const common = COMMON_WORDS[language];
  const SAID = {
    otherAccount:
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    permissionLost: 'Authorization is required to perform that action.',
    unreachable: GOOGLE_REFUSALS[1],
    timedOut: GOOGLE_REFUSALS[0],
  } as const;

  it.each(Object.entries(SAID) as [keyof typeof SAID, string][])(
    'says %s, and opens when it is tried again',
    async (problem, text) => {
      const visit = await pages.open(fewDeals(language), {
        arrange: (server) => server.next('openPipeline', failing(text)),
      });
      await visit.frame.getByText(problems[problem]).first().waitFor();
      expect(await visit.frame.locator('body').innerText()).not.toContain(text);
      const person = sidebarPerson(visit.frame, language);
      await person.button(common.tryAgain).click();
      await person.deal('Nordlys').waitFor();
      await person.focused();
      expect(visit.troubles).toEqual([]);
    },
  );

  it('shows what a colleague added once the page is asked to look again', async () => {
    const visit = await pages.open(fewDeals(language));
    const person = sidebarPerson(visit.frame, language);
    await person.ready();
    colleague(visit.world, () => visit.world.type(visit.world.deals, 'A2', 'Sydlys'));
    await person.refresh();
    await person.deal('Sydlys').waitFor();
    expect(await visit.frame.getByText(PIPELINE_WORDS[language].noMatch).count()).toBe(0);
  });
});
