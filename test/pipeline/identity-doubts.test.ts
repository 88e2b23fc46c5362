import { describe, expect, it } from 'vitest';
import { addressBlocks } from '../../src/pipeline/address-blocks';
import { archiveEntry, createArchive } from '../../src/pipeline/archive';
import { EMPTY_BLOCK } from '../../src/pipeline/block';
import { day } from '../../src/pipeline/day';
import {
  doubtOtherDeals,
  doubtSortedApart,
  separateCopies,
} from '../../src/pipeline/identity-doubts';
import type { IdentityRow } from '../../src/pipeline/identity-row';
import { rowIssue } from '../../src/pipeline/row-issue';
import type { RowState, Witness } from '../../src/pipeline/row-state';
import { LEADS, makeDeal, NEEDS, PROPOSAL, STAGES } from '../forecast/make-deal';
import { idOf, makeRow, sight } from './make-row';
import { seeing, showing } from './show-row';

const NONE = createArchive([]);
const rowOf = (row: number, stage = LEADS): RowState =>
  makeRow(makeDeal(stage, row * 100, '', { row, name: `Deal ${row}`, owner: 'Kari' }), [
    sight('2026-11-01', { stage: stage.name }),
  ]);
const [A, B, C] = [rowOf(2), rowOf(3, NEEDS), rowOf(4, PROPOSAL)];

const identity = (...states: RowState[]): IdentityRow[] => addressBlocks(states, NONE);
const listed = (rows: readonly IdentityRow[]) => rows.map(({ doubt }) => doubt?.code ?? null);

describe('doubtSortedApart', () => {
  const codesOf = (rows: RowState[], witness: Witness | null = null) =>
    listed(doubtSortedApart(identity(...rows), witness, STAGES));
  const swapped = [
    showing(A, { stage: NEEDS, amount: { value: 300 } }),
    showing(B, { stage: LEADS, amount: { value: 200 } }),
  ];

  it('lists rows that show each other’s values, and no others', () => {
    expect(codesOf([...swapped, C])).toEqual(['sorted apart', 'sorted apart', null]);
  });

  it('finds one column sorted alone', () => {
    const rows = [
      showing(A, { amount: { value: 400 } }),
      showing(B, { amount: { value: 200 } }),
      showing(C, { amount: { value: 300 } }),
    ];
    expect(codesOf(rows)).toEqual(['sorted apart', 'sorted apart', 'sorted apart']);
  });

  it('does not let an unreadable cell hide the sort', () => {
    const unreadable = { value: null, problem: 'unreadable' as const, text: 'soon' };
    const rows = swapped.map((row) => showing(row, { closeDate: unreadable }));
    expect(codesOf(rows)).toEqual(['sorted apart', 'sorted apart']);
  });

  it('takes moves of which something is left over for moves', () => {
    expect(codesOf([showing(A, { stage: NEEDS }), B])).toEqual([null, null]);
    expect(codesOf([showing(A, { stage: NEEDS }), showing(B, { stage: PROPOSAL })])).toEqual([
      null,
      null,
    ]);
  });

  it('believes an edit that was seen', () => {
    const witness = { ...seeing(2, ['stage', 'amount']), lastRow: 3 };
    expect(codesOf(swapped, witness)).toEqual([null, null]);
  });
});

describe('separateCopies', () => {
  const idsOf = (
    rows: readonly IdentityRow[],
    witness: Witness | null = null,
    archive = NONE,
  ): string[] => separateCopies(rows, witness, archive).map(({ block }) => block.id);
  const copyOf = (row: RowState, to: number, changes: Parameters<typeof showing>[1] = {}) =>
    showing(row, { row: to, ...changes });
  const own = idOf(2);

  it('leaves the ID with the row that was not pasted', () => {
    const pastedAbove = identity(copyOf(A, 2), copyOf(A, 5));
    expect(idsOf(pastedAbove, seeing(2, [], { block: true }))).toEqual(['', own]);
  });

  it('else with the row of the recorded name, whatever else changed there (finding 10)', () => {
    const original = copyOf(A, 6, { stage: NEEDS, amount: { value: 1 } });
    expect(idsOf(identity(copyOf(A, 2, { name: 'Copy' }), original))).toEqual(['', own]);
  });

  it('else with the row of the archived name', () => {
    const archive = createArchive([archiveEntry(A.block)]);
    const renamed = makeRow({ ...A.deal, name: 'Renamed' }, [sight('2026-11-01', {})]);
    const recordedUnderOldId = { ...copyOf(renamed, 2) };
    expect(idsOf(identity(recordedUnderOldId, copyOf(A, 5)), null, archive)).toEqual(['', own]);
    expect(idsOf(identity(recordedUnderOldId, copyOf(A, 5)))).toEqual([own, '']);
  });

  it('else with the upper one', () => {
    expect(idsOf(identity(copyOf(A, 2), copyOf(A, 5), copyOf(A, 6)))).toEqual([own, '', '']);
  });

  it('never with a row that shows no deal', () => {
    const cleared = { name: '', owner: '', stage: null, amount: { value: null } };
    const rows = identity(copyOf(A, 2, cleared), copyOf(A, 5, { name: 'Renamed' }));
    expect(idsOf(rows)).toEqual(['', own]);
  });

  it('takes no ID from the certain row in favour of one in doubt', () => {
    const [original, copy] = identity(copyOf(A, 5), copyOf(A, 2)) as [IdentityRow, IdentityRow];
    const doubtful = { ...copy, doubt: rowIssue('sorted apart', 2) };
    expect(idsOf([doubtful, original])).toEqual([own, own]);
  });

  it('makes new deals of the others', () => {
    const [, copy] = separateCopies(identity(copyOf(A, 2), copyOf(A, 5)), null, NONE);
    expect(copy?.block).toEqual(EMPTY_BLOCK);
  });
});

describe('doubtOtherDeals', () => {
  const doubts = (...rows: RowState[]) => doubtOtherDeals(identity(...rows), STAGES);

  it('lists a name that changed together with another value', () => {
    const [row] = doubts(showing(A, { name: 'Beta', stage: NEEDS }));
    expect(row?.doubt).toEqual(rowIssue('another deal', 2, { text: 'Beta', hint: 'Deal 2' }));
    expect(
      listed(doubts(showing(A, { name: 'Beta', created: { value: day('2026-01-01') } }))),
    ).toEqual(['another deal']);
  });

  it('lets a name alone, or other values alone, pass', () => {
    const rows = doubts(showing(A, { name: 'Beta' }), showing(B, { stage: LEADS, owner: '' }));
    expect(listed(rows)).toEqual([null, null]);
  });

  it('does not count a value that a formula changed', () => {
    const formula = { ...A, formulas: new Set(['amount'] as const) };
    expect(listed(doubts(showing(formula, { name: 'Beta', amount: { value: 7 } })))).toEqual([
      null,
    ]);
  });
});
