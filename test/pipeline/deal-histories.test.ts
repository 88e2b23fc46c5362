import { describe, expect, it } from 'vitest';
import { archiveEntry, createArchive } from '../../src/pipeline/archive';
import { createBlock } from '../../src/pipeline/block';
import { day } from '../../src/pipeline/day';
import { dealHistories } from '../../src/pipeline/deal-histories';
import type { RowState } from '../../src/pipeline/row-state';
import { createStages } from '../../src/pipeline/stage';
import { LEADS, LOST, makeDeal, NEEDS, PROPOSAL, STAGES, WON } from '../forecast/make-deal';
import { entry, idOf, makeRow, makeTrail, recordedAs, sight } from './make-row';

const TODAY = day('2026-11-23');
const NONE = createArchive([]);

const historiesOf = (...rows: RowState[]) => dealHistories(rows, NONE, STAGES, TODAY);
const visitsOf = (row: RowState) =>
  historiesOf(row)[0]?.visits.map(({ stage, ...visit }) => ({ stage: stage.name, ...visit }));

const WALK = [
  sight('2026-10-01', { stage: 'Leads', amount: 100 }),
  entry('2026-10-05', { amount: 200 }),
  entry('2026-10-10', { stage: 'Needs' }),
  entry('2026-11-01', { stage: 'Proposal' }, { since: day('2026-10-28') }),
];

describe('dealHistories', () => {
  it('reads stays in stages, as corrected, and the present values from the row', () => {
    const deal = makeDeal(PROPOSAL, 200, '2026-12-01', { row: 4, name: 'Acme', owner: 'Kari' });
    expect(historiesOf(makeRow(deal, WALK))).toEqual([
      {
        dealId: idOf(4),
        name: 'Acme',
        company: '',
        owner: 'Kari',
        amount: 200,
        closeDate: '2026-12-01',
        created: '2026-10-01',
        row: 4,
        visits: [
          { stage: LEADS, entered: '2026-10-01', left: '2026-10-10', firstSight: true },
          { stage: NEEDS, entered: '2026-10-10', left: '2026-10-28', firstSight: false },
          { stage: PROPOSAL, entered: '2026-10-28', left: null, firstSight: false },
        ],
      },
    ]);
  });

  it('takes a stage whose day was typed at first sight for known', () => {
    const row = makeRow(makeDeal(NEEDS, 1, ''), [
      sight('2026-11-01', { stage: 'Needs' }, '2026-09-15'),
    ]);
    expect(visitsOf(row)).toEqual([
      { stage: 'Needs', entered: '2026-09-15', left: null, firstSight: false },
    ]);
  });

  it('knows when a deal entered its first stage if it was created that day', () => {
    const created = { created: { value: day('2026-11-01') } };
    const row = makeRow(makeDeal(LEADS, 1, '', created), [sight('2026-11-01', { stage: 'Leads' })]);
    expect(visitsOf(row)?.[0]?.firstSight).toBe(false);
    const older = makeRow(makeDeal(LEADS, 1, '', { created: { value: day('2026-10-31') } }), [
      sight('2026-11-01', { stage: 'Leads' }),
    ]);
    expect(visitsOf(older)?.[0]?.firstSight).toBe(true);
  });

  it('passes over stages nobody knows any more and joins stays in one that was renamed', () => {
    const renamed = { ...NEEDS, alsoCalled: ['Analysis'] };
    const stages = createStages([LEADS, renamed, WON, LOST]);
    const row = makeRow(makeDeal(renamed, 1, ''), [
      sight('2026-10-01', { stage: 'Leads' }),
      entry('2026-10-02', { stage: 'Demo' }),
      entry('2026-10-05', { stage: 'Analysis' }),
      entry('2026-10-09', { stage: 'Needs' }),
    ]);
    expect(dealHistories([row], NONE, stages, TODAY)[0]?.visits).toMatchObject([
      { stage: LEADS, left: '2026-10-05' },
      { stage: renamed, entered: '2026-10-05', left: null },
    ]);
  });

  it('has no amount where the cell cannot be read, whatever was recorded before', () => {
    const deal = makeDeal(LEADS, 100, '');
    const row = makeRow(deal, [sight('2026-10-01', { stage: 'Leads' })]);
    const amount = { value: null, problem: 'unreadable', text: 'ask' } as const;
    expect(historiesOf({ ...row, deal: { ...deal, amount } })[0]?.amount).toBeNull();
  });

  it('takes a row that is not recorded for first seen today, and a blank one for none', () => {
    const fresh = makeRow(makeDeal(NEEDS, 50, '', { row: 7, name: 'New' }), []);
    expect(historiesOf(fresh, makeRow(makeDeal(null, null, ''), []))).toMatchObject([
      { name: 'New', row: 7, created: TODAY, visits: [{ entered: TODAY, firstSight: true }] },
    ]);
  });

  it('adds archived deals that no row has, closed and open ones, and counts none twice', () => {
    const won = makeDeal(WON, 10, '', { name: 'Gone', row: 9 });
    const trail = makeTrail(9, [sight('2026-01-01', { stage: 'Leads' })]);
    const won2 = {
      ...trail,
      entries: [...trail.entries, entry('2026-02-01', { stage: 'Signed' })],
    };
    const present = makeRow(makeDeal(LEADS, 1, '', { row: 3 }), [
      sight('2026-10-01', { stage: 'Leads' }),
    ]);
    const archive = createArchive([
      archiveEntry(createBlock(won2, recordedAs(won)), true),
      archiveEntry(present.block),
    ]);
    const histories = dealHistories([present, present], archive, STAGES, TODAY);
    expect(histories.map(({ row, amount }) => [row, amount])).toEqual([
      [3, 1],
      [null, 10],
    ]);
    expect(histories[1]?.visits.map(({ stage }) => stage)).toEqual([LEADS, WON]);
  });
});
