import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../workbench/apps-script/switches';
import { openDeals, sheetRows } from './deals-world';
import { expectLawful, listedIssues } from './laws';
import { PLATFORMS } from './profiles';

describe.each(PLATFORMS)('%s', (_, switches) => {
  it('an edit while somebody else reconciles writes nothing, and the next reconcile records it', () => {
    const world = openDeals(switches);
    world.reset();
    const [before] = sheetRows(world);
    world.faults.before(12, () => {
      const record = world.type('Deals', 'D2', 'Needs mapping');
      expect(record?.error).toBeUndefined();
      expect(record?.counters.writes).toBe(0);
    });
    world.menu('updateForecast');
    expect(sheetRows(world)[0]).toMatchObject({ id: before?.id, trail: before?.trail });
    world.menu('checkAllDeals');
    expect(sheetRows(world)[0]?.trail).toContain('{"s":"Needs mapping"}');
    expectLawful(world);
  });

  it('of edits in quick succession two are followed, and the next reconcile records the others', () => {
    const world = openDeals(switches);
    world.reset();
    world.busy(() => {
      for (const row of [2, 3, 4, 5]) world.type('Deals', `E${row}`, `${row}00`);
    });
    world.menu('checkAllDeals');
    expect(listedIssues(world)).toEqual([{ row: null, text: 'Nothing to mend.' }]);
    expect(sheetRows(world).map(({ seen }) => seen[4])).toEqual([200, 300, 400, 500, null]);
    expectLawful(world);
  });
});

describe('a formula of the user’s that changes all the time', () => {
  it('does not break a completed figure, for only bound columns are among its arguments', () => {
    const world = openDeals(PROFILES.likely);
    world.grid.write(world.area('Deals', 'T1:T2'), [
      [{ value: 'Hours left' }],
      [{ formula: '=NOW()', result: 46_349.5 }],
    ]);
    world.grid.insertSheet('Figures');
    world.type('Figures', 'A1', '=WEIGHTED_FORECAST()');
    expect(world.grid.formulas(world.area('Figures', 'A1'))[0]?.[0]).not.toMatch(/T\d/);
    expect(world.value('Figures', 'A1')).toBe(100 + 400 + 1_050 + 3_000);
  });
});
