import { BooleanNumber, type IFreeze } from '@univerjs/core';
import { SetFrozenMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { SheetProperties } from '../../grid/grid';
import type { PaintedWorkbook } from './painted-workbook';
import type { SheetChange } from './picture';

/** Paints the name of a sheet and what of it is frozen. */
export function paintSheetProperties(
  { unitId, mutate }: PaintedWorkbook,
  { subUnitId, before, after }: SheetChange,
): void {
  const old = before?.properties ?? null;
  const now = after.properties;
  const target = { unitId, subUnitId };
  if (old?.name !== now.name) mutate(SetWorksheetNameMutation, { ...target, name: now.name });
  if (old?.frozenRows !== now.frozenRows || old.frozenColumns !== now.frozenColumns) {
    mutate(SetFrozenMutation, { ...target, ...freezeOf(now) });
  }
}

/** Univer's flag for a hidden sheet or column. */
export const hiddenNumber = (hidden: boolean): BooleanNumber =>
  hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/** What Univer keeps in view; -1 says that nothing is frozen. */
export const freezeOf = ({ frozenRows, frozenColumns }: SheetProperties): IFreeze => ({
  ySplit: frozenRows,
  xSplit: frozenColumns,
  startRow: frozenRows || -1,
  startColumn: frozenColumns || -1,
});
