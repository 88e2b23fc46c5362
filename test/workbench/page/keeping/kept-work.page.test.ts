import { expect, it, onTestFinished } from 'vitest';
import type { WorldContent } from '../../../../workbench/apps-script/world-content';
import {
  createWorkKeeper,
  forgetWork,
  keepWork,
  keptWork,
} from '../../../../workbench/page/keeping/kept-work';

const named = (fileName: string): WorldContent => ({
  grid: { nextSheetId: 1, sheets: [], names: [], attachments: [] },
  fileName,
  locale: 'en_US',
  timeZone: 'Europe/Oslo',
  activeSheet: 0,
  tabColors: [],
  properties: {},
});

let keys = 0;

/** A key that nothing was kept under, forgotten afterwards. */
function newKey(): string {
  const key = `test ${++keys}`;
  onTestFinished(() => forgetWork(key));
  return key;
}

function keeperOf(key: string) {
  const work = { name: 'first' };
  const troubles: unknown[] = [];
  const keeper = createWorkKeeper(
    key,
    () => named(work.name),
    (error) => troubles.push(error),
  );
  onTestFinished(keeper.stop);
  return { work, keeper, troubles };
}

const keptName = async (key: string) => (await keptWork(key))?.fileName;
const leavePage = () => window.dispatchEvent(new Event('pagehide'));

it('keeps nothing before there is a change', async () => {
  const key = newKey();
  keeperOf(key);
  leavePage();
  expect(await keptWork(key)).toBe(null);
});

it('keeps the work some time after the last change', async () => {
  const key = newKey();
  const { work, keeper, troubles } = keeperOf(key);
  keeper.changed();
  work.name = 'second';
  keeper.changed();
  await expect.poll(() => keptName(key)).toBe('second');
  expect(troubles).toEqual([]);
});

it('loses nothing when the page is left at once', async () => {
  const key = newKey();
  await keepWork(key, named('old'));
  const { keeper } = keeperOf(key);
  keeper.changed();
  leavePage();
  expect(await keptName(key)).toBe('first');
  expect(await keptName(key)).toBe('first');
});

it('keeps nothing any more when it is stopped', async () => {
  const key = newKey();
  const { keeper } = keeperOf(key);
  keeper.changed();
  keeper.stop();
  leavePage();
  await new Promise((done) => setTimeout(done, 600));
  expect(await keptWork(key)).toBe(null);
});

it('forgets what was kept, and keeps other work apart', async () => {
  const [one, two] = [newKey(), newKey()];
  await keepWork(one, named('one'));
  await keepWork(two, named('two'));
  await forgetWork(one);
  expect([await keptName(one), await keptName(two)]).toEqual([undefined, 'two']);
});

it('says when the browser keeps nothing', async () => {
  const troubles: unknown[] = [];
  const unkept = { ...named('x'), properties: { x: { f: (() => 1) as unknown as string } } };
  const keeper = createWorkKeeper(
    newKey(),
    () => unkept,
    (error) => troubles.push(error),
  );
  onTestFinished(keeper.stop);
  keeper.changed();
  await expect.poll(() => troubles.length).toBe(1);
});
