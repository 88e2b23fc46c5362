import { isDay } from '../pipeline/day';
import type { Cell, CellWrite } from '../tables/cells/cell';
import { isDateCell, LONGEST_CELL_TEXT } from '../tables/cells/cell';

type GoogleValue = string | number | boolean | Date;

/** Translates between Google's values and ours; dates are days in the spreadsheet's zone. */
export interface CellValues {
  fromGoogle(value: GoogleValue): Cell;
  toGoogle(cell: CellWrite): GoogleValue;
}

/**
 * @param zone reads the spreadsheet's time zone; called only when there is a date. A Date is an
 * instant, and script and spreadsheet may live in different zones, so the day is always asked of
 * Utilities in the spreadsheet's; few instants differ, so each is asked once.
 */
export function createCellValues(zone: () => string): CellValues {
  const days = new Map<number, Cell>();
  const dayOf = (date: Date): Cell => {
    const known = days.get(date.getTime());
    if (known !== undefined) return known;
    const [text = '', time] = Utilities.formatDate(date, zone(), INSTANT).split(' ');
    // A phone number in a column of dates is a day beyond the year 9999: no day to anybody.
    const cell = isDay(text)
      ? { date: text, ...(time && time !== MIDNIGHT ? { time } : {}) }
      : text;
    days.set(date.getTime(), cell);
    return cell;
  };
  return {
    fromGoogle: (value) => (value instanceof Date ? dayOf(value) : value),
    toGoogle: (cell) => {
      if (cell === null) return '';
      if (typeof cell === 'string') return plainText(cell);
      if (!isDateCell(cell)) return cell;
      return Utilities.parseDate(`${cell.date} ${cell.time ?? MIDNIGHT}`, zone(), INSTANT);
    },
  };
}

const INSTANT = 'yyyy-MM-dd HH:mm';
const MIDNIGHT = '00:00';

/**
 * Text that Google keeps as text: without the apostrophe, which it swallows, `=x`, `007`, `1/2` and
 * `TRUE` would become something else. The only way text is written; what a cell cannot hold is cut.
 */
const plainText = (text: string): string =>
  text === '' ? '' : `'${text.slice(0, LONGEST_CELL_TEXT)}`;
