import { describe, expect, it } from 'vitest';
import { dealState } from '../deal-states';
import { openFakePage, settle } from './fake-page';

const moved = dealState({ stage: 1, mark: 'm2' });
const saved = (deal = moved) => ({ ok: true as const, value: { deal, revision: 'r2' } });
const problem = (code: 'busy' | 'offline' | 'timed out' | 'gone') => ({
  ok: false as const,
  problem: { code },
});

describe('a move', () => {
  it('is shown at once and sent with the mark that was shown', async () => {
    const { actions, sent, deal, store } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    expect(deal()?.stage).toBe(1);
    expect(sent).toMatchObject([
      { name: 'changeDeal', request: { id: 'D-1', mark: 'm1', stage: 'Qualify' } },
    ]);
    await sent[0]?.answer(saved());
    expect(deal()).toBe(moved);
    expect(store.state()).toMatchObject({ saving: 'saved', pending: [] });
  });

  it('is made once, however often one presses', async () => {
    const { actions, sent } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    actions.move('D-1', 2);
    const first = actions.change('D-1', { stage: 'Proposal' });
    const second = actions.change('D-1', { stage: 'Proposal' });
    await settle();
    expect(sent).toHaveLength(1);
    await sent[0]?.answer(saved());
    expect(await first).toEqual({ ok: true, deal: moved });
    expect(await second).toEqual({ ok: true, deal: moved });
    expect(sent).toHaveLength(1);
  });

  it('asks for what is missing before anything is sent', () => {
    const { actions, sent, store } = openFakePage([dealState({ stage: 1, unmet: [0] })]);
    actions.move('D-1', 2);
    expect(store.state().sheet).toEqual({ kind: 'needs', id: 'D-1', stage: 2 });
    actions.move('D-1', 4);
    expect(store.state().sheet).toEqual({ kind: 'lost', id: 'D-1', stage: 4 });
    expect(sent).toEqual([]);
  });

  it('asks for nothing where nothing is enforced', async () => {
    const deals = [dealState({ stage: 1, unmet: [0] })];
    const { actions, sent } = openFakePage(deals, { enforcement: 'off' });
    actions.move('D-1', 2);
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('names what the deal should have besides', async () => {
    const { actions, toast } = openFakePage([dealState({ stage: 1, unmet: [1] })]);
    actions.move('D-1', 2);
    expect(toast()).toMatchObject({
      text: 'Acme moved to Proposal',
      details: ['Should also be filled in: Contact'],
      action: 'undo',
    });
  });

  it('does not ask for what is given along with it', () => {
    const { actions, toast } = openFakePage([dealState({ stage: 1, unmet: [1] })]);
    void actions.change('D-1', { stage: 'Proposal', values: { 'x:Contact': 'Lise' } });
    expect(toast()?.details).toEqual([]);
  });
});

describe('changes of one deal', () => {
  it('are sent one after the other, each with the mark the one before left', async () => {
    const { actions, sent } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    void actions.change('D-1', { values: { nextStep: 'Call' } });
    await settle();
    expect(sent).toHaveLength(1);
    await sent[0]?.answer(saved());
    expect(sent[1]?.request).toMatchObject({ mark: 'm2', values: { nextStep: 'Call' } });
  });

  it('do not wait for those of another deal', async () => {
    const { actions, sent } = openFakePage([dealState({}), dealState({ id: 'D-2' })]);
    actions.move('D-1', 1);
    actions.move('D-2', 1);
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('go on after one that failed', async () => {
    const { actions, sent, deal } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    void actions.change('D-1', { values: { nextStep: 'Call' } });
    await settle();
    await sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'No.' } });
    expect(deal()).toMatchObject({ stage: 0, nextStep: 'Call' });
    expect(sent[1]?.request).toMatchObject({ mark: 'm1' });
  });
});

describe('a change that fails', () => {
  it('is taken back, and tried again as the same operation', async () => {
    const { actions, sent, deal, toast, store } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'It is protected.' } });
    expect(deal()).toEqual(dealState({}));
    expect(toast()).toMatchObject({
      text: 'Could not save. Acme is back in Leads.',
      details: ['It is protected.'],
      isProblem: true,
      action: 'retry',
    });
    expect(store.state().saving).toBe('failed');
    actions.retry(toast()?.operation ?? '');
    await settle();
    expect(sent[1]?.request).toEqual(sent[0]?.request);
    await sent[1]?.answer(saved());
    expect(store.state().saving).toBe('saved');
  });

  it('is the same operation when the user does the same again', async () => {
    const { actions, sent } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer(problem('offline'));
    actions.move('D-1', 1);
    await settle();
    expect(sent[1]?.request).toEqual(sent[0]?.request);
  });

  it('is tried twice more where the sheet is busy', async () => {
    const { actions, sent, pauses, toast } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer(problem('busy'));
    expect(toast()?.text).toBe('The sheet is busy. Trying again…');
    await sent[1]?.answer(problem('busy'));
    await sent[2]?.answer(problem('busy'));
    expect(pauses).toEqual([2_000, 4_000]);
    expect(sent).toHaveLength(3);
    expect(toast()).toMatchObject({ action: 'retry', isProblem: true });
  });

  it('is not sent while offline', async () => {
    const { actions, sent, store, deal, toast } = openFakePage([dealState({})]);
    store.dispatch({ type: 'online', isOnline: false });
    expect(await actions.change('D-1', { stage: 'Qualify' })).toEqual(problem('offline'));
    expect([sent, deal()?.stage]).toEqual([[], 0]);
    expect(toast()?.text).toBe('You are offline. Changes are stopped until you are back.');
  });

  it('says nothing of values that its form shows', async () => {
    const { actions, sent, toast, store } = openFakePage([dealState({})]);
    const outcome = actions.change('D-1', { values: { amount: 'x' } });
    await settle();
    const values = [{ key: 'amount', text: 'Write a number.' }];
    await sent[0]?.answer({ ok: false, problem: { code: 'bad values', values } });
    expect(await outcome).toMatchObject({ ok: false, problem: { values } });
    expect(toast()).toBeUndefined();
    expect(store.state().saving).toBe('saved');
  });
});
