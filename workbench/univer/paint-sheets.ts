import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { SheetState } from '../grid/grid-state';
import { type PaintedWorkbook, STAY_ON_SHEET, subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';

/** Adds, removes and orders the sheets; a new one is empty and has its size. */
export function paintSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const kept = new Set(after.sheets.map(({ properties }) => properties.id));
  const known = new Set(before.sheets.map(({ properties }) => properties.id));
  after.sheets.forEach((sheet, index) => {
    if (!known.has(sheet.properties.id)) insertSheet(painted, sheet, index);
  });
  for (const { properties } of before.sheets) {
    if (kept.has(properties.id)) continue;
    const subUnitId = subUnitIdOf(properties.id);
    painted.mutate(RemoveSheetMutation, { unitId: painted.unitId, subUnitId, subUnitName: '' });
  }
  after.sheets.forEach(({ properties }, index) => {
    moveSheet(painted, subUnitIdOf(properties.id), index);
  });
}

function insertSheet(painted: PaintedWorkbook, { properties }: SheetState, index: number): void {
  const { id, name, rows, columns } = properties;
  const sheet = mergeWorksheetSnapshotWithDefault({
    id: subUnitIdOf(id),
    name,
    rowCount: rows,
    columnCount: columns,
  });
  painted.mutate(InsertSheetMutation, { unitId: painted.unitId, index, sheet }, STAY_ON_SHEET);
}

function moveSheet(painted: PaintedWorkbook, subUnitId: string, toOrder: number): void {
  const fromOrder = painted.workbook.getConfig().sheetOrder.indexOf(subUnitId);
  if (fromOrder === toOrder) return;
  const { unitId } = painted;
  painted.mutate(SetWorksheetOrderMutation, { unitId, subUnitId, fromOrder, toOrder });
}
