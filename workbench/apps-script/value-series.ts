import type { CellValue } from '../grid/grid';
import { calendarOfSerial, isDateFormat, serialOfDay } from '../grid/serial-date';

/** A cell as a series is told by it. */
export interface SeriesCell {
  readonly value: CellValue;
  readonly format: string;
}

/** The value at a place of a series, counted from its first cell; negative before it. */
export type ValueSeries = (place: number) => string | number;

/**
 * How dragging the corner of cells goes on, as at Google: a day by the next, numbers and days that
 * stand in a row linearly, days of months by months, texts that end in a number by counting. Null
 * for anything else, one number included: it is repeated.
 */
export function valueSeries(cells: readonly SeriesCell[]): ValueSeries | null {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length < cells.length) return countedTexts(cells);
  const days = cells.every(({ format }) => isDateFormat(format));
  const [first = 0] = numbers;
  if (numbers.length === 1) return days ? (place) => first + place : null;
  return (days ? byMonths(numbers) : null) ?? line(numbers);
}

function countedTexts(cells: readonly SeriesCell[]): ValueSeries | null {
  const parts = cells.map(({ value }) =>
    typeof value === 'string' ? /^(.*?)(\d{1,15})$/s.exec(value) : null,
  );
  const [first] = parts;
  const stem = first?.[1];
  if (!first || parts.some((part) => part?.[1] !== stem)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const number =
    numbers.length === 1 ? (place: number) => (numbers[0] ?? 0) + place : line(numbers);
  const digits = first[2] ?? '';
  const width = digits.startsWith('0') ? digits.length : 1;
  return (place) => stem + String(Math.abs(Math.round(number(place)))).padStart(width, '0');
}

/** Exactly on where steps are equal, else on the straight line that is nearest to the numbers. */
function line(numbers: readonly number[]): (place: number) => number {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  const even = numbers.every((number, index) => Math.abs(first + index * step - number) < 1e-9);
  if (even) return (place) => rounded(first + place * step);
  const centre = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - centre) ** 2, 0);
  const slope = numbers.reduce((sum, n, index) => sum + (index - centre) * (n - mean), 0) / spread;
  return (place) => rounded(mean + (place - centre) * slope);
}

/** Without what binary fractions add: 0.1 + 2 * 0.1 is 0.30000000000000004. */
const rounded = (number: number): number => Number(number.toPrecision(14));

/** The same day of months that are equally far apart; null for other days. */
function byMonths(serials: readonly number[]): ValueSeries | null {
  const days = serials.map(calendarOfSerial);
  const [first, second] = days;
  if (!first || !second || serials.some((serial) => serial % 1 !== 0)) return null;
  const month = ({ year, month }: (typeof days)[number]): number => year * 12 + month - 1;
  const step = month(second) - month(first);
  const regular = days.every(
    (each, index) => each.day === first.day && month(each) === month(first) + index * step,
  );
  if (step === 0 || !regular) return null;
  return (place) => dayOfMonth(month(first) + place * step, first.day);
}

/** A day that its month does not have is the month's last. */
function dayOfMonth(months: number, day: number): number {
  const serial = serialOfDay(Math.floor(months / 12), (months % 12) + 1, day);
  return serial ?? dayOfMonth(months, day - 1);
}
