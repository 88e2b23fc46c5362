import { putAt, readRows } from './cell-contents';
import type { Area, CellAttachments } from './grid';
import {
  type AttachmentSet,
  assertInside,
  type GridState,
  ownRow,
  ownSheet,
  sheetOf,
} from './grid-state';

/** What hangs on each cell of an area, of one kind. */
export function readAttachments<K extends keyof CellAttachments>(
  state: GridState,
  area: Area,
  kind: K,
): (CellAttachments[K] | null)[][] {
  const sheet = sheetOf(state, area.sheet);
  assertInside(sheet, area);
  return readRows<CellAttachments[K] | null>(
    sheet,
    area,
    null,
    (row, index) => row.attachments[index]?.[kind] ?? null,
  );
}

/** Hangs the same on each cell of an area, or takes it away. */
export function writeAttachments<K extends keyof CellAttachments>(
  state: GridState,
  area: Area,
  kind: K,
  value: CellAttachments[K] | null,
): void {
  assertInside(sheetOf(state, area.sheet), area);
  const sheet = ownSheet(state, area.sheet);
  const change = shared((set: AttachmentSet | null) => withAttachment(set, kind, value));
  for (let r = area.row - 1; r < area.row - 1 + area.rows; r++) {
    if (!sheet.rows[r] && value === null) continue;
    const row = ownRow(sheet, r);
    for (let c = area.column - 1; c < area.column - 1 + area.columns; c++) {
      putAt(row.attachments, c, change(row.attachments[c] ?? null), null);
    }
  }
}

function withAttachment<K extends keyof CellAttachments>(
  set: AttachmentSet | null,
  kind: K,
  value: CellAttachments[K] | null,
): AttachmentSet | null {
  const { [kind]: _, ...rest } = set ?? {};
  if (value !== null) return { ...rest, [kind]: value };
  return Object.keys(rest).length === 0 ? null : (rest as AttachmentSet);
}

/** Remembers results, so that cells that carried the same go on sharing one object. */
export function shared<In, Out>(change: (from: In) => Out): (from: In) => Out {
  const known = new Map<In, Out>();
  return (from) => {
    if (known.has(from)) return known.get(from) as Out;
    const to = change(from);
    known.set(from, to);
    return to;
  };
}
