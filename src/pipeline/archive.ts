import type { Block } from './block';
import { decodeRecorded } from './recorded';

/** One row of the Archive tab: a deal's block as it was, and whether its row was gone. */
export interface ArchiveEntry extends Block {
  readonly name: string;
  /** True when the deal's row was found gone; it comes back with an entry that says otherwise. */
  readonly gone: boolean;
}

/** The last archived state of each deal, in order of first archiving. */
export type Archive = ReadonlyMap<string, ArchiveEntry>;

/** Keeps of entries in order of appending the last one of each deal. */
export function createArchive(entries: readonly ArchiveEntry[]): Archive {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entry that archives a block. */
export const archiveEntry = (block: Block, gone = false): ArchiveEntry => ({
  ...block,
  name: decodeRecorded(block.recorded)?.name ?? '',
  gone,
});

/** Whether the archive's last entry of a deal says something else than a block. */
export function isArchivedOtherwise(block: Block, archive: Archive): boolean {
  const last = archive.get(block.id);
  return last === undefined || last.gone || last.mark !== block.mark;
}
