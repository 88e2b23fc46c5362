import { describe, expect, it } from 'vitest';
import type { DealChange } from '../../../src/protocol/deal-change';
import type { DealState } from '../../../src/protocol/pipeline-state';
import { dealState, inDays } from '../deal-states';
import { openFakePage, settle } from './fake-page';

const saved = (deal: DealState) => ({ ok: true as const, value: { deal, revision: deal.mark } });
const planned = dealState({ nextStep: 'Call', nextStepDate: inDays(1), probability: 0.4 });

/** A page on which these fields of a deal have been changed, and what it sends. */
async function changing(deal: DealState, ...changes: readonly DealChange['values'][]) {
  const page = openFakePage([deal]);
  for (const values of changes) void page.actions.change('D-1', values ? { values } : {});
  await settle();
  const seen = () => page.sent.map(({ request }) => (request as DealChange).seen);
  return { ...page, seen };
}

describe('what a change says to have been shown', () => {
  it('is what the card shows in the fields that it changes', async () => {
    const { seen } = await changing(planned, {
      nextStep: 'Meet',
      probability: '50 %',
      amount: null,
      'x:Budget': 5,
    });
    expect(seen()).toEqual([{ nextStep: 'Call', probability: 0.4, amount: null }]);
  });

  it('is left out of a change of nothing that cards show', async () => {
    const { seen } = await changing(planned, { lostReason: 'Price' });
    expect(seen()).toEqual([undefined]);
  });

  it('is what the form has read, before what the card shows', async () => {
    const { actions, sent } = openFakePage([planned]);
    const seen = { nextStep: 'Call them all', 'x:Budget': '' };
    void actions.change('D-1', { values: { nextStep: 'Meet', 'x:Budget': 5 }, seen });
    await settle();
    expect(sent[0]?.request).toMatchObject({ seen });
  });

  it('stays the same when the change is tried again, whatever was read meanwhile', async () => {
    const { actions, sent, seen, store, toast } = await changing(planned, { nextStep: 'Meet' });
    await sent[0]?.answer({ ok: false, problem: { code: 'refused', text: 'No.' } });
    const theirs = { ...planned, nextStep: 'Write' };
    store.dispatch({ type: 'settled', operation: '', deal: theirs });
    actions.retry(toast()?.operation ?? '');
    await settle();
    expect(seen()).toEqual([{ nextStep: 'Call' }, { nextStep: 'Call' }]);
  });

  it('is what an earlier change of the same person wrote that was still being saved', async () => {
    const { sent, seen } = await changing(
      planned,
      { nextStep: 'Meet', probability: '50 %' },
      { nextStep: 'Write', probability: '60 %', nextStepDate: null },
    );
    await sent[0]?.answer(saved({ ...planned, mark: 'm2', nextStep: 'Meet', probability: 0.5 }));
    expect(seen()[1]).toEqual({ nextStep: 'Meet', probability: '50 %', nextStepDate: inDays(1) });
  });

  it('is what the person decided on where the earlier change gave way to somebody else’s', async () => {
    const { sent, seen } = await changing(planned, { nextStep: 'Meet' }, { nextStep: 'Write' });
    const deal = { ...planned, nextStep: 'Theirs' };
    const values = { nextStep: 'Theirs' };
    await sent[0]?.answer({ ok: false, problem: { code: 'changed', deal, who: '', values } });
    expect(seen()[1]).toEqual({ nextStep: 'Call' });
  });

  it('is the close date that winning filled in', async () => {
    const { actions, sent } = openFakePage([planned]);
    void actions.change('D-1', { stage: 'Won' });
    void actions.change('D-1', { values: { closeDate: inDays(9) } });
    await settle();
    await sent[0]?.answer(saved({ ...planned, mark: 'm2', stage: 3, closeDate: inDays(0) }));
    expect(sent[1]?.request).toMatchObject({ mark: 'm2', seen: { closeDate: inDays(0) } });
  });

  it('is what the change left where it is taken back, whatever was read meanwhile', async () => {
    const { actions, sent, seen, store } = await changing(planned, { nextStep: ' Meet' });
    const mine = { ...planned, nextStep: 'Meet' };
    await sent[0]?.answer(saved(mine));
    store.dispatch({ type: 'settled', operation: '', deal: { ...mine, nextStep: 'Theirs' } });
    actions.undo();
    await settle();
    expect(sent[1]?.request).toMatchObject({ values: { nextStep: 'Call' } });
    expect(seen()[1]).toEqual({ nextStep: 'Meet' });
  });
});

describe('fields that somebody else has filled in meanwhile', () => {
  it.each([
    ['en', 'Yours', 'empty'],
    ['nb', 'Ditt', 'tom'],
  ] as const)(
    'are shown with what was, what is and what was wanted, in %s',
    async (language, yours, none) => {
      const { actions, sent, toast, store, deal } = openFakePage([planned], {
        language,
        fields: [
          { key: 'nextStep', label: 'Next', kind: 'text', options: [] },
          { key: 'x:Budget', label: 'Budget', kind: 'number', options: [] },
          { key: 'x:Signed', label: 'Signed', kind: 'checkbox', options: [] },
        ],
      });
      const values = { nextStep: 'Write', probability: 0.6, 'x:Budget': 7, 'x:Signed': false };
      const seen = { 'x:Budget': '', 'x:Signed': '' };
      void actions.change('D-1', { values, seen });
      await settle();
      const theirs = { ...planned, nextStep: 'Meet', nextStepDate: null, probability: 0.5 };
      const now = { nextStep: 'Meet', probability: 0.5, 'x:Budget': 9, 'x:Signed': true };
      const problem = { code: 'changed' as const, deal: theirs, who: '', values: now };
      await sent[0]?.answer({ ok: false, problem });
      expect(deal()).toEqual(theirs);
      expect(store.state().saving).toBe('saved');
      const lines = toast()?.details.map((line) => line.replace(/\s/g, ' ')) ?? [];
      expect(lines.slice(1)).toEqual([
        `Next: Call → Meet (${yours}: Write)`,
        expect.stringMatching(new RegExp(`: 40 ?% → 50 ?% \\(${yours}: 60 ?%\\)$`)),
        `Budget: ${none} → 9 (${yours}: 7)`,
        `Signed: ${none} → ✓ (${yours}: ${none})`,
      ]);
      expect(lines[0]).toContain(`→ ${none}`);
    },
  );
});
