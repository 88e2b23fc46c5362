import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppAction } from '../../../src/sidebar/state/app-action';
import {
  type AppState,
  canUndo,
  initialState,
  isWaiting,
  needsSetUp,
} from '../../../src/sidebar/state/app-state';
import { reduceApp } from '../../../src/sidebar/state/reduce-app';
import { dealState, inDays, pipelineState } from '../deal-states';
import { anyChange, anyDeals } from './any-deals';

const start = initialState({ language: 'en', who: 'Kari', isOnline: true });
const stateAfter = (state: AppState, ...actions: readonly AppAction[]): AppState =>
  actions.reduce(reduceApp, state);
const loaded = (deals = [dealState({})]): AppState =>
  stateAfter(start, { type: 'loaded', pipeline: pipelineState(deals), at: 5, sorts: true });
const changing = (id: string, stage: string, operation = `${id}-${stage}`): AppAction => ({
  type: 'changing',
  pending: { operation, id, change: { stage } },
});

describe('reduceApp, reading', () => {
  it('is ready with the language of the team once the pipeline is there', () => {
    const pipeline = pipelineState([], { language: 'nb' });
    const state = stateAfter(start, { type: 'loaded', pipeline, at: 5, sorts: true });
    expect(state).toMatchObject({ pipeline, problem: null, language: 'nb', updatedAt: 5 });
    expect([start, state].map(isWaiting)).toEqual([true, false]);
  });

  it('waits for the first answer alone, however slow calls are', () => {
    const slow: AppAction = { type: 'slow', isSlow: true };
    const [first, later] = [stateAfter(start, slow), stateAfter(loaded(), slow)];
    expect([first.isSlow, later.isSlow]).toEqual([true, true]);
    expect([first, later].map(isWaiting)).toEqual([true, false]);
  });

  it('keeps what is shown when it cannot be read again', () => {
    const state = stateAfter(loaded(), { type: 'load failed', problem: { code: 'timed out' } });
    expect(state).toMatchObject({ problem: { code: 'timed out' } });
    expect(needsSetUp(state.problem)).toBe(false);
    expect(state.pipeline?.deals).toHaveLength(1);
  });

  it('shows nothing of a pipeline that is no longer one', () => {
    const problem = { code: 'damaged', text: 'Column "Stage" is missing.' } as const;
    const damaged = stateAfter(loaded(), { type: 'load failed', problem });
    const none = stateAfter(loaded(), { type: 'load failed', problem: { code: 'not set up' } });
    expect([damaged.pipeline, none.pipeline]).toEqual([null, null]);
    expect([damaged.problem, none.problem].map(needsSetUp)).toEqual([true, true]);
  });

  it('keeps a deal that was changed here after the reading began', () => {
    const moved = dealState({ stage: 1, mark: 'm2' });
    const state = stateAfter(
      loaded(),
      { type: 'loading' },
      changing('D-1', 'Qualify', 'op'),
      { type: 'settled', operation: 'op', deal: moved },
      { type: 'loaded', pipeline: pipelineState([dealState({})]), at: 9, sorts: false },
    );
    expect(state.pipeline?.deals).toEqual([moved]);
    const later = stateAfter(
      state,
      { type: 'loading' },
      { type: 'loaded', pipeline: pipelineState([dealState({})]), at: 12, sorts: false },
    );
    expect(later.pipeline?.deals[0]?.stage).toBe(0);
  });
});

