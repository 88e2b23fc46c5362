import { describe, expect, it } from 'vitest';
import type { LoggedExecution } from '../../../../workbench/page/state/logged-execution';
import { type PageAction, reducePage } from '../../../../workbench/page/state/page-action';
import { INITIAL_STATE, type OpenPage } from '../../../../workbench/page/state/page-state';

const stateAfter = (...actions: readonly PageAction[]) => actions.reduce(reducePage, INITIAL_STATE);

const page = (id: number, more: Partial<OpenPage> = {}): OpenPage => ({
  id,
  title: 'T',
  html: '',
  modal: false,
  ...more,
});

const execution = (id: number, more: Partial<LoggedExecution> = {}): LoggedExecution => ({
  id,
  functionName: 'onEdit',
  context: 'SIMPLE_ONEDIT',
  user: 'owner',
  startedAtMs: 0,
  elapsedMs: 0,
  state: 'running',
  cancelled: false,
  calls: [],
  counters: { reads: 0, writes: 0, flushes: 0, locks: 0, properties: 0, cache: 0, ui: 0 },
  log: [],
  troubles: [],
  ...more,
});

const changed = (one: LoggedExecution): PageAction => ({
  type: 'execution changed',
  execution: one,
});

describe('pages of the script', () => {
  it('replace the one before them', () => {
    const { sidebar } = stateAfter(
      { type: 'sidebar shown', page: page(1) },
      { type: 'sidebar shown', page: page(2) },
    );
    expect(sidebar?.id).toBe(2);
  });

  it('close only themselves, even late', () => {
    const { dialog, sidebar } = stateAfter(
      { type: 'dialog shown', page: page(1) },
      { type: 'sidebar shown', page: page(2) },
      { type: 'dialog shown', page: page(3) },
      { type: 'page closed', id: 1 },
    );
    expect([dialog?.id, sidebar?.id]).toEqual([3, 2]);
  });

  it('change the size of a dialog, side by side, and never of a sidebar', () => {
    const { dialog, sidebar } = stateAfter(
      { type: 'dialog shown', page: page(1, { width: 400, height: 300 }) },
      { type: 'sidebar shown', page: page(2) },
      { type: 'page resized', id: 1, size: { height: 200 } },
      { type: 'page resized', id: 2, size: { width: 500 } },
    );
    expect([dialog?.width, dialog?.height, sidebar?.width]).toEqual([400, 200, undefined]);
  });
});

describe('the execution log', () => {
  it('holds the newest first and each once', () => {
    const { executions } = stateAfter(
      changed(execution(1)),
      changed(execution(2)),
      changed(execution(1, { state: 'ended' })),
    );
    expect(executions.map(({ id, state }) => [id, state])).toEqual([
      [2, 'running'],
      [1, 'ended'],
    ]);
  });

  it('goes by when executions started, not by when they were called', () => {
    const { executions } = stateAfter(
      changed(execution(1, { state: 'waiting', startedAtMs: 10 })),
      changed(execution(2, { startedAtMs: 10, functionName: 'WEIGHTED_FORECAST' })),
      changed(execution(3, { startedAtMs: 12 })),
      changed(execution(1, { startedAtMs: 20 })),
    );
    expect(executions.map(({ id }) => id)).toEqual([1, 3, 2]);
  });

  it('keeps errors of the workbench with the execution that met them', () => {
    const { executions } = stateAfter(
      changed(execution(1)),
      changed(execution(2)),
      { type: 'trouble met', execution: 1, message: 'not emulated: Range.shine' },
      changed(execution(1, { state: 'ended' })),
    );
    expect(executions.map(({ troubles }) => troubles)).toEqual([[], ['not emulated: Range.shine']]);
  });

  it('keeps what still runs when it is cleared', () => {
    const { executions } = stateAfter(
      changed(execution(1, { state: 'ended' })),
      changed(execution(2, { state: 'paused' })),
      { type: 'log cleared' },
    );
    expect(executions.map(({ id }) => id)).toEqual([2]);
  });

  it('forgets the oldest of more than five hundred', () => {
    const many = Array.from({ length: 502 }, (_, index) => changed(execution(index)));
    const { executions } = stateAfter(...many);
    expect([executions.length, executions[0]?.id, executions.at(-1)?.id]).toEqual([500, 501, 2]);
  });
});

describe('what waits for a person', () => {
  it('is shown in the order in which it came', () => {
    const { refusals } = stateAfter(
      { type: 'gesture refused', message: 'one' },
      { type: 'gesture refused', message: 'two' },
      { type: 'refusal read' },
    );
    expect(refusals).toEqual(['two']);
  });

  it('names an activity once, however often it begins', () => {
    const activity = { id: 'a', kind: 'script' } as const;
    const begun: PageAction = { type: 'activity begun', activity };
    expect(stateAfter(begun, begun).activities).toEqual([activity]);
    expect(stateAfter(begun, begun, { type: 'activity ended', id: 'a' }).activities).toEqual([]);
  });
});
