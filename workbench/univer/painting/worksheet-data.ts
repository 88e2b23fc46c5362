import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { mergeWorksheetSnapshotWithDefault, STYLE_KEYS, VerticalAlign } from '@univerjs/core';
import { sheetValues } from '../../grid/cell-contents';
import type { CellValue } from '../../grid/grid';
import type { SheetState } from '../../grid/grid-state';
import { shownFormats } from '../../grid/shown-formats';
import { cellData } from './cell-data';
import { type CellStyle, cellStyle, PLAIN_TEXT } from './cell-style';
import { columnDataOf, DEFAULT_COLUMN_WIDTH } from './paint-columns';
import { mergesOf } from './paint-merges';
import { freezeOf, hiddenNumber } from './paint-sheet-properties';
import { subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';

/** Height of a row nobody changed, in pixels. */
const DEFAULT_ROW_HEIGHT = 21;

const DEFAULT_STYLE: IStyleData = {
  ...PLAIN_TEXT,
  vt: VerticalAlign.BOTTOM,
  pd: { t: 2, r: 3, b: 3, l: 3 },
};

/** The styles of a workbook by id: an id is the style itself, so that equal ones are one. */
export type StyleTable = Record<string, IStyleData>;

/**
 * A whole sheet as Univer takes it at once, many times faster than cell by cell; but for notes and
 * rules, which Univer keeps elsewhere.
 *
 * @param styles gets the styles that cells of the sheet have
 */
export function worksheetData(sheet: SheetState, styles: StyleTable): IWorksheetData {
  const { id, name, hidden, rows, columns } = sheet.properties;
  return mergeWorksheetSnapshotWithDefault({
    id: subUnitIdOf(id),
    name,
    hidden: hiddenNumber(hidden),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    freeze: freezeOf(sheet.properties),
    columnData: columnDataOf(sheet.columns),
    mergeData: mergesOf(sheet),
    cellData: cellsOf(sheet, styles),
  });
}

/** All sheets as Univer takes them when it opens a workbook. */
export function workbookData({ sheets }: Picture): Partial<IWorkbookData> {
  const styles: StyleTable = {};
  const data = sheets.map((sheet) => worksheetData(sheet, styles));
  return {
    styles,
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  };
}

function cellsOf(sheet: SheetState, styles: StyleTable): IObjectMatrixPrimitiveType<ICellData> {
  const { id, rows, columns } = sheet.properties;
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const styleId = createStyleIds(styles);
  const area = { sheet: id, row: 1, column: 1, rows, columns };
  const formats = shownFormats(sheet, area);
  sheetValues(sheet, area).forEach((line, r) => {
    const found = rowCells(line, (c) => styleId(sheet.rows[r], c, formats[r]?.[c] ?? ''));
    if (found) cells[r] = found;
  });
  return cells;
}

function rowCells(
  line: readonly CellValue[],
  styleId: (index: number) => string | undefined,
): Record<number, ICellData> | null {
  let cells: Record<number, ICellData> | null = null;
  line.forEach((value, c) => {
    const s = styleId(c);
    if (value === null && s === undefined) return;
    cells ??= {};
    cells[c] = { ...(value === null ? {} : cellData(value)), ...(s === undefined ? {} : { s }) };
  });
  return cells;
}

type StyleId = string | undefined;

/** Gives styles their ids, each found out once; none to a cell that looks like any other. */
function createStyleIds(styles: StyleTable): (...cell: Parameters<typeof cellStyle>) => StyleId {
  const known = new Map<CellStyle, StyleId>();
  return (...cell) => {
    const style = cellStyle(...cell);
    if (!known.has(style)) known.set(style, addStyle(styles, style));
    return known.get(style);
  };
}

/** In Univer's order of parts, by which it finds a style again. */
function addStyle(styles: StyleTable, style: IStyleData): StyleId {
  const parts = STYLE_KEYS.map((key) => [key, style[key]] as const);
  const own = parts.filter(([, part]) => part !== null && part !== undefined);
  if (own.length === 0) return undefined;
  const id = JSON.stringify(Object.fromEntries(own));
  styles[id] ??= Object.fromEntries(own);
  return id;
}
