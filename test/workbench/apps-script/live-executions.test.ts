import { describe, expect, it } from 'vitest';
import { liveWorldOf, slowGrid } from './live-world';

const RUN = `function run() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('before');
  SpreadsheetApp.getUi().alert('Sure?');
  sheet.getRange('A2').setValue('after');
}
function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value); }`;

describe('a gesture in a live world', () => {
  it('returns at once with an execution that waits to start', async () => {
    const { world, told } = liveWorldOf(RUN, { replies: ['OK'] });
    const record = world.menu('run');
    expect(record).toMatchObject({ id: 1, state: 'waiting', calls: [] });
    await record.ended;
    expect(record.state).toBe('ended');
    expect(told).toEqual([
      ...['run waiting', 'run running', 'run paused', 'question asked', 'run running'],
      ...['question answered', 'run ended'],
    ]);
  });

  it('is answered after the latency, which is no run time', async () => {
    const { world, pauses } = liveWorldOf(RUN, { latency: () => 1200 });
    const start = world.clock.now;
    const record = world.type('Sheet1', 'C1', 'x');
    await world.idle();
    expect(pauses).toEqual([{ kind: 'time', milliseconds: 1200 }]);
    expect(record).toMatchObject({ startedAtMs: start + 1200, elapsedMs: 0 });
  });

  it('is seen by another while a question waits', async () => {
    let answer: (button: 'OK') => void = () => undefined;
    const { world, grid } = liveWorldOf(RUN, {
      grid: slowGrid(),
      pauses: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const asking = world.menu('run');
    await new Promise((resolve) => setTimeout(resolve));
    expect(asking.state).toBe('paused');
    world.asUser('Kari');
    const typed = world.type('Sheet1', 'C1', 'hello');
    await typed?.ended;
    expect(typed).toMatchObject({ user: 'Kari', state: 'ended' });
    const cells = () => grid.values(world.area('Sheet1', 'A1:D1'))[0];
    expect(cells()).toEqual(['before', null, 'hello', 'seen hello']);
    answer('OK');
    await world.idle();
    expect(asking).toMatchObject({ user: 'owner', state: 'ended' });
    expect(grid.values(world.area('Sheet1', 'A2'))).toEqual([['after']]);
  });

  it('calculates what it changed', async () => {
    const { world, grid } = liveWorldOf(
      '/** @customfunction */ function DOUBLE(x) { return x * 2; }',
      { grid: slowGrid() },
    );
    world.type('Sheet1', 'A1', '4');
    world.type('Sheet1', 'B1', '=DOUBLE(A1)');
    await world.idle();
    expect(grid.values(world.area('Sheet1', 'B1'))).toEqual([[8]]);
  });
});

describe('edits in quick succession', () => {
  it('run one after another, two wait, and further ones are lost [37]', async () => {
    const { world, told } = liveWorldOf(RUN, { latency: () => 500 });
    const records = ['1', '2', '3', '4', '5'].map((text, index) =>
      world.type('Sheet1', `A${index + 1}`, text),
    );
    expect(records.map((record) => record?.state)).toEqual([
      ...['waiting', 'waiting', 'waiting'],
      ...[undefined, undefined],
    ]);
    await world.idle();
    expect(told.filter((event) => event === 'edit event lost').length).toBe(2);
    const starts = records.flatMap((record) => (record ? [record.startedAtMs] : []));
    expect(starts.map((start) => start - (starts[0] ?? 0))).toEqual([0, 500, 1000]);
    expect(world.type('Sheet1', 'A6', '6')?.state).toBe('waiting');
    await world.idle();
  });
});

describe('google.script.run', () => {
  const BUNDLE = `
    function add(a, b) { SpreadsheetApp.getUi().alert('Add?'); return { sum: a + b }; }
    function fail() { throw new RangeError('no'); }`;

  it('answers later', async () => {
    const { world } = liveWorldOf(BUNDLE, { replies: ['OK'] });
    expect(await world.callLater('add', [1, 2])).toEqual({ sum: 3 });
    expect(() => world.call('add', 1, 2)).toThrow('callLater');
  });

  it('rejects with name and message', async () => {
    const { world } = liveWorldOf(BUNDLE);
    const error = { name: 'RangeError', message: 'no' };
    await expect(world.callLater('fail', [])).rejects.toMatchObject(error);
    await expect(world.callLater('hidden_', [])).rejects.toThrow('is not a function');
  });
});

it('ends an execution whose pause fails, and says so when idle', async () => {
  const { world } = liveWorldOf(RUN, { replies: [] });
  const record = world.menu('run');
  await expect(world.idle()).rejects.toThrow('nobody answers "Sure?"');
  expect(record).toMatchObject({ state: 'ended', error: { message: 'nobody answers "Sure?"' } });
  await world.idle();
});

it('takes no run time for a person who thinks', async () => {
  const clock = { now: 0 };
  const { world } = liveWorldOf(
    `function run() {
    SpreadsheetApp.getUi().alert('Sure?'); Utilities.sleep(1000); Logger.log('done'); }`,
    {
      clock,
      pauses: async (pause) => {
        clock.now += pause.kind === 'question' ? 3_600_000 : 1000;
        return 'OK';
      },
    },
  );
  const record = world.menu('run');
  await world.idle();
  expect(record).toMatchObject({ killed: false, log: ['done'], elapsedMs: 3_601_000 });
});

it('ends a script that sleeps too long', async () => {
  const { world } = liveWorldOf(`function run() {
    try { Utilities.sleep(360001); } catch (error) { Logger.log('caught'); }
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`);
  const record = world.menu('run');
  await world.idle();
  expect(record).toMatchObject({
    killed: true,
    log: [],
    error: { message: 'Exceeded maximum execution time' },
    counters: { writes: 0 },
  });
});

describe('a calculation', () => {
  it('waits for what is asked before it, and scripts wait for the calculation', async () => {
    let go: () => void = () => undefined;
    const { world, grid } = liveWorldOf(
      `${RUN} /** @customfunction */ function TWO() { return 2; }`,
      {
        beforeCalculation: () => new Promise((resolve) => (go = resolve)),
      },
    );
    const typed = world.type('Sheet1', 'A1', '=TWO()');
    await new Promise((resolve) => setTimeout(resolve));
    expect(typed?.state).toBe('waiting');
    go();
    await new Promise((resolve) => setTimeout(resolve));
    expect(grid.values(world.area('Sheet1', 'A1'))).toEqual([[2]]);
    go();
    await typed?.ended;
    expect(typed?.state).toBe('ended');
  });
});
