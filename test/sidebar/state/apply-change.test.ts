import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyPending } from '../../../src/sidebar/state/apply-change';
import { CARD_FIELDS, cardValue } from '../../../src/sidebar/state/card-values';
import { undoChange } from '../../../src/sidebar/state/undo-change';
import { dealState, inDays, pipelineState, TODAY } from '../deal-states';
import { anyChange, anyDeals } from './any-deals';

const pipeline = pipelineState([]);
const changed = (change: Parameters<typeof applyChange>[2]) =>
  applyChange(pipeline, dealState({ stage: 1, unmet: [0, 1, 2], since: inDays(-9) }), change);

describe('applyChange', () => {
  it('moves a deal into its stage as of today', () => {
    expect(changed({ stage: 'Proposal' })).toMatchObject({ stage: 2, since: TODAY });
    expect(changed({ stage: 'Qualify' })).toMatchObject({ stage: 1, since: inDays(-9) });
    expect(changed({ stage: 'no stage' })).toMatchObject({ stage: 1 });
  });

  it('takes over what a card shows', () => {
    const values = { name: 'New', owner: null, nextStepDate: '2026-06-01', amount: '50 000,5' };
    expect(changed({ values })).toMatchObject({
      name: 'New',
      owner: '',
      nextStepDate: '2026-06-01',
      amount: 50_000.5,
    });
  });

  it('shows an amount that may mean two things as it was typed', () => {
    expect(changed({ values: { amount: '1.234' } })).toMatchObject({
      amount: null,
      amountText: '1.234',
    });
  });

  it('takes a filled-in or waived criterion for met', () => {
    expect(changed({ values: { 'x:Budget': 'yes' } }).unmet).toEqual([1, 2]);
    expect(changed({ values: { 'x:Budget': '' } }).unmet).toEqual([0, 1, 2]);
    const waivers = [{ stage: 'Proposal', key: 'x:Contact', reason: 'known' }];
    expect(changed({ waivers })).toMatchObject({ unmet: [0, 2], waived: [1] });
  });

  it('counts a logged activity as done today', () => {
    expect(changed({ activity: { kind: 'call', note: '' } }).lastActivity).toBe(TODAY);
  });
});

describe('applyPending', () => {
  it('leaves the pipeline as it is when nothing is pending', () => {
    expect(applyPending(pipeline, [])).toBe(pipeline);
  });

  it('applies changes in order and leaves other deals alone', () => {
    const state = pipelineState([dealState({ id: 'a' }), dealState({ id: 'b' })]);
    const pending = ['Qualify', 'Proposal'].map((stage, index) => ({
      operation: String(index),
      id: 'a',
      change: { stage },
    }));
    const [first, second] = applyPending(state, pending)?.deals ?? [];
    expect(first?.stage).toBe(2);
    expect(second).toBe(state.deals[1]);
  });
});

describe('undoChange', () => {
  const before = dealState({ stage: 1, amount: null, amountText: 'ca. 20k', nextStep: 'Call' });

  it('names the stage and the values to go back to', () => {
    const after = { ...before, stage: 2, amount: 5, amountText: '5', nextStep: '' };
    expect(undoChange(before, after, pipeline.stages, {})).toEqual({
      restores: before.mark,
      stage: 'Qualify',
      warned: true,
      values: { amount: 'ca. 20k', nextStep: 'Call' },
      seen: { amount: 5, nextStep: null },
    });
  });

  it('empties what was empty', () => {
    const after = { ...before, closeDate: TODAY };
    expect(undoChange(before, after, pipeline.stages, {})).toEqual({
      restores: before.mark,
      values: { closeDate: null },
      seen: { closeDate: TODAY },
    });
  });

  it('takes the reason for being lost away from a deal that is open again', () => {
    const values = { lostReason: 'Price' };
    const lost = { ...before, stage: 4 };
    const { stages } = pipeline;
    expect(undoChange(before, lost, stages, { stage: 'Lost', values })).toEqual({
      restores: before.mark,
      stage: 'Qualify',
      warned: true,
      values: { lostReason: null },
      seen: { lostReason: 'Price' },
    });
    expect(undoChange(before, before, stages, { values })).toBeNull();
  });

  it('takes nothing back where nothing of a card changed, or where what was there is not known', () => {
    const { stages } = pipeline;
    expect(undoChange(before, { ...before, lastActivity: TODAY }, stages, {})).toBeNull();
    expect(undoChange({ ...before, stage: -1 }, before, stages, {})).toBeNull();
    const long = `${'x'.repeat(299)}…`;
    expect(undoChange({ ...before, name: long }, before, stages, {})).toBeNull();
  });

  it('brings back what a card showed, whatever the change was', () => {
    fc.assert(
      fc.property(anyDeals, anyChange, (deals, change) => {
        for (const deal of deals) {
          const after = applyChange(pipeline, deal, change);
          const undo = undoChange(deal, after, pipeline.stages, change);
          if (undo === null) continue;
          const back = applyChange(pipeline, after, undo);
          expect(back.stage).toBe(deal.stage);
          for (const key of CARD_FIELDS) expect(cardValue(back, key)).toBe(cardValue(deal, key));
        }
      }),
    );
  });
});
