import { describe, expect, it } from 'vitest';
import { TERMS, worldWithDeals } from '../../../bad-input/bad-input-world';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { adoptedDeals } from '../../adopted-deals';
import { ask, dealNamed, problemOf, shownPipeline } from '../ask';

const DAY_MS = 24 * 60 * 60 * 1_000;

const stageOf = (world: PipelineWorld, name: string) => {
  const state = shownPipeline(world);
  return state.stages[dealNamed(state, name).stage]?.name;
};

describe('deals that are closed', () => {
  it('are shown for 30 days after they were, and counted from then on', () => {
    const world = worldWithDeals('en_US');
    const won = (): [boolean, number] => {
      const { deals, stages } = shownPipeline(world);
      const stage = stages.find(({ role }) => role === 'won');
      return [deals.some(({ name }) => name === 'Ekko'), stage?.olderDeals ?? -1];
    };
    expect(won()).toEqual([true, 0]);
    world.clock.now += 30 * DAY_MS;
    expect(won()).toEqual([true, 0]);
    world.clock.now += DAY_MS;
    expect(won()).toEqual([false, 1]);
  });

  it('say by their close date when, if they were closed before they were first seen', () => {
    const world = adoptedDeals();
    const { deals, stages } = shownPipeline(world);
    expect(deals.map(({ name }) => name)).toEqual(['Acme', 'Bolt', 'Cargo', 'Elk']);
    expect(stages.find(({ role }) => role === 'lost')?.olderDeals).toBe(1);
  });
});

describe('values that cannot be used', () => {
  it('are shown as they stand', () => {
    const world = worldWithDeals('en_US');
    world.type(world.deals, 'E2', 'about 5');
    world.type(world.deals, 'E3', 'EUR 700');
    world.type(world.deals, 'D3', 'Propsal');
    const state = shownPipeline(world);
    expect(dealNamed(state, 'Acme')).toMatchObject({ amount: null, amountText: 'about 5' });
    expect(dealNamed(state, 'Bolt')).toMatchObject({ amount: null, amountText: 'EUR 700' });
  });

  it('leave a deal whose stage is unknown without one, where stages are not put back', () => {
    const world = worldWithDeals('en_US');
    const row = world.values('Settings').findIndex(([name]) => name === 'Enforcement') + 1;
    world.type('Settings', `B${row}`, 'off');
    world.type(world.deals, 'D3', 'Propsal');
    expect(dealNamed(shownPipeline(world), 'Bolt').stage).toBe(-1);
  });

  it('are cut where a whole one would make every opening slow', () => {
    const world = worldWithDeals('en_US');
    world.type(world.deals, 'A2', 'x'.repeat(1_000));
    const [first] = shownPipeline(world).deals;
    expect(first?.name).toBe(`${'x'.repeat(299)}…`);
  });
});

describe('rows whose deal cannot be told', () => {
  it('are counted and not shown', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(2);
    world.type(world.deals, 'A2', 'Another');
    world.type(world.deals, 'E2', '77');
    const state = shownPipeline(world);
    expect([state.doubtful, state.deals.map(({ name }) => name)]).toEqual([
      1,
      ['Bolt', 'Citra', 'Ekko'],
    ]);
  });

  it('are none after a row was copied: the copy becomes a deal of its own', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(1);
    world.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Deals');
      const values = sheet?.getRange('A2:S2').getValues() ?? [];
      sheet?.getRange('A6:S6').setValues(values);
    });
    const { deals, doubtful } = shownPipeline(world);
    const copies = deals.filter(({ name }) => name === 'Acme').map(({ id }) => id);
    expect([doubtful, new Set(copies).size]).toEqual([0, 2]);
  });
});

describe('while it cannot be brought up to date', () => {
  it('shows the sheet as it stands if somebody else works on it', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(1);
    world.type(world.deals, 'E2', '4321');
    let shown = 0;
    world.faults.before(12, () => {
      shown = dealNamed(shownPipeline(world), 'Acme').amount ?? 0;
      expect(world.executions.at(-1)?.counters.writes).toBe(0);
    });
    world.menu('checkAllDeals');
    expect(shown).toBe(4_321);
  });

  it.each(['en_US', 'nb_NO'] as const)(
    'shows to a seller in %s what they may not edit',
    (locale) => {
      const { deals, leads } = TERMS[locale];
      const world = worldWithDeals(locale);
      world.script(({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(deals);
        sheet?.protect().removeEditors(['seller@example.com']);
      });
      world.grid.write(world.area(deals, 'A6:D6'), [
        [{ value: 'New' }, { value: 'New AS' }, { value: 'Kari' }, { value: leads }],
      ]);
      world.asUser('seller', { locale: locale.slice(0, 2) });
      const state = shownPipeline(world);
      expect([state.deals.map(({ name }) => name), state.doubtful]).toEqual([
        ['Acme', 'Bolt', 'Citra', 'Ekko'],
        1,
      ]);
    },
  );
});

describe('names that changed', () => {
  it('of stages are followed', () => {
    const world = worldWithDeals('en_US');
    world.dropNextEvents(1);
    world.type('Stages', 'A2', 'First talk');
    expect(stageOf(world, 'Acme')).toBe('First talk');
    expect(world.value(world.deals, 'D2')).toBe('First talk');
  });

  it('of no tab make the opening fail', () => {
    const world = openPipeline();
    const { sheet } = world.area(world.deals, 'A1');
    world.change((grid) => grid.updateSheet(sheet, { name: 'Sales' }));
    expect(shownPipeline(world).deals).toEqual([]);
  });
});

describe('a deleted tab', () => {
  it('of activities is missed by nobody; of stages it is named', () => {
    const world = worldWithDeals('en_US');
    const remove = (tab: string) =>
      world.change((grid) => grid.deleteSheet(world.area(tab, 'A1').sheet));
    remove('Activities');
    expect(shownPipeline(world).deals.length).toBe(4);
    remove('Stages');
    expect(problemOf(ask(world, 'openPipeline', null))).toMatchObject({ code: 'damaged' });
  });
});
