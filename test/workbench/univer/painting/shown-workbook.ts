import type { IRange, Worksheet } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { PaintedWorkbook } from '../../../../workbench/univer/painting/painted-workbook';

/** All that a Univer workbook holds of what is painted, read through Univer's models. */
export const shownWorkbook = (painted: PaintedWorkbook) =>
  painted.workbook.getSheets().map((sheet) => shownSheet(painted, sheet));

function shownSheet(painted: PaintedWorkbook, sheet: Worksheet) {
  const { name, hidden, rowCount, columnCount, freeze, mergeData } = sheet.getConfig();
  return {
    name,
    hidden,
    size: [rowCount, columnCount],
    freeze,
    merges: mergeData.map(rangeText).sort(),
    columns: Array.from({ length: columnCount }, (_, column) => [
      sheet.getColVisible(column),
      sheet.getColVisible(column) ? sheet.getColumnWidth(column) : null,
    ]),
    cells: shownCells(painted, sheet),
    notes: shownNotes(painted, sheet.getSheetId()),
    rules: shownRules(painted, sheet),
  };
}

function shownCells({ workbook }: PaintedWorkbook, sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = workbook.getStyles().getStyleByCell(cell);
    const { v, t } = cell ?? {};
    if (v === undefined && !style) return;
    cells[`${row}:${column}`] = { v, t, ...style };
  });
  return cells;
}

/** Texts of notes by place. */
export function shownNotes({ injector, unitId }: PaintedWorkbook, subUnitId: string): string[] {
  const notes = injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId);
  return [...(notes?.values() ?? [])].map(({ row, col, note }) => `${row}:${col} ${note}`).sort();
}

/** Rules as they are kept, and which one Univer finds for each cell. */
function shownRules({ injector, unitId }: PaintedWorkbook, sheet: Worksheet) {
  const model = injector.get(SheetDataValidationModel);
  const id = sheet.getSheetId();
  const kept = model.getRules(unitId, id).map(({ ranges, ...rule }) => ({
    ...rule,
    ranges: ranges.map(rangeText),
  }));
  const cells = Array.from({ length: sheet.getRowCount() }, (_, row) =>
    Array.from({ length: sheet.getColumnCount() }, (_, column) =>
      model.getRuleIdByLocation(unitId, id, row, column),
    ),
  );
  return { kept: kept.sort((a, b) => (a.uid < b.uid ? -1 : 1)), cells };
}

/** `0:1-2:3` is B1:D3. */
export const rangeText = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  `${startRow}:${startColumn}-${endRow}:${endColumn}`;
