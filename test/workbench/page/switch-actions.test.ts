import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROFILES } from '../../../workbench/apps-script/switches';
import { createWorld, type World } from '../../../workbench/apps-script/world';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { GOOGLE_REFUSALS } from '../../../workbench/page/executions/google-refusals';
import { reducePage } from '../../../workbench/page/state/page-action';
import { INITIAL_STATE } from '../../../workbench/page/state/page-state';
import { createStore } from '../../../workbench/page/state/store';
import { createSwitchActions, latencyOf } from '../../../workbench/page/switch-actions';
import { vmRealms } from '../../../workbench/realms/vm-realm';

const BUNDLE = `function run() { SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function onEdit(e) { console.log(e.range.getA1Notation() + ' ' + e.value); }`;

/** One deal of 1000 in a spreadsheet that is set up. */
function switched() {
  const grid = createMemoryGrid();
  const world = createWorld({ bundle: BUNDLE, realms: vmRealms, grid, user: { name: 'owner' } });
  world.paste('Sheet1', 'A1', [['Amount'], ['1000']]);
  grid.setName('Deals_Amount', world.area('Sheet1', 'A1'));
  world.executions.length = 0;
  const store = createStore(reducePage, INITIAL_STATE);
  const actions = createSwitchActions(store, { world, grid, owner: 'owner', locale: 'en_US' });
  return { world, grid, store, actions };
}

const edits = ({ executions }: World) =>
  executions.map(({ user, log }) => [user, log[0]?.slice(0, 3)]);

describe('latency', () => {
  it('is none, or half a second to two seconds', () => {
    expect(latencyOf({ ...INITIAL_STATE.controls, latency: 'off' })).toBe(0);
    const some = Array.from({ length: 200 }, () =>
      latencyOf({ ...INITIAL_STATE.controls, latency: 'google' }),
    );
    expect(some.every((ms) => ms >= 500 && ms <= 2000)).toBe(true);
    expect(Math.max(...some) - Math.min(...some)).toBeGreaterThan(500);
  });
});

describe('the unknowns', () => {
  it.each(['strict', 'likely', 'lenient'] as const)('reach the world as %s', (profile) => {
    const { world, store, actions } = switched();
    actions.change({ switches: PROFILES[profile] });
    expect(world.switches).toEqual(PROFILES[profile]);
    expect(store.state().controls.switches).toEqual(PROFILES[profile]);
  });

  it('act from the next gesture on', () => {
    const { world, actions } = switched();
    world.type('Sheet1', 'C1', 'x');
    expect(world.undo()).toBe(null);
    actions.change({ switches: { ...PROFILES.likely, undoFiresEdit: true } });
    world.type('Sheet1', 'C1', 'x');
    expect(world.undo()?.functionName).toBe('onEdit');
  });
});

it.each(GOOGLE_REFUSALS)('lets the next script fail with "%s"', (message) => {
  const { world, actions } = switched();
  actions.failNext(1, message);
  expect(world.menu('run').error).toMatchObject({ name: 'Exception', message });
  expect(world.menu('run').error).toBe(undefined);
});

it('loses as many edit events as it is told', () => {
  const { world, actions } = switched();
  actions.change({ dropping: 1 });
  expect(world.type('Sheet1', 'C1', 'one')).toBe(null);
  expect(world.type('Sheet1', 'C1', 'two')?.log).toEqual(['C1 two']);
});

describe('the second user', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('edits once, and the person at the page goes on as before', () => {
    const { world, actions } = switched();
    expect(actions.editOnce()).toBe(true);
    world.type('Sheet1', 'C1', 'mine');
    expect(edits(world)).toEqual([
      ['Kari', 'A2 '],
      ['owner', 'C1 '],
    ]);
  });

  it('says what has changed, as the cell shows it', () => {
    const { world, grid, store, actions } = switched();
    grid.setFormats(world.area('Sheet1', 'A2'), [['#,##0']]);
    actions.editOnce();
    const { after, ...said } = store.state().controls.lastEdit ?? { after: '' };
    expect(said).toEqual({ a1: 'A2', column: 'Amount', before: '1,000' });
    expect(['800', '900', '1,100', '1,250']).toContain(after);
  });

  it('keeps editing every four seconds until it is switched off', () => {
    const { world, actions } = switched();
    actions.change({ keepsEditing: true });
    vi.advanceTimersByTime(3999);
    expect(edits(world)).toEqual([]);
    vi.advanceTimersByTime(8001);
    expect(edits(world)).toEqual(Array(3).fill(['Kari', 'A2 ']));
    actions.change({ keepsEditing: false });
    vi.advanceTimersByTime(20_000);
    expect(edits(world).length).toBe(3);
  });

  it('waits where there is no deal', () => {
    const { world, actions } = switched();
    world.clear('Sheet1', 'A2');
    world.executions.length = 0;
    actions.change({ keepsEditing: true });
    vi.advanceTimersByTime(20_000);
    expect(edits(world)).toEqual([]);
    actions.change({ keepsEditing: false });
  });
});
