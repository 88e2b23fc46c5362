import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../grid/grid';

/** A value as a Univer cell holds it; an error is shown by its name. */
export function cellData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.NUMBER };
}
