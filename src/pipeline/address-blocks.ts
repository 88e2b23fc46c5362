import type { Archive } from './archive';
import { type Block, blockState, EMPTY_BLOCK, textsId } from './block';
import { type IdentityRow, recordedOf, shownFingerprint, withDoubt } from './identity-row';
import { fingerprint } from './recorded';
import { rowIssue } from './row-issue';
import type { RowState } from './row-state';

/**
 * Gives each row the texts that belong to its Deal ID. A write that hit the wrong row, because rows
 * moved meanwhile, left another deal's texts beside the ID: the right ones stand in another row or in
 * the archive. Texts without an ID are taken back only by a row that shows their deal.
 */
export function addressBlocks(states: readonly RowState[], archive: Archive): IdentityRow[] {
  const blocks = states.map(({ block }) => ({ block, kind: blockState(block) }));
  const lost = new Map<string, Block>();
  for (const { block, kind } of blocks)
    if (kind === 'misplaced' || kind === 'stray') lost.set(textsId(block) ?? '', block);
  const present = new Set(blocks.map(({ block }) => block.id));
  return states.map((state, i) => {
    const row = { state, block: state.block, doubt: null };
    switch (blocks[i]?.kind) {
      case 'foreign':
        return withDoubt(row, rowIssue('pasted over', state.deal.row));
      case 'misplaced':
        return { ...row, block: textsOf(state.block.id, lost, archive) };
      case 'stray':
        return present.has(textsId(state.block) ?? '')
          ? { ...row, block: EMPTY_BLOCK }
          : adopt(row);
      default:
        return row;
    }
  });
}

/** The texts of a deal from another row, else from the archive; without texts its history is lost. */
const textsOf = (id: string, lost: ReadonlyMap<string, Block>, archive: Archive): Block => {
  const { recorded, trail, mark } = lost.get(id) ?? archive.get(id) ?? EMPTY_BLOCK;
  return { id, recorded, trail, mark };
};

function adopt(row: IdentityRow): IdentityRow {
  const recorded = recordedOf(row);
  const shown = shownFingerprint(row);
  const mine = recorded !== null && shown !== '' && shown === fingerprint(recorded);
  return { ...row, block: mine ? { ...row.block, id: textsId(row.block) ?? '' } : EMPTY_BLOCK };
}
