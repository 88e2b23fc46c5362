import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Answer } from '../../../workbench/apps-script/screen';
import type { World } from '../../../workbench/apps-script/world';
import type { Grid } from '../../../workbench/grid/grid';
import { liveWorldOf, slowGrid } from './live-world';
import { worldOf } from './run-script';

const BUNDLE = readFileSync('dist/dealsheet.js', 'utf8');
const OPTIONS = { manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) };
const clock = () => ({ now: Date.UTC(2026, 10, 23, 9) });

/** Cells of all tabs, and what the add-on keeps. */
const state = (world: World, grid: Grid) => ({
  cells: grid.content(),
  properties: world.content().properties,
  toasts: world.screen.toasts,
  alerts: world.screen.alerts,
});

it.each([
  ['with the sample', ['YES', 'OK']],
  ['without the sample', ['NO', 'OK']],
  ['with the person closing the question', ['CLOSE', 'OK']],
] as const)('sets up %s as in one run, calls and cells alike', async (_what, replies) => {
  const { world, grid } = worldOf(BUNDLE, { ...OPTIONS, clock: clock() });
  world.open();
  world.screen.answers.push(...(replies as readonly Answer[]));
  const expected = world.menu('setUpSpreadsheet');

  const live = liveWorldOf(BUNDLE, { ...OPTIONS, clock: clock(), replies: [...replies] });
  live.world.open();
  await live.world.idle();
  const record = live.world.menu('setUpSpreadsheet');
  await live.world.idle();

  expect(record.error).toBeUndefined();
  expect(record.calls).toEqual(expected.calls);
  expect(record.counters).toEqual(expected.counters);
  expect(state(live.world, live.grid)).toEqual(state(world, grid));
});

it('follows an edit and updates the funnel on a grid that calculates later', async () => {
  const live = liveWorldOf(BUNDLE, {
    ...OPTIONS,
    clock: clock(),
    replies: ['YES', 'OK', 'OK', 'OK'],
    grid: slowGrid(),
  });
  const { world } = live;
  world.open();
  await world.idle();
  world.menu('setUpSpreadsheet');
  await world.idle();
  const edit = world.type('Deals', 'A30', 'Typed by hand');
  const funnel = world.menu('updateFunnel');
  await world.idle();
  expect(edit).toMatchObject({ functionName: 'onEdit', state: 'ended', killed: false });
  expect([edit?.error, funnel.error]).toEqual([undefined, undefined]);
});
