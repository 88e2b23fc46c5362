import type { Panes } from 'excelize-wasm';
import { columnLetters } from '../../grid/a1-reference';
import type { GridContent, SheetContent, SheetProperties } from '../../grid/grid';
import { allRows } from '../../grid/repeated-rows';
import type { Language } from '../../language';
import { a1Of, cellName } from './cell-areas';
import type { ChartCells } from './chart-lines';
import { excelColor } from './excel-color';
import { commentOf, type KeptFormula } from './kept-formula';
import { type KeptThings, keptRecords } from './kept-records';
import { type LeftOut, NOTHING_LEFT_OUT } from './left-out';
import { done, type Excelize, type Workbook } from './load-excelize';
import { type DrawnChart, writeCharts } from './write-charts';
import { writeConditions } from './write-conditions';
import type { WriteScope } from './write-scope';
import { writeValidation } from './write-validation';

/** Width of a column that nobody changed, and pixels a character takes in Excel's measure. */
export const DEFAULT_WIDTH = 100;
export const CHARACTER_WIDTH = 7;

/** A workbook being made. */
export interface Saving {
  readonly excelize: Excelize;
  readonly workbook: Workbook;
  readonly scope: WriteScope;
  readonly content: GridContent;
  readonly chartCells: ChartCells;
}

/** A sheet that is written, and what of it the file does not show. */
export interface WrittenSheet {
  /** In order. */
  readonly charts: readonly DrawnChart[];
  readonly kept: KeptThings;
  readonly left: LeftOut;
}

/** Writes all of a sheet but its cells and comments. */
export function writeSheet(
  { excelize, workbook, scope, content, chartCells }: Saving,
  sheet: SheetContent,
  tabColor: string | null,
): WrittenSheet {
  const { properties, records } = sheet;
  const name = scope.excelName(properties.id);
  const color = excelColor(tabColor);
  const DefaultColWidth = DEFAULT_WIDTH / CHARACTER_WIDTH;
  const tab = color ? { TabColorRGB: `FF${color}` } : {};
  done(workbook.SetSheetProps(name, { DefaultColWidth, FitToPage: true, ...tab }));
  // Printed as Google does: as broad as the paper, on as many pages as it takes.
  done(workbook.SetPageLayout(name, { Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 }));
  writeColumns(workbook, name, sheet);
  const panes = frozenPanes(properties);
  if (panes) done(workbook.SetPanes(name, panes));
  writeMerges(workbook, name, sheet);
  const rules = writeValidation(workbook, name, sheet, content.attachments, {
    area: scope.reference,
    list: scope.lists.add,
  });
  const formulaOf = (formula: string) => scope.formula(formula, properties.id);
  const conditions = writeConditions(workbook, name, records, formulaOf);
  const charts = writeCharts(excelize, workbook, name, records, chartCells, scope.reference);
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  return {
    charts,
    kept: { records: keptRecords(records, conditions), rules },
    left: {
      ...NOTHING_LEFT_OUT,
      charts: count('chart') - charts.length,
      conditions: conditions.length,
      rules: rules.length,
      protections: count('protection'),
    },
  };
}

function writeColumns(workbook: Workbook, name: string, { columns }: SheetContent): void {
  for (const [column, { hidden, widthPixels }] of columns) {
    const letters = columnLetters(column);
    if (widthPixels !== undefined) {
      done(workbook.SetColWidth(name, letters, letters, widthPixels / CHARACTER_WIDTH));
    }
    if (hidden) {
      if (widthPixels === undefined) {
        done(workbook.SetColWidth(name, letters, letters, DEFAULT_WIDTH / CHARACTER_WIDTH));
      }
      done(workbook.SetColVisible(name, letters, false));
    }
  }
}

function frozenPanes({ frozenRows, frozenColumns }: SheetProperties): Panes | null {
  if (frozenRows + frozenColumns === 0) return null;
  const side = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return {
    Freeze: true,
    XSplit: frozenColumns,
    YSplit: frozenRows,
    TopLeftCell: cellName(frozenRows + 1, frozenColumns + 1),
    ActivePane: side,
  };
}

function writeMerges(workbook: Workbook, name: string, { records }: SheetContent): void {
  for (const { kind, areas } of records) {
    const [area] = areas;
    if (!area) continue;
    const [from = '', to = from] = a1Of(area).split(':');
    if (kind === 'merge') done(workbook.MergeCell(name, from, to));
    if (kind === 'filter') done(workbook.AutoFilter(name, a1Of(area), []));
  }
}

const LINE_HEIGHT = 20;
const LINE_LENGTH = 40;
const COMMENT_WIDTH = 300;

/** Writes notes, and the formulas that are saved as values, as comments. */
export async function writeComments(
  { workbook, scope, content }: Saving,
  sheet: SheetContent,
  kept: ReadonlyMap<string, KeptFormula>,
  language: Language,
  pace: (share: number) => Promise<void>,
): Promise<void> {
  const notes = notesOf(sheet, content);
  const cells = new Set([...notes.keys(), ...kept.keys()]);
  const name = scope.excelName(sheet.properties.id);
  let written = 0;
  for (const Cell of cells) {
    const [note, formula] = [notes.get(Cell), kept.get(Cell)];
    const Text = formula ? commentOf(formula, note, language) : (note ?? '');
    const lines = Text.split('\n').reduce(
      (sum, l) => sum + 1 + Math.floor(l.length / LINE_LENGTH),
      1,
    );
    const size = { Width: COMMENT_WIDTH, Height: lines * LINE_HEIGHT };
    done(workbook.AddComment(name, { Cell, Author: 'Dealsheet', Text, ...size }));
    await pace(++written / cells.size);
  }
}

function notesOf({ attachments }: SheetContent, content: GridContent): Map<string, string> {
  const notes = new Map<string, string>();
  let row = 0;
  for (const line of allRows(attachments)) {
    row++;
    line.forEach((index, column) => {
      const note = index === null ? undefined : content.attachments[index]?.note;
      if (note !== undefined) notes.set(cellName(row, column + 1), note);
    });
  }
  return notes;
}
