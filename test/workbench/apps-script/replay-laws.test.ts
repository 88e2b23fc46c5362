import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../workbench/apps-script/execution-record';
import type { World } from '../../../workbench/apps-script/world';
import type { Grid } from '../../../workbench/grid/grid';
import { liveWorldOf, slowGrid } from './live-world';
import { PRELUDE, worldOf } from './run-script';

/** A statement of a script that uses chance, time, stores, handles and errors. */
const statement = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.nat(9))
    .map(([row, column, value]) => `sheet.getRange(${row}, ${column}).setValue(${value} + state);`),
  fc
    .integer({ min: 1, max: 4 })
    .map((row) => `state += Number(sheet.getRange(${row}, 1).getValue()) || 1; log(state);`),
  fc.constant('log(sheet.getRange("A1:D4").getValues());'),
  fc.constant('log(sheet.getRange("D1:D2").getDisplayValues());'),
  fc.constant('sheet.appendRow([state, new Date()]);'),
  fc.constant('state += Math.floor(Math.random() * 10); log([state, Date.now()]);'),
  fc.constant('store.setProperty("n", String(1 + Number(store.getProperty("n"))));'),
  fc.constant('try { sheet.getRange("nowhere at all"); } catch (error) { log(String(error)); }'),
  fc.constant('SpreadsheetApp.flush();'),
  fc.constant('sheet.insertRowsBefore(1, 1);'),
  fc.constant('book.toast("hello " + state);'),
);

const pause = fc.constantFrom(
  'Utilities.sleep(700);',
  'try { Utilities.sleep(300); } finally { state += 1; }',
  'log(String(ui.alert("Sure?")));',
  'log(ui.prompt("Name?").getResponseText());',
);

const script = fc.array(fc.oneof({ weight: 3, arbitrary: statement }, pause), { maxLength: 12 });

const bundleOf = (statements: readonly string[]): string => `
/** @customfunction */ function DOUBLE(x) { return x === '' ? 0 : x * 2; }
function run() { ${PRELUDE}
  const ui = SpreadsheetApp.getUi();
  const store = PropertiesService.getDocumentProperties();
  let state = 0;
  sheet.getRange('D1').setFormula('=DOUBLE(A1)');
  ${statements.join('\n')}
}`;

/** All that can be seen of a run afterwards. */
function seen(world: World, grid: Grid, record: ExecutionRecord) {
  const { calls, counters, log, error, killed, elapsedMs } = record;
  return {
    ...{ calls, counters, log, error, killed, elapsedMs },
    cells: grid.content(),
    toasts: world.screen.toasts,
    alerts: world.screen.alerts,
    properties: world.content().properties,
  };
}

const REPLY = { button: 'OK', text: 'Kari' } as const;

it('ends like a run that never pauses', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.boolean(), async (statements, slow) => {
      const bundle = bundleOf(statements);
      const clock = () => ({ now: Date.UTC(2026, 10, 23, 9) });
      const { world, grid } = worldOf(bundle, { clock: clock() });
      world.screen.answers.push(...statements.map(() => REPLY));
      const expected = seen(world, grid, world.menu('run'));

      const replies = statements.map(() => REPLY);
      const options = { replies, clock: clock(), ...(slow ? { grid: slowGrid() } : {}) };
      const live = liveWorldOf(bundle, options);
      const record = live.world.menu('run');
      await live.world.idle();
      expect(seen(live.world, live.grid, record)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
