import type { Area, CellValue, GridContent, SheetContent } from '../../grid/grid';
import { isDateFormat } from '../../grid/serial-date';
import { areaOfA1, cellName } from './cell-areas';
import type { Workbook } from './load-excelize';
import { type FileCell, fileRows } from './read-cells';
import { readConditions } from './read-conditions';
import { gatherArrays, putError, putFormula, restoreFormulas } from './read-formulas';
import { readColumns, readFrozen, readRecords } from './read-look';
import { cutArea, type ReadScope, type ReadTab } from './read-scope';
import type { CellLook } from './read-styles';
import { type RuleTargets, readValidation } from './read-validation';
import { attachTo, newDraft, putCell, type SheetDraft, sheetOfDraft } from './sheet-draft';

/** A file being read. */
export interface Reading {
  readonly workbook: Workbook;
  readonly scope: ReadScope;
  readonly shared: readonly string[];
  readonly from1904: boolean;
  readonly lookOf: (style: number) => CellLook;
  readonly indexOf: (set: GridContent['attachments'][number] | null) => number | null;
  readonly targets: RuleTargets;
}

const FEWEST = { rows: 1000, columns: 26 };
/** Days between the two beginnings of time that Excel knows. */
const DAYS_TO_1904 = 1462;
const SHOWN_ROWS = 50;

/** Reads one sheet. */
export async function readSheet(
  reading: Reading,
  tab: ReadTab,
  pace: (share: number) => Promise<void>,
): Promise<SheetContent> {
  const { workbook, scope, shared } = reading;
  const draft = newDraft();
  const arrays = new Map<string, string>();
  const styled: FileCell[] = [];
  const lastRow = tab.saved?.rows ?? FEWEST.rows;
  for (const cells of fileRows(tab.sheet.xml, shared)) {
    for (const cell of cells) {
      putContent(reading, tab, draft, cell);
      if (cell.formula?.array) arrays.set(cellName(cell.row, cell.column), cell.formula.array);
      if (cell.style > 0) styled.push(cell);
    }
    const row = cells[0]?.row ?? 0;
    if (row % SHOWN_ROWS === 0) await pace(Math.min(1, row / lastRow));
  }
  gatherArrays(draft, arrays);
  const size = sizeOf(draft, tab);
  for (const cell of styled) putLook(reading, draft, cell, size);
  const notes = restoreFormulas(draft, commentsOf(workbook, tab.sheet.excelName));
  for (const [cell, note] of notes) attachNote(draft, cell, note, size);
  const cut = (area: Area) => cutArea(area, size);
  for (const { areas, rule } of readValidation(workbook, tab, scope, reading.targets)) {
    for (const area of areas) attachTo(draft, area, { validation: rule }, size);
  }
  for (const { areas, rule } of tab.saved?.rules ?? []) {
    for (const area of areas) attachTo(draft, area, { validation: rule }, size);
  }
  readColumns(tab.sheet.xml, size.columns).forEach((properties, column) => {
    draft.columns.set(column, properties);
  });
  draft.records.push(...readRecords(tab, cut));
  draft.records.push(...readConditions(workbook, tab, scope.scopeOf(tab), size));
  const { id, name, sheet } = tab;
  const properties = { id, name, hidden: sheet.hidden, ...size, ...readFrozen(sheet.xml) };
  return sheetOfDraft(draft, properties, reading.indexOf);
}

function putContent(reading: Reading, tab: ReadTab, draft: SheetDraft, cell: FileCell): void {
  const { workbook, scope } = reading;
  const { row, column } = cell;
  const value = inDays(reading, cell);
  const sharedText = () =>
    workbook.GetCellFormula(tab.sheet.excelName, cellName(row, column)).formula ?? '';
  if (putFormula(draft, { ...cell, value }, scope.scopeOf(tab), sharedText)) return;
  if (typeof value === 'object' && value !== null) putError(draft, cell, value);
  else if (value !== null) putCell<CellValue>(draft.values, row, column, value, null);
}

/** Days count from 30 December 1899 in the grid. */
function inDays({ from1904, lookOf }: Reading, { value, style }: FileCell): CellValue {
  const shifts = from1904 && typeof value === 'number' && isDateFormat(lookOf(style).format);
  return shifts ? value + DAYS_TO_1904 : value;
}

/** The size that a file of ours says, else a usual one; never less than what is filled. */
function sizeOf({ values, formulas }: SheetDraft, { saved }: ReadTab) {
  const { rows, columns } = saved ?? FEWEST;
  const widest = values.reduce((most, row) => Math.max(most, row.length), columns);
  return {
    rows: formulas.reduce((most, { row }) => Math.max(most, row), Math.max(rows, values.length)),
    columns: formulas.reduce((most, { column }) => Math.max(most, column), widest),
  };
}

type Size = ReturnType<typeof sizeOf>;

function putLook({ lookOf }: Reading, draft: SheetDraft, cell: FileCell, size: Size): void {
  const { row, column, style } = cell;
  if (row > size.rows || column > size.columns) return;
  const { format, attachments } = lookOf(style);
  if (format !== '') putCell(draft.formats, row, column, format, '');
  if (Object.keys(attachments).length === 0) return;
  putCell<SheetDraft['attachments'][number][number]>(
    draft.attachments,
    row,
    column,
    attachments,
    null,
  );
}

function attachNote(draft: SheetDraft, cell: string, note: string, size: Size): void {
  const area = areaOfA1(cell);
  if (area) attachTo(draft, area, { note }, size);
}

function commentsOf(workbook: Workbook, excelName: string): Map<string, string> {
  const { comments, error } = workbook.GetComments(excelName);
  if (error) return new Map();
  return new Map(
    (comments ?? []).map(({ Cell, Text = '', Paragraph = [] }) => [
      Cell,
      Text + Paragraph.map((run) => run.Text ?? '').join(''),
    ]),
  );
}
