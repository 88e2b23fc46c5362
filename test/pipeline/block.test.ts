import { describe, expect, it } from 'vitest';
import { archiveEntry, createArchive, isArchivedOtherwise } from '../../src/pipeline/archive';
import {
  type Block,
  blockState,
  createBlock,
  EMPTY_BLOCK,
  fitsCells,
  textsId,
} from '../../src/pipeline/block';
import { LEADS, makeDeal } from '../forecast/make-deal';
import { idOf, makeTrail, recordedAs, sight } from './make-row';

const blockOf = (number: number, amount = 1): Block =>
  createBlock(
    makeTrail(number, [sight('2026-11-01', { stage: 'Leads', amount })]),
    recordedAs(makeDeal(LEADS, amount, '', { name: 'Acme' })),
  );

const OWN = blockOf(1);

describe('blockState', () => {
  it.each<[string, Block, ReturnType<typeof blockState>]>([
    ['all cells are empty', EMPTY_BLOCK, 'empty'],
    ['ID and texts agree', OWN, 'own'],
    ['the texts are another deal’s', { ...blockOf(2), id: idOf(1) }, 'misplaced'],
    ['the texts are gone', { ...EMPTY_BLOCK, id: idOf(1) }, 'misplaced'],
    ['the ID is gone', { ...OWN, id: '' }, 'stray'],
    ['something else stands for the ID', { ...OWN, id: 'Acme' }, 'foreign'],
    ['something else stands for recorded values', { ...OWN, recorded: 'Acme' }, 'foreign'],
    ['one text is another deal’s', { ...OWN, trail: blockOf(2).trail }, 'foreign'],
    ['one text is gone', { ...OWN, mark: '' }, 'foreign'],
    ['only pasted text stands there', { ...EMPTY_BLOCK, trail: 'Acme' }, 'foreign'],
    ['values do not follow the ID', { ...OWN, recorded: `${idOf(1)} nothing` }, 'foreign'],
  ])('where %s', (_, block, state) => expect(blockState(block)).toBe(state));
});

describe('textsId', () => {
  it('is that of the deal the texts are about', () => {
    expect(textsId({ ...blockOf(2), id: idOf(1) })).toBe(idOf(2));
    expect(textsId(EMPTY_BLOCK)).toBe('');
    expect(textsId({ ...OWN, mark: blockOf(2).mark })).toBeNull();
  });
});

describe('a mark', () => {
  it('differs when recorded values or trail do, and only then', () => {
    expect(blockOf(1, 2).mark).not.toBe(OWN.mark);
    expect(blockOf(1).mark).toBe(OWN.mark);
  });
});

describe('fitsCells', () => {
  it('refuses texts that are too long for a cell', () => {
    expect(fitsCells(OWN)).toBe(true);
    expect(fitsCells({ ...OWN, trail: 'x'.repeat(45_001) })).toBe(false);
    expect(fitsCells({ ...OWN, recorded: 'x'.repeat(45_001) })).toBe(false);
  });
});

describe('createArchive', () => {
  it('takes the last entry of each deal', () => {
    const archive = createArchive([archiveEntry(OWN), archiveEntry(blockOf(1, 2), true)]);
    expect([...archive.values()]).toEqual([archiveEntry(blockOf(1, 2), true)]);
    expect(archive.get(idOf(1))?.name).toBe('Acme');
  });

  it('tells a block that differs from its last entry, or that came back', () => {
    const archive = createArchive([archiveEntry(OWN), archiveEntry(blockOf(2), true)]);
    expect(isArchivedOtherwise(OWN, archive)).toBe(false);
    expect(isArchivedOtherwise(blockOf(1, 2), archive)).toBe(true);
    expect(isArchivedOtherwise(blockOf(2), archive)).toBe(true);
    expect(isArchivedOtherwise(blockOf(3), archive)).toBe(true);
  });
});
