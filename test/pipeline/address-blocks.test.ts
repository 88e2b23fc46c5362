import { describe, expect, it } from 'vitest';
import { addressBlocks } from '../../src/pipeline/address-blocks';
import { archiveEntry, createArchive } from '../../src/pipeline/archive';
import { type Block, EMPTY_BLOCK } from '../../src/pipeline/block';
import type { RowState } from '../../src/pipeline/row-state';
import { LEADS, makeDeal } from '../forecast/make-deal';
import { idOf, makeRow, sight } from './make-row';

const rowOf = (row: number): RowState =>
  makeRow(makeDeal(LEADS, row, '', { row, name: `Deal ${row}` }), [
    sight('2026-11-01', { stage: 'Leads', amount: row }),
  ]);
const [TWO, THREE] = [rowOf(2), rowOf(3)];

/** The texts of a row's block, beside another ID. */
const textsBeside = ({ block }: RowState, id: string): Block => ({ ...block, id });

const blocksOf = (rows: readonly RowState[], archive: readonly Block[] = []) =>
  addressBlocks(rows, createArchive(archive.map((block) => archiveEntry(block)))).map(
    ({ block, doubt }) => doubt?.code ?? block,
  );

describe('addressBlocks', () => {
  it('leaves blocks that belong together', () => {
    expect(blocksOf([TWO, THREE])).toEqual([TWO.block, THREE.block]);
  });

  it('brings texts back that were written beside each other’s IDs', () => {
    const crossed = [
      { ...TWO, block: textsBeside(THREE, idOf(2)) },
      { ...THREE, block: textsBeside(TWO, idOf(3)) },
    ];
    expect(blocksOf(crossed)).toEqual([TWO.block, THREE.block]);
  });

  it('takes overwritten texts from the archive', () => {
    const overwritten = { ...TWO, block: textsBeside(THREE, idOf(2)) };
    expect(blocksOf([overwritten, THREE], [TWO.block])).toEqual([TWO.block, THREE.block]);
  });

  it('leaves only the ID where nothing has the texts any more', () => {
    const overwritten = { ...TWO, block: textsBeside(THREE, idOf(2)) };
    expect(blocksOf([overwritten, THREE])[0]).toEqual({ ...EMPTY_BLOCK, id: idOf(2) });
  });

  it('gives a row the ID back whose texts are about the deal it shows', () => {
    expect(blocksOf([{ ...TWO, block: textsBeside(TWO, '') }])).toEqual([TWO.block]);
  });

  it('clears texts without an ID beside another deal, or whose deal has a row', () => {
    expect(blocksOf([{ ...TWO, block: textsBeside(THREE, '') }])).toEqual([EMPTY_BLOCK]);
    expect(blocksOf([{ ...TWO, block: textsBeside(TWO, '') }, TWO])[0]).toEqual(EMPTY_BLOCK);
  });

  it('lists cells that are not the add-on’s', () => {
    expect(blocksOf([{ ...TWO, block: { ...TWO.block, recorded: 'Acme' } }])).toEqual([
      'pasted over',
    ]);
  });
});
