import { describe, expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import { adoptedDeals, DEALS } from './adopted-deals';

const tabOf = (world: PipelineWorld, tab: string) => {
  const { sheet } = world.area(tab, 'A1');
  const charts = world.grid.records(sheet).filter(({ kind }) => kind === 'chart');
  return { cells: world.values(tab), charts: charts.map(({ areas }) => areas) };
};

describe('an update that is killed', () => {
  it.each([
    ['updateFunnel', 'Funnel', 'strict'],
    ['updateFunnel', 'Funnel', 'lenient'],
    ['checkAllDeals', 'Check', 'strict'],
  ] as const)('%s of the tab %s is made good by the next one (%s)', (name, tab, profile) => {
    const whole = adoptedDeals(DEALS, { profile });
    const { calls } = whole.menu(name);
    const expected = tabOf(whole, tab);
    for (let call = calls.indexOf('Lock.releaseLock'); call <= calls.length; call++) {
      const world = adoptedDeals(DEALS, { profile });
      world.faults.killAt(call);
      expect(world.menu(name).killed).toBe(true);
      expect(world.menu(name).error).toBeUndefined();
      expect(tabOf(world, tab), `killed at ${call}: ${calls[call - 1]}`).toEqual(expected);
      expect(world.grid.sheets()).toHaveLength(whole.grid.sheets().length);
    }
  });
});
