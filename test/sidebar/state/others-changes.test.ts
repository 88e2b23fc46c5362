import { describe, expect, it } from 'vitest';
import { packPipeline } from '../../../src/protocol/packed-pipeline';
import { dealState, pipelineState } from '../deal-states';
import { openFakePage, settle } from './fake-page';

describe('a change of a deal that somebody else changed', () => {
  it('gives way, and shows field by field what they changed', async () => {
    const { actions, sent, deal, toast } = openFakePage([dealState({ amount: 10 })]);
    actions.move('D-1', 1);
    await settle();
    const theirs = dealState({ amount: 20, owner: 'Ola', stage: 2, mark: 'm9' });
    await sent[0]?.answer({
      ok: false,
      problem: { code: 'changed', deal: theirs, who: 'Ola', values: {} },
    });
    expect(deal()).toBe(theirs);
    expect(toast()?.text).toMatch(/^Ola changed Acme meanwhile/);
    expect(toast()?.details.map((line) => line.replace(/\s/g, ' '))).toEqual([
      'Stage: Leads → Proposal',
      'Owner: Kari → Ola',
      'Amount: kr 10 → kr 20',
    ]);
    expect(toast()?.action).toBeNull();
  });

  it('names nobody where nobody is known', async () => {
    const { actions, sent, toast } = openFakePage([dealState({})]);
    actions.move('D-1', 1);
    await settle();
    const problem = {
      code: 'changed' as const,
      deal: dealState({ mark: 'm9' }),
      who: '',
      values: {},
    };
    await sent[0]?.answer({ ok: false, problem });
    expect(toast()?.text).toMatch(/^Someone else changed Acme meanwhile/);
  });

  it('asks for what the server finds missing', async () => {
    const { actions, sent, deal, store } = openFakePage([dealState({ stage: 1 })]);
    actions.move('D-1', 2);
    await settle();
    const blocked = {
      code: 'blocked' as const,
      deal: dealState({ stage: 1, unmet: [0] }),
      stage: 2,
      lacking: [0],
      skips: '',
      reopens: false,
      text: 'Budget is missing.',
    };
    await sent[0]?.answer({ ok: false, problem: blocked });
    expect(deal()).toMatchObject({ stage: 1, unmet: [0] });
    expect(store.state().sheet).toEqual({ kind: 'needs', id: 'D-1', stage: 2, blocked });
  });

  it('removes a deal that is gone, and says so', async () => {
    const { actions, sent, deal, toast } = openFakePage([dealState({})]);
    actions.openDeal('D-1');
    actions.move('D-1', 1);
    await settle();
    await sent[0]?.answer({ ok: false, problem: { code: 'gone' } });
    expect(deal()).toBeUndefined();
    expect(toast()?.text).toBe('Acme is no longer in the sheet.');
    expect(await actions.change('D-1', { stage: 'Qualify' })).toMatchObject({ ok: false });
  });
});

describe('looking for changes of others', () => {
  const open = { ok: true as const, value: packPipeline(pipelineState([dealState({ stage: 2 })])) };

  it('reads everything only if the change cell is another one', async () => {
    const { reader, sent, deal } = openFakePage([dealState({})]);
    void reader.refreshIfChanged();
    await sent[0]?.answer({ ok: true, value: 'r1' });
    expect(sent).toHaveLength(1);
    void reader.refreshIfChanged();
    await sent[1]?.answer({ ok: true, value: 'r2' });
    expect(sent[2]?.name).toBe('openPipeline');
    await sent[2]?.answer(open);
    expect(deal()?.stage).toBe(2);
  });

  it('waits while something is being saved, read, or the page is offline', async () => {
    const { reader, sent, actions, store } = openFakePage([dealState({})]);
    store.dispatch({ type: 'online', isOnline: false });
    await reader.refreshIfChanged();
    store.dispatch({ type: 'online', isOnline: true });
    actions.move('D-1', 1);
    await settle();
    await reader.refreshIfChanged();
    expect(sent.map(({ name }) => name)).toEqual(['changeDeal']);
  });

  it('reads once, however often one asks', async () => {
    const { actions, sent } = openFakePage([dealState({})]);
    actions.refresh();
    actions.refresh();
    expect(sent).toHaveLength(1);
  });

  it('keeps a change that is being saved on top of what is read', async () => {
    const { actions, sent, deal } = openFakePage([dealState({})]);
    actions.refresh();
    actions.move('D-1', 1);
    await sent[0]?.answer(open);
    expect(deal()?.stage).toBe(1);
  });
});