describe('reduceApp, changes', () => {
  it('shows a change at once and marks the deal as busy', () => {
    const state = stateAfter(loaded(), changing('D-1', 'Qualify'));
    expect(state.pipeline?.deals[0]?.stage).toBe(1);
    expect(state.confirmed?.deals[0]?.stage).toBe(0);
    expect(state).toMatchObject({ saving: 'saving', busy: new Set(['D-1']) });
  });

  it('shows what stood there before once all changes are taken back, in whatever order', () => {
    fc.assert(
      fc.property(anyDeals, fc.array(anyChange, { maxLength: 6 }), fc.nat(), (deals, all, turn) => {
        const before = loaded(deals);
        const operations = all.map((_, index) => `op-${index}`);
        const made = stateAfter(
          before,
          ...all.map((change, index): AppAction => {
            const id = deals[index % Math.max(1, deals.length)]?.id ?? 'D-0';
            return { type: 'changing', pending: { operation: `op-${index}`, id, change } };
          }),
        );
        const at = turn % Math.max(1, operations.length);
        const order = [...operations.slice(at), ...operations.slice(0, at)];
        const back = stateAfter(
          made,
          ...order.map((operation): AppAction => ({ type: 'settled', operation })),
        );
        expect(back.pipeline).toEqual(before.pipeline);
        expect(back).toMatchObject({ saving: 'saved', busy: new Set(), pending: [] });
      }),
    );
  });

  it('removes a deal that is gone, and closes what shows it', () => {
    const state = stateAfter(
      loaded([dealState({}), dealState({ id: 'D-2' })]),
      { type: 'open', id: 'D-1' },
      { type: 'ask', sheet: { kind: 'stages', id: 'D-1' } },
      changing('D-1', 'Qualify'),
      { type: 'gone', id: 'D-1' },
    );
    expect(state).toMatchObject({ openId: null, sheet: null, pending: [], saving: 'saved' });
    expect(state.pipeline?.deals.map(({ id }) => id)).toEqual(['D-2']);
  });

  it('keeps the last twenty changes', () => {
    const many = Array.from({ length: 25 }, (_, index): AppAction => {
      const change = { id: 'D-1', text: '', at: 0, mark: '', markBefore: '', undo: null };
      const operation = String(index);
      return { type: 'remember', change: { ...change, operation, isUndone: false } };
    });
    const { changes } = stateAfter(loaded(), ...many);
    expect(changes.map(({ operation }) => operation).slice(0, 2)).toEqual(['24', '23']);
    expect(changes).toHaveLength(20);
  });

  it('lets the change before one that was taken back be taken back too', () => {
    const change = { id: 'D-1', text: '', at: 0, undo: { stage: 'Leads' }, isUndone: false };
    const state = stateAfter(
      loaded([dealState({ mark: 'm3' })]),
      { type: 'remember', change: { ...change, operation: '1', mark: 'm1', markBefore: 'm0' } },
      { type: 'remember', change: { ...change, operation: '2', mark: 'm2', markBefore: 'm1' } },
      { type: 'undone', operation: '2', mark: 'm3' },
    );
    expect(state.changes.map((one) => canUndo(state, one))).toEqual([false, true]);
  });
});

describe('reduceApp, notes', () => {
  const toast = { text: 'Moved', details: [], isProblem: false, action: null, operation: 'op' };

  it('replaces the note about the same change, and keeps three at most', () => {
    const said = ['a', 'b', 'c', 'd', 'd'].map(
      (operation, index): AppAction => ({
        type: 'toast',
        toast: { ...toast, operation, text: `${operation}${index}` },
      }),
    );
    const { toasts } = stateAfter(loaded(), ...said);
    expect(toasts.map(({ text }) => text)).toEqual(['b1', 'c2', 'd4']);
    expect(new Set(toasts.map(({ id }) => id)).size).toBe(3);
  });

  it('says a note with all its lines, and a problem at once', () => {
    const details = ['Also wanted: amount'];
    const said = stateAfter(loaded(), { type: 'toast', toast: { ...toast, details } });
    expect(said.said).toEqual({ text: 'Moved Also wanted: amount', count: 1, isUrgent: false });
    const problem = stateAfter(said, { type: 'toast', toast: { ...toast, isProblem: true } });
    expect(problem.said).toEqual({ text: 'Moved', count: 2, isUrgent: true });
  });

  it('counts as not saved for as long as a change can be tried again', () => {
    const state = stateAfter(loaded(), {
      type: 'toast',
      toast: { ...toast, isProblem: true, action: 'retry' },
    });
    expect(state.saving).toBe('failed');
    const closed = stateAfter(state, { type: 'close toast', matches: () => true });
    expect(closed.saving).toBe('saved');
  });

  it('keeps the filter over views and closes what is open', () => {
    const state = stateAfter(
      loaded(),
      { type: 'filter', change: { text: 'acme' } },
      { type: 'open', id: 'D-1' },
      { type: 'show', view: 'today' },
    );
    expect(state).toMatchObject({ view: 'today', openId: null, filter: { text: 'acme' } });
  });

  it('knows who the user is as soon as they say it', () => {
    const state = stateAfter(loaded(), { type: 'who', who: 'Ola' });
    expect(state).toMatchObject({ who: 'Ola', pipeline: { who: 'Ola' } });
  });
});

describe('reduceApp, order', () => {
  it('sorts only when it is asked to', () => {
    const late = dealState({ id: 'a', nextStepDate: inDays(-1) });
    const none = dealState({ id: 'b' });
    const read = (sorts: boolean, deals = [late, none]): AppAction => ({
      type: 'loaded',
      pipeline: pipelineState(deals),
      at: 1,
      sorts,
    });
    const order = ({ pipeline }: AppState) => pipeline?.deals.map(({ id }) => id).join('');
    const first = stateAfter(start, read(true));
    const planned = [{ ...late, nextStepDate: inDays(9) }, none];
    expect(order(stateAfter(first, read(false, planned)))).toBe('ab');
    expect(order(stateAfter(first, read(true, planned)))).toBe('ba');
  });
});
