import { describe, expect, it } from 'vitest';
import { archiveEntry, createArchive } from '../../src/pipeline/archive';
import { blockState, EMPTY_BLOCK } from '../../src/pipeline/block';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { type Changes, reconcileAll, reconcileEdit } from '../../src/pipeline/reconcile';
import type { RowState } from '../../src/pipeline/row-state';
import { decodeTrail } from '../../src/pipeline/trail';
import { LEADS, makeDeal, NEEDS, WON } from '../forecast/make-deal';
import { entry, idOf, makeRow, sight } from './make-row';
import { makeContext, TODAY } from './make-rules';
import { seeing, showing, withBlocksOf } from './show-row';

const SINCE = day('2026-11-01');
const rowOf = (row: number, rest: Partial<Deal> = {}): RowState => {
  const deal = makeDeal(LEADS, row * 100, '', { row, name: `Deal ${row}`, ...rest });
  const { name, amount } = deal;
  const first = sight('2026-11-01', { name, stage: 'Leads', amount: amount.value });
  return { ...makeRow(deal, [first]), since: SINCE };
};
const [A, B] = [rowOf(2), rowOf(3)];
const CLEARED = { name: '', stage: null, amount: { value: null } };

const edit = (row: RowState, ...fields: Parameters<typeof seeing>[1]): Changes =>
  reconcileEdit([row], seeing(row.deal.row, fields), makeContext());
const all = (rows: RowState[], archived: RowState[] = [], gone = false): Changes =>
  reconcileAll(
    rows,
    createArchive(archived.map(({ block }) => archiveEntry(block, gone))),
    null,
    makeContext(),
  );
const outcomes = ({ rows }: Changes) => rows.map(({ outcome }) => outcome);
const codes = ({ rows }: Changes) => rows.flatMap(({ issues }) => issues.map(({ code }) => code));
const ids = ({ rows }: Changes) => rows.map(({ hidden }) => hidden?.block.id ?? null);

describe('reconcileEdit', () => {
  it('records a change that lies inside the edited range', () => {
    expect(outcomes(edit(showing(A, { stage: NEEDS }), 'stage'))).toEqual(['recorded']);
  });

  it('leaves a row that differs outside it to the full reconcile (finding 3)', () => {
    const torn = withBlocksOf([showing(B, { stage: NEEDS })], [A])[0] as RowState;
    const { rows } = edit(torn, 'stage');
    expect(rows[0]).toMatchObject({ hidden: null, putBack: null, outcome: 'unchanged' });
  });

  it('leaves a row that another deal was pasted over, however wide the edit', () => {
    const pasted = showing(A, { name: 'Beta', amount: { value: 7 } });
    expect(ids(edit(pasted, 'name', 'amount'))).toEqual([null]);
  });

  it('does not touch a row whose hidden cells were pasted over (finding 6)', () => {
    const row = { ...A, block: { ...A.block, id: 'Acme AS' } };
    const changes = edit(showing(row, { stage: NEEDS }), 'stage');
    expect([ids(changes), codes(changes)]).toEqual([[null], ['pasted over']]);
  });

  it('does not record over texts of another deal (finding 1)', () => {
    const row = { ...A, block: { ...B.block, id: idOf(2) } };
    expect(ids(edit(showing(row, { stage: NEEDS }), 'stage'))).toEqual([null]);
  });

  it('records a new deal, and nothing of an empty or emptied row', () => {
    const fresh = { ...A, block: EMPTY_BLOCK };
    expect(outcomes(edit(fresh, 'name'))).toEqual(['first sight']);
    expect(ids(edit(showing(fresh, CLEARED), 'name'))).toEqual([null]);
    expect(ids(edit(showing(A, CLEARED), 'name', 'stage', 'amount'))).toEqual([null]);
  });

  it('leaves the archive to the full reconcile', () => {
    const { archiveFirst, archiveAfter } = edit(showing(A, { stage: NEEDS }), 'stage');
    expect([archiveFirst, archiveAfter]).toEqual([[], []]);
  });
});

