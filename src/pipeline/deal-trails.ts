import type { Archive } from './archive';
import type { Block } from './block';
import { decodeRecorded, type Recorded } from './recorded';
import type { RowState } from './row-state';
import { decodeTrail, type Trail } from './trail';

/** What was recorded of a deal, and the row it stands in. */
export interface DealTrail {
  readonly trail: Trail;
  readonly recorded: Recorded;
  /** Null for a deal whose row is gone. */
  readonly row: RowState | null;
}

/**
 * The trails of all deals: of those in the sheet in order of rows, then of those only in the archive.
 * Of rows that carry the same ID, as after a copy, the upper one counts; rows not yet recorded have
 * no trail.
 */
export function dealTrails(rows: readonly RowState[], archive: Archive): DealTrail[] {
  const trails = new Map<string, DealTrail>();
  const add = (block: Block, row: RowState | null): void => {
    const recorded = decodeRecorded(block.recorded);
    const trail = decodeTrail(block.trail);
    if (recorded && trail && !trails.has(trail.dealId))
      trails.set(trail.dealId, { trail, recorded, row });
  };
  for (const row of rows) if (row.block.id !== '') add(row.block, row);
  const present = new Set(rows.map(({ block }) => block.id));
  for (const entry of archive.values()) if (!present.has(entry.id)) add(entry, null);
  return [...trails.values()];
}
