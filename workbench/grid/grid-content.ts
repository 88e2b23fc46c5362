import type { CellAttachments, CellValue, FormulaContent, GridContent, SheetContent } from './grid';
import type { AttachmentSet, FormulaCell, GridState, SheetState } from './grid-state';
import { repeatedRows, withoutEnd } from './repeated-rows';

/** The content of a grid as it is now; later changes do not reach into it. */
export function contentOf(state: GridState): GridContent {
  const attachments = createAttachmentTable();
  const sheets = state.sheets.map((sheet) => sheetContent(sheet, attachments.indexOf));
  return {
    nextSheetId: state.nextSheetId,
    sheets,
    names: [...state.names],
    attachments: attachments.sets,
  };
}

type IndexOf = (set: AttachmentSet | null) => number | null;

function sheetContent(sheet: SheetState, indexOf: IndexOf): SheetContent {
  const rows = Array.from(sheet.rows);
  return {
    properties: sheet.properties,
    columns: [...sheet.columns],
    records: [...sheet.records.values()],
    values: withoutEmptyRows(rows.map((row) => withoutEnd(row?.values ?? [], null))),
    formulas: rows.flatMap((row, index) => formulasOf(row?.formulas ?? [], index + 1)),
    formats: repeatedRows(
      rows.map((row) => row?.formats ?? []),
      '',
    ),
    attachments: repeatedRows(
      rows.map((row) => row?.attachments.map(indexOf) ?? []),
      null,
    ),
  };
}

function withoutEmptyRows(rows: CellValue[][]): CellValue[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return rows.slice(0, length);
}

const formulasOf = (cells: readonly (FormulaCell | null)[], row: number): FormulaContent[] =>
  cells.flatMap((cell, index) => (cell ? [formulaContent(cell, row, index + 1)] : []));

function formulaContent(cell: FormulaCell, row: number, column: number): FormulaContent {
  const { formula, given, value, spill, formats } = cell;
  const result = spill ?? value;
  const content = { row, column, formula, result, ...(formats.length > 0 ? { formats } : {}) };
  return given === undefined ? content : { ...content, given };
}

/** Numbers each combination; those made apart from each other but alike get one number. */
function createAttachmentTable() {
  const sets: AttachmentSet[] = [];
  const known = new Map<AttachmentSet | null, number | null>([[null, null]]);
  const alike = new Map<string, number>();
  const enter = (set: AttachmentSet): number => {
    const kinds = (Object.keys(set) as (keyof CellAttachments)[]).sort();
    const key = JSON.stringify(kinds.map((kind) => [kind, set[kind]]));
    const index = alike.get(key) ?? sets.push(set) - 1;
    alike.set(key, index);
    return index;
  };
  const indexOf: IndexOf = (set) => {
    const index = known.get(set);
    if (index !== undefined || set === null) return index ?? null;
    const entered = enter(set);
    known.set(set, entered);
    return entered;
  };
  return { sets, indexOf };
}
