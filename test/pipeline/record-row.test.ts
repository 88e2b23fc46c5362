import { describe, expect, it } from 'vitest';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { recordRow } from '../../src/pipeline/record-row';
import { decodeRecorded, type RecordedField } from '../../src/pipeline/recorded';
import type { RowDecision, RowState, Witness } from '../../src/pipeline/row-state';
import type { Enforcement } from '../../src/pipeline/settings';
import { decodeTrail } from '../../src/pipeline/trail';
import { LEADS, makeDeal, NEEDS, PROPOSAL, WON } from '../forecast/make-deal';
import { entry, idOf, makeRow, sight } from './make-row';
import { makeContext, makeRules, needs, TODAY } from './make-rules';
import { seeing, showing } from './show-row';

const ACME = makeDeal(LEADS, 100, '2026-12-24', { name: 'Acme' });
const LEAD: RowState = {
  ...makeRow(ACME, [sight('2026-10-01', { name: 'Acme', stage: 'Leads', amount: 100 })], {
    offer: '',
  }),
  since: day('2026-10-01'),
};
const CRITERIA = [needs('Proposal', 'offer')];

function record(
  row: RowState,
  changes: Partial<Deal> = {},
  witness: Witness | null = null,
  enforcement: Enforcement = 'put back',
): RowDecision {
  return recordRow(
    showing(row, changes),
    witness,
    makeContext(makeRules(CRITERIA, { enforcement })),
  );
}

const withFormulas = (...fields: RecordedField[]): RowState => ({
  ...LEAD,
  formulas: new Set(fields),
});
const lastEntry = ({ hidden }: RowDecision) => {
  const entries = decodeTrail(hidden?.block.trail ?? '')?.entries ?? [];
  return entries[entries.length - 1];
};
const recordedOf = ({ hidden }: RowDecision) => decodeRecorded(hidden?.block.recorded ?? '');
const codes = ({ issues }: RowDecision) => issues.map(({ code }) => code);

describe('recordRow', () => {
  it('leaves the block of an unchanged row as it is', () => {
    const { outcome, hidden } = record(LEAD);
    expect([outcome, hidden?.block]).toEqual(['unchanged', LEAD.block]);
  });

  it('records all changes in one entry, and who made them if that was seen', () => {
    const changes = { stage: NEEDS, amount: { value: 200 } };
    const seen = record(LEAD, changes, seeing(2, ['stage', 'amount']));
    expect(lastEntry(seen)).toEqual(entry(TODAY, { stage: 'Needs', amount: 200 }, { who: 'Kari' }));
    expect(lastEntry(record(LEAD, changes))).toMatchObject({ kind: 'found', who: '' });
    expect([seen.outcome, seen.hidden?.since]).toEqual(['recorded', TODAY]);
  });

  it('records a company and a day of creation without an entry', () => {
    const decision = record(LEAD, { company: 'Acme AS', created: { value: day('2026-01-01') } });
    expect(recordedOf(decision)).toMatchObject({ company: 'Acme AS', created: '2026-01-01' });
    expect(decision.hidden?.block.trail).toBe(LEAD.block.trail);
  });

  it('puts an illegal move back and records the other changes', () => {
    const decision = record(LEAD, { stage: PROPOSAL, amount: { value: 200 } });
    expect([decision.outcome, decision.putBack]).toEqual(['put back', 'Leads']);
    expect(lastEntry(decision)?.changes).toEqual({ amount: 200 });
  });

  it('warns of a move once', () => {
    const warned = record(LEAD, { stage: PROPOSAL }, null, 'warn');
    expect([warned.outcome, warned.putBack]).toEqual(['warned', null]);
    const after = { ...showing(LEAD, { stage: PROPOSAL }), since: TODAY };
    const block = warned.hidden?.block ?? LEAD.block;
    expect(record({ ...after, block }, {}, null, 'warn').outcome).toBe('unchanged');
  });

  it('warns of an unknown stage when it is typed, not each time it is found', () => {
    const unknown = { stage: null, stageText: 'Offr' };
    expect(record(LEAD, unknown, seeing(2, ['stage']), 'warn').outcome).toBe('warned');
    expect(record(LEAD, unknown, seeing(2, ['owner']), 'warn').outcome).toBe('unchanged');
    const found = record(LEAD, unknown, null, 'warn');
    expect([found.outcome, found.blocked]).toEqual(['unchanged', null]);
  });

  it('lists a formula that moves a deal against the rules, and records nothing of it', () => {
    const decision = record(withFormulas('stage'), { stage: PROPOSAL });
    expect([decision.outcome, decision.putBack, codes(decision)]).toEqual([
      'unchanged',
      null,
      ['formula stage'],
    ]);
  });

  it('records a formula’s value once a day', () => {
    const formulas = withFormulas('amount');
    const first = record(formulas, { amount: { value: 101 } });
    const block = first.hidden?.block ?? LEAD.block;
    expect(lastEntry(first)?.changes).toEqual({ amount: 101 });
    expect(record({ ...formulas, block }, { amount: { value: 102 } }).outcome).toBe('unchanged');
  });

  it('lists a row whose texts it cannot read', () => {
    const block = { ...LEAD.block, trail: 'Acme' };
    expect(codes(record({ ...LEAD, block }))).toEqual(['pasted over']);
  });

  it('lists a trail that would not fit into its cell', () => {
    const entries = Array.from({ length: 200 }, (_, i) =>
      entry('2026-10-02', { name: `${i}`.repeat(100) }),
    );
    const full = makeRow(ACME, [sight('2026-10-01', { stage: 'Leads' }), ...entries]);
    const decision = record({ ...full, since: LEAD.since }, { amount: { value: 1 } });
    expect([decision.hidden, codes(decision)]).toEqual([null, ['trail full']]);
  });
});