describe('reconcileAll', () => {
  it('archives a deal that only an edit had recorded, and a changed one (finding 2)', () => {
    const moved = showing(B, { stage: NEEDS });
    const { archiveAfter } = all([A, moved], [B]);
    expect(archiveAfter.map(({ id, gone }) => [id, gone])).toEqual([
      [idOf(2), false],
      [idOf(3), false],
    ]);
    expect(decodeTrail(archiveAfter[1]?.trail ?? '')?.entries[1]?.changes).toEqual({
      stage: 'Needs',
    });
  });

  it('archives nothing twice, and a row that came back again (finding 2)', () => {
    expect(all([A], [A]).archiveAfter).toEqual([]);
    expect(all([A], [A], true).archiveAfter).toEqual([archiveEntry(A.block)]);
  });

  it('lists an open deal whose row is gone each time, and archives that once', () => {
    const first = all([A], [A, B]);
    expect(first.archiveAfter).toEqual([archiveEntry(B.block, true)]);
    expect(first.issues.map(({ code, text }) => [code, text])).toEqual([['deal gone', 'Deal 3']]);
    const second = all([], [B], true);
    expect([second.archiveAfter, second.issues]).toEqual([[], first.issues]);
  });

  it('does not list a closed deal whose row is gone', () => {
    const won = makeRow(makeDeal(WON, 1, '2026-10-01', { row: 4, name: 'Won' }), [
      sight('2026-11-01', { stage: 'Signed' }),
    ]);
    expect(all([], [won]).issues).toEqual([]);
  });

  it('archives blocks that change rows before any row is written (finding 4)', () => {
    const changes = all(withBlocksOf([B, A], [A, B]));
    expect(ids(changes)).toEqual([idOf(3), idOf(2)]);
    expect(changes.archiveFirst).toEqual([archiveEntry(A.block), archiveEntry(B.block)]);
  });

  it('brings a moved block its own day in stage, not the one beside it', () => {
    const older = { ...B, since: day('2026-10-15') };
    const moved = showing(older, { stage: NEEDS });
    const [first] = all(withBlocksOf([moved, A], [A, older])).rows;
    expect(first).toMatchObject({ outcome: 'recorded', issues: [], hidden: { since: TODAY } });
  });

  it('does not date a new row by the block it came to stand beside', () => {
    const fresh = { ...rowOf(4), block: EMPTY_BLOCK, since: null };
    const [first, second] = all(withBlocksOf([fresh, A], [A, fresh])).rows;
    expect(first).toMatchObject({ outcome: 'first sight', hidden: { since: TODAY } });
    expect(second).toMatchObject({ outcome: 'unchanged', hidden: { since: SINCE } });
  });

  it('records nothing of columns sorted apart from the names (finding 5)', () => {
    const changes = all([
      showing(A, { stage: NEEDS, amount: B.deal.amount }),
      showing(rowOf(3, { stage: NEEDS }), { stage: LEADS, amount: A.deal.amount }),
    ]);
    expect(codes(changes)).toEqual(['sorted apart', 'sorted apart']);
    expect(ids(changes)).toEqual([null, null]);
  });

  it('writes the block of a row in doubt where another took its place', () => {
    const [c, d] = [rowOf(4), rowOf(5)];
    const rows = withBlocksOf(
      [showing(d, { amount: c.deal.amount }), showing(c, { amount: d.deal.amount }), B, A],
      [A, B, c, d],
    );
    const changes = all(rows);
    expect(codes(changes)).toEqual(['sorted apart', 'sorted apart']);
    expect(ids(changes)).toEqual([idOf(5), idOf(4), idOf(3), idOf(2)]);
    expect(changes.rows[0]?.hidden?.block).toEqual(d.block);
  });

  it('keeps the history of the original when its copy is edited (finding 10)', () => {
    const copy = showing(A, { row: 5, name: 'Copy', stage: NEEDS });
    const changes = all([A, copy]);
    expect(outcomes(changes)).toEqual(['unchanged', 'first sight']);
    expect(ids(changes)).toEqual([idOf(2), idOf(20)]);
    expect(changes.rows[1]?.hidden?.since).toBe(TODAY);
  });

  it('restores overwritten texts, and says where none are left (finding 1)', () => {
    const hit = { ...A, block: { ...B.block, id: idOf(2) } };
    expect(all([hit, B], [A, B]).rows[0]?.hidden?.block).toEqual(A.block);
    const lost = all([hit, B]);
    expect(codes(lost)).toEqual(['history lost']);
    expect([ids(lost)[0], outcomes(lost)[0]]).toEqual([idOf(2), 'first sight']);
  });

  it('lists and skips one trail that is full, and records the others (finding 11)', () => {
    const long = Array.from({ length: 200 }, () => entry('2026-11-02', { name: 'x'.repeat(300) }));
    const full = makeRow(A.deal, [sight('2026-11-01', { stage: 'Leads' }), ...long]);
    const changes = all([
      showing({ ...full, since: SINCE }, { amount: { value: 1 } }),
      showing(B, { amount: { value: 2 } }),
    ]);
    expect([codes(changes), outcomes(changes)]).toEqual([
      ['trail full'],
      ['unchanged', 'recorded'],
    ]);
  });

  it('clears the block of a row without a deal; the archive keeps the deal', () => {
    const changes = all([showing(A, CLEARED)], []);
    expect(changes.rows[0]?.hidden).toEqual({ block: EMPTY_BLOCK, since: null, needs: null });
    expect(changes.archiveAfter).toEqual([archiveEntry(A.block, true)]);
    expect(blockState(A.block)).toBe('own');
  });
});
