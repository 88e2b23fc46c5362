import type { FormulaContent, GridContent, SheetContent } from './grid';
import {
  type AttachmentSet,
  emptyRow,
  type FormulaCell,
  type GridState,
  type SheetState,
  type StoredRow,
} from './grid-state';
import { parseFormula } from './parse-formula';
import { allRows } from './repeated-rows';

const NOTHING: GridContent = { nextSheetId: 0, sheets: [], names: [], attachments: [] };
const FIRST_EPOCH = 0;

/** The state of a grid with a content; empty without one. */
export function createState(content: GridContent = NOTHING): GridState {
  return {
    epoch: FIRST_EPOCH,
    revision: 0,
    settledRevision: -1,
    settling: false,
    nextSheetId: content.nextSheetId,
    sheets: content.sheets.map((sheet) => sheetState(sheet, content.attachments)),
    names: new Map(content.names),
    evaluate: null,
  };
}

function sheetState(content: SheetContent, sets: readonly AttachmentSet[]): SheetState {
  return {
    epoch: FIRST_EPOCH,
    properties: content.properties,
    rows: storedRows(content, sets),
    columns: new Map(content.columns),
    records: new Map(content.records.map((record) => [record.id, record])),
    spills: null,
  };
}

function storedRows(
  { values, formulas, formats, attachments }: SheetContent,
  sets: readonly AttachmentSet[],
): (StoredRow | undefined)[] {
  const rows: (StoredRow | undefined)[] = [];
  fillLayer(rows, values, (row, line) => {
    row.values = line.slice();
  });
  fillLayer(rows, allRows(formats), (row, line) => {
    row.formats = line.slice();
  });
  fillLayer(rows, allRows(attachments), (row, line) => {
    row.attachments = line.map((index) => (index === null ? null : (sets[index] ?? null)));
  });
  for (const content of formulas) {
    const cells = rowAt(rows, content.row - 1).formulas;
    while (cells.length < content.column) cells.push(null);
    cells[content.column - 1] = formulaCell(content);
  }
  return rows;
}

function fillLayer<T>(
  rows: (StoredRow | undefined)[],
  lines: Iterable<readonly T[]>,
  put: (row: StoredRow, line: readonly T[]) => void,
): void {
  let index = 0;
  for (const line of lines) {
    if (line.length > 0) put(rowAt(rows, index), line);
    index++;
  }
}

function rowAt(rows: (StoredRow | undefined)[], index: number): StoredRow {
  while (rows.length < index) rows.push(undefined);
  const row = rows[index] ?? emptyRow(FIRST_EPOCH);
  rows[index] = row;
  return row;
}

function formulaCell({ formula, result, given, formats = [] }: FormulaContent): FormulaCell {
  const parsed = parseFormula(formula);
  if (isRows(result)) {
    const value = result[0]?.[0] ?? null;
    return { formula, parsed, given, value, spill: result, formats, memos: [] };
  }
  return { formula, parsed, given, value: result, spill: null, formats, memos: [] };
}

const isRows = (
  result: FormulaContent['result'],
): result is Extract<FormulaContent['result'], readonly unknown[]> => Array.isArray(result);
