import { describe, expect, it } from 'vitest';
import {
  createRecord,
  type ExecutionRecord,
} from '../../../../workbench/apps-script/execution-record';
import { createPauses, createWatch } from '../../../../workbench/page/executions/world-watch';
import { reducePage } from '../../../../workbench/page/state/page-action';
import { INITIAL_STATE } from '../../../../workbench/page/state/page-state';
import { createStore } from '../../../../workbench/page/state/store';

function watched() {
  const store = createStore(reducePage, INITIAL_STATE);
  const sheets: number[] = [];
  const colors: unknown[] = [];
  const selected: unknown[] = [];
  const watch = createWatch(store, {
    owner: 'owner',
    language: 'en',
    onMenus: () => undefined,
    onSheet: (sheet) => sheets.push(sheet),
    onSelection: (area) => selected.push(area),
    onTabColor: (sheet, color) => colors.push([sheet, color]),
    drawn,
    isLarge: () => false,
  });
  return { store, watch, sheets, colors, selected };
}

const record = (more: Partial<ExecutionRecord> = {}): ExecutionRecord => ({
  ...createRecord({
    id: 1,
    context: 'MENU',
    authMode: 'FULL',
    functionName: 'count',
    user: 'owner',
    startedAtMs: 5,
    state: 'running',
  }),
  ...more,
});

const drawn = () => Promise.resolve();

const toast = { kind: 'toast', toast: { title: '', message: 'M', seconds: 5 } } as const;

const CELL = { sheet: 3, row: 1, column: 1, rows: 1, columns: 1 };

describe('what happens in the world', () => {
  it('is entered as it was when it happened', () => {
    const { store, watch } = watched();
    const running = record();
    watch({ kind: 'execution', record: running });
    running.calls.push('Range.getValue');
    expect(store.state().executions[0]?.calls).toEqual([]);
    expect(store.state().activities).toEqual([
      { id: 'execution 1', kind: 'script', name: 'count', execution: 1, long: false },
    ]);
    watch({ kind: 'execution', record: { ...running, state: 'ended' } });
    expect(store.state().executions[0]?.calls).toEqual(['Range.getValue']);
    expect(store.state().activities).toEqual([]);
  });

  it('runs until its results are drawn, where they come later', async () => {
    const { store, watch } = watched();
    watch({ kind: 'execution', record: record() });
    let calculated: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (calculated = resolve));
    watch({ kind: 'execution', record: record({ state: 'ended', ended }) });
    expect(store.state().activities.map(({ id }) => id)).toEqual(['execution 1']);
    calculated();
    await expect.poll(() => store.state().activities).toEqual([]);
  });

  it('keeps the stack of an error, which is not enumerable', () => {
    const { store, watch } = watched();
    const error = { name: 'E', message: 'M' };
    Object.defineProperty(error, 'stack', { value: 'at f' });
    watch({ kind: 'execution', record: record({ state: 'ended', error }) });
    expect(store.state().executions[0]?.error).toEqual({ name: 'E', message: 'M', stack: 'at f' });
  });

  it('says nothing runs while only a formula is calculated', () => {
    const { store, watch } = watched();
    watch({ kind: 'execution', record: record({ context: 'CUSTOM_FUNCTION' }) });
    expect(store.state().activities).toEqual([]);
  });

  it('colours tabs, whoever ran the script', () => {
    const { watch, colors } = watched();
    watch({ kind: 'execution', record: record({ user: 'other' }) });
    watch({ kind: 'tab color', sheet: 3, color: '#ff0000' });
    expect(colors).toEqual([[3, '#ff0000']]);
  });

  it('tells errors of the workbench once, without a window, and with the execution', () => {
    const { store, watch } = watched();
    watch({ kind: 'execution', record: record() });
    const trouble = { kind: 'trouble', error: new Error('not emulated: Range.shine') } as const;
    watch(trouble);
    watch(trouble);
    expect(store.state().refusals).toEqual([]);
    expect(store.state().toasts).toEqual([
      {
        id: 1,
        title: 'There was a problem',
        message: 'not emulated: Range.shine',
        seconds: -1,
      },
    ]);
    watch({ kind: 'execution', record: record({ state: 'ended' }) });
    expect(store.state().executions[0]?.troubles[0]).toBe('not emulated: Range.shine');
  });

  it('shows toasts and sheets to the person whose script it is, and not to others', () => {
    const { store, watch, sheets, selected } = watched();
    watch({ kind: 'execution', record: record({ user: 'Kari' }) });
    watch(toast);
    watch({ kind: 'active sheet', sheet: 3 });
    watch({ kind: 'selection', area: CELL });
    expect([store.state().toasts.length, sheets, selected]).toEqual([0, [], []]);
    watch({ kind: 'execution', record: record({ id: 2 }) });
    watch(toast);
    watch({ kind: 'active sheet', sheet: 3 });
    watch({ kind: 'selection', area: CELL });
    expect([store.state().toasts.length, sheets, selected]).toEqual([1, [3], [CELL]]);
  });

  it('uses up planned failures with the first script that runs, and lost events one by one', () => {
    const { store, watch } = watched();
    store.dispatch({ type: 'controls changed', change: { failing: 2, dropping: 2 } });
    watch({ kind: 'execution', record: record({ state: 'waiting' }) });
    expect(store.state().controls.failing).toBe(2);
    watch({ kind: 'execution', record: record() });
    watch({ kind: 'edit event lost' });
    expect(store.state().controls).toMatchObject({ failing: 0, dropping: 1 });
  });
});

describe('a script that pauses', () => {
  it('goes on with what the person answers', async () => {
    const { store } = watched();
    const pauses = createPauses(store, drawn);
    const question = { kind: 'prompt', title: 'T', message: 'M', buttons: 'OK' } as const;
    const reply = pauses({ kind: 'question', question }, record());
    store.state().questions[0]?.answer({ button: 'OK', text: 'Ås' });
    expect(await reply).toEqual({ button: 'OK', text: 'Ås' });
  });

  it('asks nothing any more when it has ended', () => {
    const { store, watch } = watched();
    const question = { kind: 'alert', title: 'T', message: 'M', buttons: 'OK' } as const;
    const pauses = createPauses(store, drawn);
    void pauses({ kind: 'question', question }, record({ id: 1 }));
    void pauses({ kind: 'question', question }, record({ id: 2 }));
    watch({ kind: 'execution', record: record({ id: 1, state: 'ended', cancelled: true }) });
    expect(store.state().questions.map(({ execution }) => execution)).toEqual([2]);
    expect(store.state().executions[0]).toMatchObject({ id: 1, cancelled: true });
  });

  it('goes on when the time has passed', async () => {
    const { store } = watched();
    const before = performance.now();
    expect(await createPauses(store, drawn)({ kind: 'time', milliseconds: 30 }, record())).toBe(
      undefined,
    );
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  });
});
