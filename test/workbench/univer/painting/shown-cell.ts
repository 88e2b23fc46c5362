import {
  type ICellDataForSheetInterceptor,
  IUniverInstanceService,
  type Nullable,
  type Univer,
} from '@univerjs/core';

/** A cell as Univer draws it, after all that changes what it holds; places count from 0. */
export const shownCell = (
  univer: Univer,
  unitId: string,
  subUnitId: string,
  row: number,
  column: number,
): Nullable<ICellDataForSheetInterceptor> =>
  univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUniverSheetInstance(unitId)
    ?.getSheetBySheetId(subUnitId)
    ?.getCell(row, column);
