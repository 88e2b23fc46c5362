import { describe, expect, it } from 'vitest';
import type { DealDetail } from '../../../../src/protocol/deal-detail';
import { TERMS, worldWithDeals } from '../../../bad-input/bad-input-world';
import { emptyWorld, type PipelineWorld } from '../../../pipeline-world';
import { answered, ask, dealNamed, problemOf, shownPipeline } from '../ask';

const idOf = (world: PipelineWorld, name: string): string =>
  dealNamed(shownPipeline(world), name).id;

const detailOf = (world: PipelineWorld, name: string): DealDetail =>
  answered(ask(world, 'readDeal', { id: idOf(world, name) }));

const eventsOf = (world: PipelineWorld, name: string) =>
  detailOf(world, name).history.map(({ day, event }) => [day, event]);

describe.each(['en_US', 'nb_NO'] as const)('a deal of a sheet of %s', (locale) => {
  const terms = TERMS[locale];

  it('is told with the values of its fields', () => {
    const world = worldWithDeals(locale);
    const { deal, values } = detailOf(world, 'Acme');
    expect(deal).toEqual(dealNamed(shownPipeline(world), 'Acme'));
    expect(values).toEqual({
      name: { value: 'Acme', isFormula: false },
      company: { value: 'Acme AS', isFormula: false },
      owner: { value: 'Kari', isFormula: false },
      amount: { value: 1_000, isFormula: false },
      closeDate: { value: '2026-12-31', isFormula: false },
      probability: { value: null, isFormula: false },
      nextStep: { value: null, isFormula: false },
      nextStepDate: { value: null, isFormula: false },
      lostReason: { value: null, isFormula: false },
      created: { value: null, isFormula: false },
    });
  });

  it('is told with its history, newest first, by the names that stages have now', () => {
    const world = worldWithDeals(locale);
    world.clock.now += 24 * 60 * 60 * 1_000;
    world.type(terms.deals, 'D2', terms.qualification);
    world.type(terms.deals, 'E2', '1500');
    world.type(terms.stages, 'A2', 'Begun');
    expect(eventsOf(world, 'Acme')).toEqual([
      ['2026-11-24', { kind: 'changed', field: 'amount', from: 1_000, to: 1_500 }],
      ['2026-11-24', { kind: 'moved', from: 'Begun', to: terms.qualification }],
      ['2026-11-23', { kind: 'first seen', stage: 'Begun' }],
    ]);
  });
});

describe('a deal that is opened', () => {
  it('shows what formulas and unreadable texts give, and says which are formulas', () => {
    const world = worldWithDeals('en_US');
    const { sheet } = world.area(world.deals, 'E2');
    world.grid.write({ sheet, row: 2, column: 5, rows: 1, columns: 1 }, [
      [{ formula: '=2*21', result: 42 }],
    ]);
    world.type(world.deals, 'F3', 'soon');
    world.type(world.deals, 'G3', '35%');
    expect(detailOf(world, 'Acme').values.amount).toEqual({ value: 42, isFormula: true });
    const { closeDate, probability } = detailOf(world, 'Bolt').values;
    expect(closeDate).toEqual({ value: 'soon', isFormula: false });
    expect(probability).toEqual({ value: 0.35, isFormula: false });
  });

  it('names the last operation that a page has done to it', () => {
    const world = worldWithDeals('en_US');
    const { deal, operation } = detailOf(world, 'Acme');
    expect(operation).toBe('');
    const { id, mark } = deal;
    ask(world, 'changeDeal', { operation: 'op-1', id, mark, values: { nextStep: 'Call' } });
    const after = detailOf(world, 'Acme');
    expect(after).toMatchObject({ operation: 'op-1', deal: { mark, nextStep: 'Call' } });
  });

  it('takes cells that a formula above may fill for formulas', () => {
    const world = worldWithDeals('en_US');
    const { sheet } = world.area(world.deals, 'H2');
    world.grid.write({ sheet, row: 2, column: 8, rows: 1, columns: 1 }, [
      [{ formula: '=ARRAYFORMULA(A2:A)', result: 'Acme' }],
    ]);
    expect(detailOf(world, 'Bolt').values.nextStep?.isFormula).toBe(true);
    expect(detailOf(world, 'Bolt').values.nextStepDate?.isFormula).toBe(false);
  });

  it('tells its activities among what was recorded, with time and person', () => {
    const world = worldWithDeals('en_US');
    const id = idOf(world, 'Acme');
    world.paste('Activities', 'A2', [
      ['2026-11-20', 'Ola', 'D000000000', 'Other', 'Call', 'Somebody else'],
      ['2026-11-22 14:05', 'Kari', id, 'Acme', 'Meeting', 'They liked it'],
      ['2026-11-23', '', id, 'Acme', 'Whatever', 'typed by hand'],
    ]);
    expect(detailOf(world, 'Acme').history).toEqual([
      {
        day: '2026-11-23',
        time: '',
        who: '',
        event: { kind: 'activity', activity: 'note', note: 'typed by hand' },
      },
      {
        day: '2026-11-23',
        time: '',
        who: '',
        event: { kind: 'first seen', stage: 'Leads received' },
      },
      {
        day: '2026-11-22',
        time: '14:05',
        who: 'Kari',
        event: { kind: 'activity', activity: 'meeting', note: 'They liked it' },
      },
    ]);
  });

  it('is gone when its row is, and writes nothing when it is there', () => {
    const world = worldWithDeals('en_US');
    const id = idOf(world, 'Acme');
    answered(ask(world, 'readDeal', { id }));
    expect(world.executions.at(-1)?.counters.writes).toBe(0);
    world.deleteRows(world.deals, 2, 1);
    expect(problemOf(ask(world, 'readDeal', { id }))).toEqual({ code: 'gone' });
  });

  it('is in doubt where something was pasted over its hidden cells', () => {
    const world = worldWithDeals('en_US');
    const id = idOf(world, 'Acme');
    const trail = world.values(world.deals)[0]?.indexOf('Dealsheet: trail') ?? -1;
    const { sheet } = world.area(world.deals, 'A2');
    world.grid.write({ sheet, row: 2, column: trail + 1, rows: 1, columns: 1 }, [
      [{ value: 'pasted' }],
    ]);
    const problem = problemOf(ask(world, 'readDeal', { id }));
    expect(problem).toMatchObject({ code: 'in doubt' });
    expect(JSON.stringify(problem)).toContain('Deals, row 2: pasted cells stand in the hidden');
  });

  it('is not looked for where there is no pipeline', () => {
    const world = emptyWorld();
    expect(problemOf(ask(world, 'readDeal', { id: 'D00000000' }))).toEqual({ code: 'not set up' });
  });
});