describe('a deal won from an open stage', () => {
  const filled = { ...LEAD, cellOf: () => 'x' };

  it('gets today for a close date to come; the old one stays in the trail', () => {
    const won = record(filled, { stage: WON });
    expect(won.closeDate).toBe(TODAY);
    expect(recordedOf(won)?.closeDate).toBe(TODAY);
    expect(lastEntry(won)?.changes).toEqual({ stage: 'Signed', closeDate: TODAY });
  });

  it('gets it for an empty one, and keeps one that is past', () => {
    expect(record(filled, { stage: WON, closeDate: { value: null } }).closeDate).toBe(TODAY);
    const past = { closeDate: { value: day('2026-11-01') } };
    expect(record(filled, { stage: WON, ...past }).closeDate).toBeNull();
  });

  it('keeps a formula and what cannot be read', () => {
    const formula = { ...filled, formulas: new Set(['closeDate'] as const) };
    expect(record(formula, { stage: WON }).closeDate).toBeNull();
    const unreadable = { value: null, problem: 'unreadable' as const, text: 'soon' };
    expect(record(filled, { stage: WON, closeDate: unreadable }).closeDate).toBeNull();
  });
});

describe('where no lock can be had', () => {
  const unlocked = (row: RowState, changes: Partial<Deal>, witness: Witness | null) =>
    recordRow(showing(row, changes), witness, makeContext(makeRules(CRITERIA), false));

  it('a typed edit is put back and nothing recorded', () => {
    const typed = seeing(2, ['stage'], { oldStage: 'Leads' });
    const decision = unlocked(LEAD, { stage: PROPOSAL }, typed);
    expect([decision.putBack, decision.hidden]).toEqual(['Leads', null]);
  });

  it('a block is left with the warning, a legal move to the next reconcile', () => {
    const block = unlocked(LEAD, { stage: PROPOSAL }, seeing(2, ['stage']));
    expect([block.putBack, block.hidden, block.outcome]).toEqual([null, null, 'warned']);
    const legal = unlocked(LEAD, { stage: NEEDS }, seeing(2, ['stage']));
    expect([legal.hidden, legal.outcome]).toEqual([null, 'unchanged']);
  });

  it('a new deal is recorded', () => {
    const fresh = makeRow(ACME, []);
    expect(unlocked(fresh, {}, null).hidden?.block.id).toBe(idOf(20));
  });
});
