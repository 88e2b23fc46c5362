import type { Area, CellValue } from '../grid/grid';
import { isDateFormat, wallClockOfSerial } from '../grid/serial-date';
import type { Execution } from './execution';

/** Cells as `getValues` hands them out: dates by number format, in the spreadsheet's time zone. */
export function cellsOut(execution: Execution, area: Area): unknown[][] {
  const { grid } = execution.world;
  execution.assertCalculated(area);
  const formats = grid.shownFormats(area);
  return grid
    .values(area)
    .map((row, r) =>
      row.map((value, c) =>
        typeof value === 'number'
          ? numberOut(execution, value, formats[r]?.[c] ?? '')
          : otherOut(value),
      ),
    );
}

/** One cell's value for a script: blank is '', an error its text; the realm adopts it. */
export function cellOut(execution: Execution, value: CellValue, format: string): unknown {
  return typeof value === 'number' ? numberOut(execution, value, format) : otherOut(value);
}

function numberOut(execution: Execution, value: number, format: string): number | Date {
  if (!isDateFormat(format)) return value;
  return new Date(execution.world.zone.instant(wallClockOfSerial(value)));
}

function otherOut(value: Exclude<CellValue, number>): string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
