import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEALS, openDeals, sheetRows } from './deals-world';
import { allCells, expectLawful } from './laws';
import { letGo } from './let-go';
import { PLATFORMS } from './profiles';
import { perform, randomGesture } from './random-gestures';

const RUNS = 150;

describe.each(PLATFORMS.slice(0, 3))('%s: events delivered or lost', (_, switches) => {
  const world = openDeals(switches, DEALS.slice(0, 4));
  const ids = sheetRows(world).map(({ id }) => id);

  it('any eight gestures leave each deal recorded or listed, and a second reconcile idle', async () => {
    const sequences = fc.array(randomGesture, { minLength: 1, maxLength: 8 });
    const law = fc.asyncProperty(sequences, async (sequence) => {
      await letGo();
      world.reset();
      world.script(() => {});
      perform(world, sequence);
      world.menu('checkAllDeals');
      expectLawful(world);
      const kept = [
        ...sheetRows(world).map(({ id }) => id),
        ...world.values('Archive').map(([, id]) => id),
      ];
      expect(kept).toEqual(expect.arrayContaining(ids));
      const once = allCells(world);
      world.menu('checkAllDeals');
      expect(allCells(world)).toEqual(once);
    });
    await fc.assert(law, { numRuns: RUNS, seed: 20_261_123 });
  });
});
