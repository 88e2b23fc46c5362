import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPipeline, unpackPipeline } from '../../src/protocol/packed-pipeline';
import type { DealState, PipelineState } from '../../src/protocol/pipeline-state';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { fillDeals, serialOf } from './deal-rows';

const DEALS = 2_000;
const MOST_BYTES = 500_000;

const positions = fc.array(fc.nat(40), { maxLength: 5 });
const day = fc.constantFrom('2026-11-23', null) as fc.Arbitrary<DealState['since']>;
const deal: fc.Arbitrary<DealState> = fc.record({
  id: fc.string(),
  mark: fc.string().filter((text) => !text.startsWith(' ')),
  row: fc.nat(),
  name: fc.string(),
  company: fc.string(),
  owner: fc.string(),
  stage: fc.integer({ min: -1, max: 20 }),
  amount: fc.option(fc.integer()),
  amountText: fc.string(),
  closeDate: day,
  probability: fc.option(fc.constantFrom(0, 0.35, 1)),
  since: day,
  nextStep: fc.string(),
  nextStepDate: day,
  lastActivity: day,
  unmet: positions,
  waived: positions,
});

const EMPTY: PipelineState = {
  revision: 'r',
  today: '2026-11-23' as PipelineState['today'],
  language: 'nb',
  locale: 'nb-NO',
  currency: 'NOK',
  who: 'Kari',
  enforcement: 'warn',
  skipping: true,
  reopening: false,
  waivers: true,
  owners: ['Kari'],
  lostReasons: [],
  stages: [],
  criteria: [],
  fields: [],
  deals: [],
  doubtful: 0,
};

describe('a packed pipeline', () => {
  it('is the same once it has crossed as JSON and is unpacked', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 4 }), fc.string(), (deals, who) => {
        const marked = deals.map((one, i) => (i % 2 ? { ...one, mark: `${one.id} 1ab2c` } : one));
        const state = { ...EMPTY, deals: marked, who };
        const crossed = JSON.parse(JSON.stringify(packPipeline(state)));
        expect(unpackPipeline(crossed, who)).toEqual(state);
      }),
    );
  });

  it('tells of 2,000 open deals with all fields filled within 500 kB', () => {
    const world = openPipeline({ undo: false });
    fillDeals(world, DEALS);
    fillMore(world);
    const answer = String(world.call('openPipeline', 'null'));
    const { deals } = unpackPipeline(JSON.parse(answer).value, '');
    expect(deals.length).toBe(DEALS);
    expect(deals[1]).toMatchObject({ probability: 0.35, nextStepDate: '2026-12-02' });
    expect(Buffer.byteLength(answer)).toBeLessThan(MOST_BYTES);
  });
});

/** Texts of 30 letters, of which some take two bytes, a probability and a day for the next step. */
function fillMore(world: PipelineWorld): void {
  const { sheet } = world.area(world.deals, 'A2');
  const fill = (column: number, value: (i: number) => string | number): void =>
    world.grid.write(
      { sheet, row: 2, column, rows: DEALS, columns: 1 },
      Array.from({ length: DEALS }, (_, i) => [{ value: value(i) }]),
    );
  fill(1, (i) => `Sjømat ${i} for Ærø`.padEnd(30, 'x'));
  fill(2, (i) => `Åsgård Holding ${i}`.padEnd(30, 'x'));
  fill(3, (i) => `Kari Nordmann-Hansen ${i % 20}`);
  fill(7, () => 0.35);
  fill(8, (i) => `Ring Kåre om øre ${i}`.padEnd(30, 'x'));
  fill(9, (i) => serialOf('2026-12-01') + (i % 90));
  const dates = { sheet, row: 2, column: 9, rows: DEALS, columns: 1 };
  world.grid.setFormats(
    dates,
    Array.from({ length: DEALS }, () => ['yyyy-mm-dd']),
  );
}
