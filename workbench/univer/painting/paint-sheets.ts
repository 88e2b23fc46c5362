import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { SheetState } from '../../grid/grid-state';
import { type PaintedWorkbook, STAY_ON_SHEET, sheetIdOf, subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';
import { type StyleTable, worksheetData } from './worksheet-data';

/**
 * Adds, removes and orders the sheets; a new one comes whole, but for notes and rules. Univer always
 * has a sheet: an empty one of its own while the grid has none.
 */
export function paintSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const kept = new Set(after.sheets.map(({ properties }) => properties.id));
  const known = new Set(before.sheets.map(({ properties }) => properties.id));
  after.sheets.forEach((sheet, index) => {
    if (!known.has(sheet.properties.id)) insertSheet(painted, sheet, index);
  });
  if (after.sheets.length === 0) insertNoSheet(painted);
  for (const subUnitId of [...painted.workbook.getSheetOrders()]) {
    const id = sheetIdOf(subUnitId);
    if (id === null ? after.sheets.length === 0 : kept.has(id)) continue;
    painted.mutate(RemoveSheetMutation, { unitId: painted.unitId, subUnitId, subUnitName: '' });
  }
  after.sheets.forEach(({ properties }, index) => {
    moveSheet(painted, subUnitIdOf(properties.id), index);
  });
}

function insertSheet(painted: PaintedWorkbook, state: SheetState, index: number): void {
  const styles: StyleTable = {};
  const sheet = worksheetData(state, styles);
  const params = { unitId: painted.unitId, index, sheet, styles };
  painted.mutate(InsertSheetMutation, params, STAY_ON_SHEET);
}

function insertNoSheet(painted: PaintedWorkbook): void {
  if (painted.workbook.getSheetOrders().some((id) => sheetIdOf(id) === null)) return;
  const sheet = mergeWorksheetSnapshotWithDefault({ id: 'no-sheet', name: '' });
  painted.mutate(InsertSheetMutation, { unitId: painted.unitId, index: 0, sheet }, STAY_ON_SHEET);
}

function moveSheet(painted: PaintedWorkbook, subUnitId: string, toOrder: number): void {
  const fromOrder = painted.workbook.getConfig().sheetOrder.indexOf(subUnitId);
  if (fromOrder === toOrder) return;
  const { unitId } = painted;
  painted.mutate(SetWorksheetOrderMutation, { unitId, subUnitId, fromOrder, toOrder });
}
