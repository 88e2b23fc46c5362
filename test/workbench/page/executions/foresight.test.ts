import { describe, expect, it } from 'vitest';
import {
  createRecord,
  type ExecutionStage,
} from '../../../../workbench/apps-script/execution-record';
import { createForesight } from '../../../../workbench/page/executions/foresight';

/** Tells of executions by number and function, at times that the test sets. */
function foreseen(isLarge = false) {
  const time = { now: 0 };
  const isLong = createForesight(
    () => isLarge,
    () => time.now,
  );
  return (at: number, id: number, functionName: string, state: ExecutionStage): boolean => {
    time.now = at;
    const given = { context: 'MENU', authMode: 'FULL', user: 'owner', startedAtMs: 0 } as const;
    return isLong(createRecord({ id, functionName, state, ...given }));
  };
}

describe('a script', () => {
  it('is expected to hold the page as long as it did last', () => {
    const told = foreseen();
    expect(told(0, 1, 'slow', 'waiting')).toBe(false);
    told(10, 1, 'slow', 'running');
    told(310, 1, 'slow', 'ended');
    expect(told(400, 2, 'slow', 'waiting')).toBe(true);
    expect(told(400, 3, 'quick', 'waiting')).toBe(false);
    told(500, 2, 'slow', 'running');
    told(520, 2, 'slow', 'ended');
    expect(told(600, 4, 'slow', 'waiting')).toBe(false);
  });

  it('is not slow for the time that a person takes to answer it', () => {
    const told = foreseen();
    told(0, 1, 'ask', 'running');
    told(20, 1, 'ask', 'paused');
    told(9000, 1, 'ask', 'running');
    told(9020, 1, 'ask', 'ended');
    expect(told(9100, 2, 'ask', 'waiting')).toBe(false);
  });

  it('is slow when it held the page before it asked', () => {
    const told = foreseen();
    told(0, 1, 'ask', 'running');
    told(400, 1, 'ask', 'paused');
    told(500, 1, 'ask', 'running');
    told(510, 1, 'ask', 'ended');
    expect(told(600, 2, 'ask', 'waiting')).toBe(true);
  });

  it('is expected to be slow the first time in a large spreadsheet', () => {
    const told = foreseen(true);
    expect(told(0, 1, 'new', 'waiting')).toBe(true);
    told(10, 1, 'new', 'running');
    told(20, 1, 'new', 'ended');
    expect(told(30, 2, 'new', 'waiting')).toBe(false);
  });
});
