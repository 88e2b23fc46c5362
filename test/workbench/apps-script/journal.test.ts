import { expect, it } from 'vitest';
import { createJournal } from '../../../workbench/apps-script/journal';

const CALCULATION = { kind: 'calculation' } as const;

it('answers calls from before in order, results and errors', () => {
  const journal = createJournal();
  const error = new Error('refused');
  const refuse = () => {
    throw error;
  };
  const run = (made: unknown[]) => {
    made.push(journal.step('first', () => made.push('made') && 1));
    expect(() => journal.step('second', refuse)).toThrow(error);
    made.push(journal.step('third', () => journal.wait(CALCULATION)));
  };
  expect(() => run([])).toThrow('calculation');
  expect(journal.pause()).toEqual(CALCULATION);
  journal.resume('OK');
  const again: unknown[] = [];
  run(again);
  expect(again).toEqual([1, 'OK']);
  expect(journal.pause()).toBe(null);
});

it('lets nothing happen once a run has stopped', () => {
  const journal = createJournal();
  expect(() => journal.step('first', () => journal.wait(CALCULATION))).toThrow('calculation');
  expect(() => journal.step('second', () => 2)).toThrow('calculation');
});

it('takes the replies of one call in turn', () => {
  const journal = createJournal();
  const call = () =>
    journal.step('ask', () => [journal.wait(CALCULATION), journal.wait(CALCULATION)]);
  expect(call).toThrow('calculation');
  journal.resume('YES');
  expect(call).toThrow('calculation');
  journal.resume('NO');
  expect(call()).toEqual(['YES', 'NO']);
});

it('counts a call that waits as crossed once', () => {
  const journal = createJournal();
  const crossings: boolean[] = [];
  const call = () =>
    journal.step('ask', () => {
      crossings.push(journal.crossedBefore());
      journal.crossed(7 + crossings.length);
      return journal.wait(CALCULATION) ?? journal.crossedAt();
    });
  expect(call).toThrow('calculation');
  journal.resume(undefined);
  expect(call()).toBe(8);
  expect(crossings).toEqual([false, true]);
});

it('refuses a second run that goes another way than the first', () => {
  const journal = createJournal();
  journal.step('first', () => 1);
  expect(() => journal.step('second', () => journal.wait(CALCULATION))).toThrow('calculation');
  journal.resume('OK');
  expect(() => journal.step('other', () => 1)).toThrow('calls other where it called first');
  const late = createJournal();
  expect(() => late.step('first', () => late.wait(CALCULATION))).toThrow('calculation');
  late.resume('OK');
  expect(() => late.step('other', () => 1)).toThrow('calls other where it called first');
});

it('takes calls inside a call for part of it', () => {
  const journal = createJournal();
  let inner = 0;
  const outer = () => journal.step('outer', () => journal.step('inner', () => ++inner));
  expect(outer()).toBe(1);
  expect(() => journal.step('ask', () => journal.wait(CALCULATION))).toThrow('calculation');
  journal.resume('OK');
  expect([outer(), inner]).toEqual([1, 1]);
});
