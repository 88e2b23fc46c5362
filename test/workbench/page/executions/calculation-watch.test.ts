import { expect, it } from 'vitest';
import { createCalculationWatch } from '../../../../workbench/page/executions/calculation-watch';
import { reducePage } from '../../../../workbench/page/state/page-action';
import { INITIAL_STATE } from '../../../../workbench/page/state/page-state';
import { createStore } from '../../../../workbench/page/state/store';

function watched() {
  const store = createStore(reducePage, INITIAL_STATE);
  const watch = createCalculationWatch(store.dispatch, () => Promise.resolve());
  return { watch, kinds: () => store.state().activities.map(({ kind, long }) => [kind, long]) };
}

it('lets a calculation begin at once as long as the last was short', () => {
  const { watch, kinds } = watched();
  expect(watch.before()).toBe(null);
  watch.took(299);
  expect(watch.before()).toBe(null);
  expect(kinds()).toEqual([]);
});

it('says that formulas are calculated before one that will take long, until it is over', async () => {
  const { watch, kinds } = watched();
  watch.took(300);
  await watch.before();
  expect(kinds()).toEqual([['calculating', true]]);
  watch.took(20);
  expect(kinds()).toEqual([]);
  expect(watch.before()).toBe(null);
});
