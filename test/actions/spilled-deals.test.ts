import { expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { costOf } from '../protocol/service-costs';

/** Deals whose close dates come from a formula in the first row, as an array of all rows. */
function withSpilledDates(): PipelineWorld {
  const world = openPipeline();
  world.paste('Deals', 'A2', [
    ['Acme', 'Acme', 'Kari', 'Needs mapping', '100', '2027-01-15'],
    ['Bolt', 'Bolt', 'Ola', 'Negotiation', '200', '2027-02-15'],
  ]);
  world.grid.write(world.area('Deals', 'F2'), [[{ formula: '=ARRAYFORMULA(X2:X)', result: null }]]);
  return world;
}

it('writes no close date into an array, neither at the edit nor later', () => {
  const world = withSpilledDates();
  const before = world.value('Deals', 'F3');
  const won = world.type('Deals', 'D3', 'Contract signed');
  expect(world.value('Deals', 'D3')).toBe('Contract signed');
  expect(world.value('Deals', 'F3')).toBe(before);
  expect(costOf(won).reads).toBeLessThanOrEqual(10);
  world.menu('checkAllDeals');
  expect(world.value('Deals', 'F3')).toBe(before);
});

it('writes a close date where no formula fills it', () => {
  const world = withSpilledDates();
  world.clear('Deals', 'F2');
  const before = world.value('Deals', 'F3');
  world.type('Deals', 'D3', 'Contract signed');
  expect(world.value('Deals', 'F3')).not.toBe(before);
});

it('puts no stage back into an array, and lists it', () => {
  const world = openPipeline();
  world.paste('Deals', 'A2', [
    ['Acme', 'Acme', 'Kari', 'Needs mapping', '', ''],
    ['Bolt', 'Bolt', 'Ola', 'Needs mapping', '', ''],
  ]);
  const stages = world.area('Deals', 'D2:D3');
  const formula = { formula: '=ARRAYFORMULA(X2:X)', result: 'Needs mapping' };
  world.grid.write(stages, [[formula], [{ value: 'Negotiation' }]]);
  world.menu('checkAllDeals');
  expect(world.value('Deals', 'D3')).toBe('Negotiation');
  const listed = world.values('Check').map(([, text]) => String(text));
  expect(listed.filter((text) => text.includes('a formula moves the deal'))).toHaveLength(1);
});
