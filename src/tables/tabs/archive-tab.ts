import type { ArchiveEntry } from '../../pipeline/archive';
import { type Cell, type CellWrite, cellText } from '../cells/cell';

/** Columns of the Archive tab, whose header is for people who unhide it. */
export const ARCHIVE_HEADER = ['Mark', 'Deal ID', 'Deal', 'Recorded', 'Trail', 'Gone'] as const;

/** The archive's entries in order of appending; rows that are none of them are passed over. */
export function readArchiveTab(cells: readonly (readonly Cell[])[]): ArchiveEntry[] {
  return cells.slice(1).flatMap((row) => {
    const [mark = '', id = '', name = '', recorded = '', trail = '', gone = ''] = row.map(cellText);
    return id === '' || recorded === ''
      ? []
      : [{ mark, id, name, recorded, trail, gone: gone !== '' }];
  });
}

/** The cells of one entry. */
export const archiveRow = (entry: ArchiveEntry): CellWrite[] => [
  entry.mark,
  entry.id,
  entry.name,
  entry.recorded,
  entry.trail,
  entry.gone ? 'x' : '',
];
