import type {
  CellAttachments,
  CellValue,
  ColumnProperties,
  FormulaContent,
  RangeRecord,
  SheetContent,
  SheetProperties,
} from '../../grid/grid';
import { repeatedRows, withoutEnd } from '../../grid/repeated-rows';
import type { CellArea } from './cell-areas';

type Attachments = Readonly<Partial<CellAttachments>>;

/** A sheet while it is read: rows as long as what was put into them. */
export interface SheetDraft {
  readonly values: CellValue[][];
  readonly formulas: FormulaContent[];
  readonly formats: string[][];
  readonly attachments: (Attachments | null)[][];
  readonly columns: Map<number, ColumnProperties>;
  readonly records: RangeRecord[];
}

export const newDraft = (): SheetDraft => ({
  values: [],
  formulas: [],
  formats: [],
  attachments: [],
  columns: new Map(),
  records: [],
});

/** Sets one cell of a layer. */
export function putCell<T>(rows: T[][], row: number, column: number, value: T, empty: T): void {
  while (rows.length < row) rows.push([]);
  const line = rows[row - 1] ?? [];
  while (line.length < column) line.push(empty);
  line[column - 1] = value;
}

/** Hangs something on all cells of an area, which is cut to the sheet. */
export function attachTo(
  { attachments }: SheetDraft,
  { row, column, rows, columns }: CellArea,
  added: Attachments,
  size: { readonly rows: number; readonly columns: number },
): void {
  const merged = new Map<Attachments | null, Attachments>();
  for (let r = row; r < row + rows && r <= size.rows; r++) {
    for (let c = column; c < column + columns && c <= size.columns; c++) {
      const old = attachments[r - 1]?.[c - 1] ?? null;
      const together = merged.get(old) ?? { ...old, ...added };
      merged.set(old, together);
      putCell<Attachments | null>(attachments, r, c, together, null);
    }
  }
}

/** Numbers what hangs on cells, the same once. */
export function createAttachmentTable() {
  const sets: Attachments[] = [];
  const byKey = new Map<string, number>();
  const known = new Map<Attachments, number>();
  const indexOf = (set: Attachments | null): number | null => {
    if (set === null || Object.keys(set).length === 0) return null;
    const seen = known.get(set);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)));
    const index = byKey.get(key) ?? sets.push(set) - 1;
    byKey.set(key, index);
    known.set(set, index);
    return index;
  };
  return { sets, indexOf };
}

/** The finished sheet. */
export function sheetOfDraft(
  draft: SheetDraft,
  properties: SheetProperties,
  indexOf: (set: Attachments | null) => number | null,
): SheetContent {
  const values = draft.values.map((row) => withoutEnd(row, null));
  return {
    properties,
    columns: [...draft.columns],
    records: draft.records,
    values: values.slice(0, values.findLastIndex((row) => row.length > 0) + 1),
    formulas: draft.formulas,
    formats: repeatedRows(draft.formats, ''),
    attachments: repeatedRows(
      draft.attachments.map((row) => Array.from(row, (set) => indexOf(set))),
      null,
    ),
  };
}
