import { describe, expect, it } from 'vitest';
import { dealState } from '../deal-states';
import { openFakePage, settle } from './fake-page';

const saved = (stage: number, mark: string) => ({
  ok: true as const,
  value: { deal: dealState({ stage, mark }), revision: mark },
});

/** A page on which Acme was moved from Leads to Qualify. */
async function movedPage() {
  const page = openFakePage([dealState({})]);
  page.actions.move('D-1', 1);
  await settle();
  await page.sent[0]?.answer(saved(1, 'm2'));
  return page;
}

describe('undo', () => {
  it('takes the last change back by another one, and says so', async () => {
    const { actions, sent, deal, toast, store } = await movedPage();
    actions.undo();
    await settle();
    expect(deal()?.stage).toBe(0);
    expect(sent[1]?.request).toMatchObject({ mark: 'm2', stage: 'Leads' });
    await sent[1]?.answer(saved(0, 'm3'));
    expect(toast()).toMatchObject({ text: 'Undone: Acme moved to Qualify', action: null });
    expect(store.state().changes.map(({ isUndone }) => isUndone)).toEqual([false, true]);
  });

  it('closes the note that offered it', async () => {
    const { actions, sent, store } = await movedPage();
    actions.undo();
    await settle();
    await sent[1]?.answer(saved(0, 'm3'));
    expect(store.state().toasts.map(({ text }) => text)).toEqual(['Undone: Acme moved to Qualify']);
  });

  it('is done once, however often one presses', async () => {
    const { actions, sent, store } = await movedPage();
    const operation = store.state().changes[0]?.operation;
    actions.undo(operation);
    actions.undo(operation);
    await settle();
    await sent[1]?.answer(saved(0, 'm3'));
    actions.undo();
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('waits for a change that is still being saved', async () => {
    const { actions, sent, deal } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    actions.undo();
    await settle();
    expect(sent).toHaveLength(1);
    await sent[0]?.answer(saved(1, 'm2'));
    expect(deal()?.stage).toBe(0);
    expect(sent[1]?.request).toMatchObject({ mark: 'm2', stage: 'Leads' });
  });

  it('takes back one change after the other', async () => {
    const { actions, sent } = await movedPage();
    actions.move('D-1', 2);
    await settle();
    await sent[1]?.answer(saved(2, 'm3'));
    actions.undo();
    await settle();
    await sent[2]?.answer(saved(1, 'm4'));
    actions.undo();
    await settle();
    expect(sent[3]?.request).toMatchObject({ mark: 'm4', stage: 'Leads' });
  });

  it('takes back two changes when asked twice at once', async () => {
    const { actions, sent } = await movedPage();
    actions.move('D-1', 2);
    await settle();
    await sent[1]?.answer(saved(2, 'm3'));
    actions.undo();
    actions.undo();
    await settle();
    await sent[2]?.answer(saved(1, 'm4'));
    expect(sent[3]?.request).toMatchObject({ mark: 'm4', stage: 'Leads' });
  });

  it('takes back nothing else where the change failed', async () => {
    const { actions, sent } = await movedPage();
    actions.move('D-1', 2);
    await settle();
    actions.undo();
    await sent[1]?.answer({ ok: false, problem: { code: 'refused', text: 'No.' } });
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('does nothing to a deal that was changed since, and says so', async () => {
    const { actions, sent, store } = await movedPage();
    store.dispatch({ type: 'settled', operation: '', deal: dealState({ mark: 'theirs' }) });
    actions.undo();
    await settle();
    expect(sent).toHaveLength(1);
    expect(store.state().said.text).toBe('Acme moved to Qualify: changed again since');
  });

  it('does nothing where nothing was changed', async () => {
    const { actions, sent } = openFakePage([dealState({})]);
    actions.undo();
    await settle();
    expect(sent).toEqual([]);
  });
});
