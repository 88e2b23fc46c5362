import { describe, expect, it } from 'vitest';
import { addressBlocks } from '../../src/pipeline/address-blocks';
import { archiveEntry, createArchive } from '../../src/pipeline/archive';
import type { Deal } from '../../src/pipeline/deal';
import { reattachBlocks } from '../../src/pipeline/reattach-blocks';
import type { RowState } from '../../src/pipeline/row-state';
import { LEADS, makeDeal, NEEDS } from '../forecast/make-deal';
import { idOf, makeRow, sight } from './make-row';
import { showing, withBlocksOf } from './show-row';

const rowOf = (row: number, rest: Partial<Deal> = {}): RowState => {
  const deal = makeDeal(LEADS, row, '', { row, name: `Deal ${row}`, ...rest });
  return makeRow(deal, [sight('2026-11-01', { name: deal.name, stage: 'Leads', amount: row })]);
};
const unrecorded = (row: number): RowState =>
  makeRow(makeDeal(LEADS, row, '', { row, name: `New ${row}` }), []);

const [A, B, C] = [rowOf(2), rowOf(3), rowOf(4)];
const NONE = createArchive([]);

/** The ID each row is taken to have, '' for none, or why it is listed. */
const idsOf = (rows: readonly RowState[], archive = NONE): string[] =>
  reattachBlocks(addressBlocks(rows, archive), archive).map(
    ({ block, doubt }) => doubt?.code ?? block.id,
  );
const archived = (gone: boolean, ...rows: RowState[]) =>
  createArchive(rows.map(({ block }) => archiveEntry(block, gone)));

describe('reattachBlocks', () => {
  it('moves blocks that a sort left behind to the deals they are about', () => {
    expect(idsOf(withBlocksOf([C, A, B], [A, B, C]))).toEqual([idOf(4), idOf(2), idOf(3)]);
  });

  it('knows the deals whatever else has changed', () => {
    const moved = showing(C, { stage: NEEDS, amount: { value: 7 } });
    expect(idsOf(withBlocksOf([moved, B, A], [A, B, C]))).toEqual([idOf(4), idOf(3), idOf(2)]);
  });

  it('lists a group in which a deal was renamed too (finding 4a)', () => {
    const renamed = showing(A, { name: 'Renamed' });
    const ids = idsOf(withBlocksOf([B, renamed], [A, B]));
    expect(ids).toEqual(['torn apart', 'torn apart']);
  });

  it('finds the place of a new row that has no block yet (finding 4b)', () => {
    const rows = withBlocksOf([B, unrecorded(3), A], [A, B, unrecorded(4)]);
    expect(idsOf(rows)).toEqual([idOf(3), '', idOf(2)]);
  });

  it('completes a move that was killed after one of two rows (finding 4c)', () => {
    const rows = withBlocksOf([B, A], [B, B]);
    expect(idsOf(rows, archived(false, A, B))).toEqual([idOf(3), idOf(2)]);
  });

  it('lists rows of the same name that were sorted among others (finding 4d)', () => {
    const twins = [rowOf(2, { name: 'Twin' }), rowOf(3, { name: 'Twin' }), C];
    const [first, second] = twins as [RowState, RowState, RowState];
    const doubts = ['torn apart', 'torn apart', 'torn apart'];
    expect(idsOf(withBlocksOf([C, first, second], twins))).toEqual(doubts);
  });

  it('moves blocks past a row of the same name that stands as recorded', () => {
    const twins = [rowOf(2, { name: 'Twin' }), rowOf(3, { name: 'Twin' }), C];
    const [first, second] = twins as [RowState, RowState, RowState];
    const ids = idsOf(withBlocksOf([C, second, first], twins));
    expect(ids).toEqual([idOf(4), idOf(3), idOf(2)]);
  });

  it('knows the survivor of a sort whose other row was deleted (finding 4e)', () => {
    const survivor = withBlocksOf([B], [A]);
    expect(idsOf(survivor, archived(false, A, B))).toEqual([idOf(3)]);
  });

  it('takes a name that another row has not for a rename', () => {
    expect(idsOf([showing(A, { name: 'Renamed' }), B])).toEqual([idOf(2), idOf(3)]);
  });

  it('gives a row whose first sight was undone its block back', () => {
    expect(idsOf([{ ...A, block: unrecorded(2).block }], archived(false, A))).toEqual([idOf(2)]);
  });

  it('lets a deal listed as gone come back as it was, in a row without a block', () => {
    const bare = { ...A, block: unrecorded(2).block };
    expect(idsOf([bare], archived(true, A))).toEqual([idOf(2)]);
    expect(idsOf([showing(bare, { amount: { value: 9 } })], archived(true, A))).toEqual(['']);
    expect(idsOf([bare, bare], archived(true, A))).toEqual(['', '']);
  });

  it('keeps a block in the sheet before one in the archive', () => {
    const again = { ...A, block: { ...A.block } };
    const rows = withBlocksOf([B, again], [again, B]);
    const older = { ...rowOf(9, { row: 9, name: 'Deal 2', amount: { value: 2 } }) };
    expect(idsOf(rows, archived(false, older, A, B))).toEqual([idOf(3), idOf(2)]);
  });

  it('moves a block along with the cells that were cut and pasted elsewhere', () => {
    const empty = showing(A, { name: '', stage: null, amount: { value: null } });
    expect(idsOf([empty, { ...showing(A, { row: 3 }), block: unrecorded(3).block }])).toEqual([
      '',
      idOf(2),
    ]);
  });
});
