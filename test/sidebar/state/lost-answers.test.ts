import { describe, expect, it } from 'vitest';
import { dealState } from '../deal-states';
import { openFakePage, settle } from './fake-page';

const moved = dealState({ stage: 1, mark: 'm2' });
const saved = (deal = moved) => ({ ok: true as const, value: { deal, revision: 'r2' } });
const problem = (code: 'busy' | 'offline' | 'timed out' | 'gone') => ({
  ok: false as const,
  problem: { code },
});

describe('a change without an answer', () => {
  it('was not made if the deal still has its mark', async () => {
    const { actions, sent, deal, toast } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer(problem('timed out'));
    expect(toast()?.text).toBe('No answer from Google. Checking what was saved…');
    expect(deal()?.stage).toBe(1);
    expect(sent[1]).toMatchObject({ name: 'readDeal', request: { id: 'D-1' } });
    await sent[1]?.answer({
      ok: true,
      value: { deal: dealState({}), operation: '', values: {}, history: [] },
    });
    expect(deal()?.stage).toBe(0);
    expect(toast()?.action).toBe('retry');
  });

  it('is asked for by the same operation if the deal has another mark', async () => {
    const { actions, sent, deal, store } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer({ ok: false, problem: { code: 'failed' } });
    await sent[1]?.answer({
      ok: true,
      value: { deal: moved, operation: 'op-9', values: {}, history: [] },
    });
    expect(sent[2]?.request).toEqual(sent[0]?.request);
    await sent[2]?.answer(saved());
    expect(deal()).toBe(moved);
    expect(store.state().saving).toBe('saved');
  });

  it('was made if the deal names its operation, though no mark tells of it', async () => {
    const { actions, sent, deal, store } = openFakePage([dealState({})]);
    const outcome = actions.change('D-1', { values: { nextStep: 'Call' } });
    await settle();
    await sent[0]?.answer(problem('timed out'));
    const called = dealState({ nextStep: 'Call' });
    const { operation } = (sent[0]?.request ?? {}) as { readonly operation?: string };
    const read = { deal: called, operation, values: {}, history: [] };
    await sent[1]?.answer({ ok: true, value: read });
    expect(sent[2]?.request).toEqual(sent[0]?.request);
    await sent[2]?.answer(saved(called));
    expect(await outcome).toEqual({ ok: true, deal: called });
    expect(deal()).toBe(called);
    expect(store.state().saving).toBe('saved');
  });

  it('is taken back if the deal cannot be read either', async () => {
    const { actions, sent, deal, toast } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer(problem('timed out'));
    await sent[1]?.answer(problem('timed out'));
    expect(deal()?.stage).toBe(0);
    expect(toast()?.action).toBe('retry');
  });
});

describe('a new deal without an answer', () => {
  it('is asked for once more by the same operation, which adds it once', async () => {
    const { actions, sent, toast } = openFakePage([]);
    const outcome = actions.add({ stage: 'Qualify', values: { name: 'Acme' } });
    await settle();
    await sent[0]?.answer(problem('timed out'));
    expect(toast()?.text).toBe('No answer from Google. Checking what was saved…');
    expect(sent[1]).toMatchObject({ name: 'addDeal', request: sent[0]?.request });
    await sent[1]?.answer(saved());
    expect(await outcome).toEqual({ ok: true, deal: moved });
    expect(sent).toHaveLength(2);
  });

  it('is not there if that has no answer either, and pressing again is still the same', async () => {
    const { actions, sent } = openFakePage([]);
    const deal = { stage: 'Qualify', values: { name: 'Acme' } };
    const outcome = actions.add(deal);
    await settle();
    await sent[0]?.answer(problem('timed out'));
    await sent[1]?.answer(problem('timed out'));
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'timed out' } });
    void actions.add(deal);
    await settle();
    expect(sent[2]?.request).toEqual(sent[0]?.request);
  });
});
