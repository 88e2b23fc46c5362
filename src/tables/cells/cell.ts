import type { Day } from '../../pipeline/day';

/** A date cell, as a day in the spreadsheet's time zone. */
export interface DateCell {
  readonly date: Day;
  /** Time of day such as `14:05`; left out at midnight, which a date without a time is. */
  readonly time?: string;
}

/** What a cell holds, as pure code sees it. Empty is ''. Errors are texts such as `#REF!`. */
export type Cell = string | number | boolean | DateCell;

/** What can be written to a cell: text stays text whatever it looks like, null empties. */
export type CellWrite = string | number | boolean | DateCell | null;

/** Most characters of a text that Google keeps in a cell as text: 50,000 with its apostrophe. */
export const LONGEST_CELL_TEXT = 49_999;

export const isDateCell = (cell: Cell | CellWrite): cell is DateCell =>
  typeof cell === 'object' && cell !== null;

/** Whether a cell shows one of Google's error values. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/.test(cell);

/** A cell's text, trimmed, with inner white space kept; dates as `YYYY-MM-DD`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return isDateCell(cell) ? cell.date : String(cell).trim();
}
