import { describe, expect, it } from 'vitest';
import { TERMS, worldWithDeals } from '../../../bad-input/bad-input-world';
import { emptyWorld, openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { ask, dealNamed, problemOf, shownPipeline } from '../ask';

const idsIn = (world: PipelineWorld): unknown[] =>
  world
    .values(world.deals)
    .slice(1)
    .map((row) => row.at(-1));

describe.each(['en_US', 'nb_NO'] as const)('opening a sheet of %s', (locale) => {
  const terms = TERMS[locale];
  const world = worldWithDeals(locale);
  const state = shownPipeline(world);

  it('tells the stages by the names of the sheet, with what entering them needs', () => {
    expect(state.stages.map(({ name }) => name).slice(0, 4)).toEqual([
      terms.leads,
      terms.qualification,
      terms.needs,
      terms.proposal,
    ]);
    const proposal = state.stages[3];
    expect(proposal).toMatchObject({ role: 'open', probability: 0.5, maxDays: 21 });
    const needed = proposal?.criteria.map((at) => state.criteria[at]?.key);
    expect(needed).toEqual(['company', 'owner', 'nextStep', 'amount', 'closeDate', 'closeDate']);
  });

  it('tells each deal as its row says', () => {
    const acme = dealNamed(state, 'Acme');
    expect(acme).toMatchObject({
      row: 2,
      company: 'Acme AS',
      owner: 'Kari',
      stage: 0,
      amount: 1_000,
      closeDate: '2026-12-31',
      since: '2026-11-23',
      lastActivity: null,
    });
    expect(acme.id).toBe(idsIn(world)[0]);
    expect(acme.unmet.map((at) => state.criteria[at]?.key)).toEqual([
      'nextStep',
      'nextStep',
      'nextStepDate',
      'lostReason',
    ]);
  });

  it('says language, locale and day, and what the sheet calls its columns', () => {
    expect(state).toMatchObject({
      language: locale.slice(0, 2),
      locale: locale.replace('_', '-'),
      today: '2026-11-23',
      currency: locale === 'en_US' ? 'USD' : 'NOK',
      enforcement: 'put back',
      owners: ['Kari', 'Ola', 'Per'],
    });
    const header = world.values(terms.deals)[0] ?? [];
    const bound = ['A', 'B', 'C', 'E'].map((letter) => world.value(terms.deals, `${letter}1`));
    expect(state.fields.slice(0, 4).map(({ label }) => label)).toEqual(bound);
    expect(state.fields.map(({ label }) => label)).not.toContain(header[3]);
  });

  it('says in words what a criterion asks for', () => {
    const asks = state.criteria.map((criterion) => criterion.asks).filter((text) => text !== '');
    expect(asks).toEqual(
      locale === 'en_US'
        ? ['more than 0', 'not in the past', 'not in the past']
        : ['mer enn 0', 'ikke passert', 'ikke passert'],
    );
  });
});

describe('opening', () => {
  it('tells a spreadsheet that is no pipeline yet', () => {
    expect(problemOf(ask(emptyWorld(), 'openPipeline', null))).toEqual({ code: 'not set up' });
  });

  it('names what was deleted, and the remedy', () => {
    const world = worldWithDeals('nb_NO');
    world.deleteColumns(world.deals, 4, 1);
    expect(problemOf(ask(world, 'openPipeline', null))).toEqual({
      code: 'damaged',
      text: 'Ingenting føres eller kontrolleres så lenge kolonnen for steg mangler. Angre det, eller velg «Sett opp dette regnearket» i menyen for å lage det på nytt.',
    });
  });

  it('records first what nobody has recorded, and shows it', () => {
    const world = openPipeline();
    world.dropNextEvents(1);
    world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Leads received']]);
    expect(idsIn(world)).toEqual([null]);
    const { id, mark } = dealNamed(shownPipeline(world), 'Acme');
    expect(idsIn(world)).toEqual([id]);
    expect(mark.startsWith(`${id} `)).toBe(true);
  });

  it('shows the stage that a move found later was put back to', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(1);
    world.type(world.deals, 'D3', 'Lost');
    const state = shownPipeline(world);
    expect(state.stages[dealNamed(state, 'Bolt').stage]?.name).toBe('Qualification');
  });

  it('shows the same again, and writes nothing, once all is recorded', () => {
    const world = worldWithDeals('en_US');
    const first = shownPipeline(world);
    const second = shownPipeline(world);
    expect(second).toEqual(first);
    expect(world.executions.at(-1)?.counters.writes).toBe(0);
  });

  it('tells by the revision that something was recorded since', () => {
    const world = worldWithDeals('en_US');
    const { revision } = shownPipeline(world);
    expect(ask(world, 'readRevision', null)).toEqual({ ok: true, value: revision });
    world.type(world.deals, 'E2', '1234');
    const changed = ask(world, 'readRevision', null);
    expect(changed).not.toEqual({ ok: true, value: revision });
    expect(changed).toEqual({ ok: true, value: shownPipeline(world).revision });
  });

  it('tells the revision that its own recording has made', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(1);
    world.type(world.deals, 'E2', '1234');
    const { revision } = shownPipeline(world);
    expect(ask(world, 'readRevision', null)).toEqual({ ok: true, value: revision });
  });

  it('brings up to date what hangs on the day once it is another', () => {
    const world = worldWithDeals('en_US');
    world.clock.now += 24 * 60 * 60 * 1_000;
    expect(shownPipeline(world).today).toBe('2026-11-24');
    const settings = world.values('Settings').find(([name]) => name === 'Today');
    expect(settings?.[1]).toBe('2026-11-24');
    shownPipeline(world);
    expect(world.executions.at(-1)?.counters.writes).toBe(0);
  });
});
