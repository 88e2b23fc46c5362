import { describe, expect, it } from 'vitest';
import { runScript, worldOf } from './run-script';

const EAGER = { switches: { writes: 'eager' } } as const;
const DEFERRED = { switches: { writes: 'deferred' } } as const;
const TOO_LONG = "sheet.getRange('A1').setValue('x'.repeat(50001))";

/** What another execution reads from A1 in the middle of a run. */
function seenBefore(call: number, body: string, options: typeof EAGER | typeof DEFERRED) {
  const { world, grid } = worldOf(
    `function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
    options,
  );
  let seen: unknown;
  world.faults.before(call, () => {
    seen = grid.values(world.area('Sheet1', 'A1'))[0]?.[0];
  });
  world.menu('run');
  return { seen, after: grid.values(world.area('Sheet1', 'A1'))[0]?.[0] };
}

describe('deferred writes', () => {
  it('reach the sheet at the end of the execution', () => {
    const body = "sheet.getRange('A1').setValue(1); SpreadsheetApp.getActive().toast('x')";
    expect(seenBefore(2, body, DEFERRED)).toEqual({ seen: null, after: 1 });
    expect(seenBefore(2, body, EAGER)).toEqual({ seen: 1, after: 1 });
  });

  it('reach the sheet at flush', () => {
    const body = "sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getMaxRows()";
    expect(seenBefore(3, body, DEFERRED).seen).toBe(1);
  });

  it('reach the sheet before the script’s own next read', () => {
    const { record } = runScript(
      "sheet.getRange('A1').setValue(1); log(sheet.getRange('A1').getValue())",
      DEFERRED,
    );
    expect(record.log).toEqual(['1']);
  });

  it('raise their error at flush, after the call has returned', () => {
    const body = `try { ${TOO_LONG}; log('returned') } catch (e) { log('at once') }
      refused(() => SpreadsheetApp.flush())`;
    expect(runScript(body, DEFERRED).record.log).toEqual([
      'returned',
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
    expect(runScript(body, EAGER).record.log).toEqual(['at once', 'allowed']);
  });

  it('raise their error at the next read', () => {
    const { record } = runScript(`${TOO_LONG}; sheet.getLastRow()`, DEFERRED);
    expect(record.error?.message).toContain('more than the maximum of 50000 characters');
  });

  it('raise their error at the end of the execution', () => {
    const { record } = runScript(`try { ${TOO_LONG} } catch (e) {}`, DEFERRED);
    expect(record.error?.message).toContain('more than the maximum of 50000 characters');
  });

  it('keep the values that a Date had when it was written', () => {
    const { record } = runScript(
      `const date = new Date(2026, 0, 1); sheet.getRange('A1').setValue(date);
       date.setFullYear(2030); log(sheet.getRange('A1').getValue().getFullYear())`,
      DEFERRED,
    );
    expect(record.log).toEqual(['2026']);
  });

  it('are sent even when the script fails later', () => {
    const { grid, world } = runScript(
      "sheet.getRange('A1').setValue(1); throw new TypeError('late')",
      DEFERRED,
    );
    expect(grid.values(world.area('Sheet1', 'A1'))).toEqual([[1]]);
    expect(world.executions[0]?.error).toEqual({ name: 'TypeError', message: 'late' });
  });

  it('go by position, into the row that stands there when they are sent', () => {
    const { world, grid } = worldOf(`function run() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2').setValue('mine'); SpreadsheetApp.flush(); }`);
    world.paste('Sheet1', 'A1', [['upper'], ['meant']]);
    world.faults.before(2, () => world.insertRows('Sheet1', 1, 1));
    world.menu('run');
    expect(grid.values(world.area('Sheet1', 'A2:B3'))).toEqual([
      ['upper', 'mine'],
      ['meant', null],
    ]);
  });
});

it('writes nothing of a call in which one cell is refused', () => {
  const { grid, world, record } = runScript(
    "sheet.getRange('A1:B1').setValues([[1, 'x'.repeat(50001)]])",
  );
  expect(record.error).toBeDefined();
  expect(grid.values(world.area('Sheet1', 'A1:B1'))).toEqual([[null, null]]);
});
