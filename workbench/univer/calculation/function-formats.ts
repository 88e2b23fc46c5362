import type { LocaleFormats } from './locale-formats';

/** Functions whose result has a format of its own. */
export const FORMATS_OF_FUNCTIONS: ReadonlyMap<string, keyof LocaleFormats> = new Map([
  ['DATE', 'date'],
  ['EDATE', 'date'],
  ['EOMONTH', 'date'],
  ['TODAY', 'date'],
  ['TO_DATE', 'date'],
  ['WORKDAY', 'date'],
  ['WORKDAY.INTL', 'date'],
  ['NOW', 'dateTime'],
  ['TIME', 'time'],
  ['TO_PERCENT', 'percent'],
  ['TO_DOLLARS', 'currency'],
] as const);

/** Which arguments of a function give its result their format. */
export interface FormatArguments {
  /** 0-based, for so many arguments. */
  places(count: number): readonly number[];
  /** Whether the columns of the first argument stay what they are. */
  readonly whole: boolean;
}

const range = (first: number, count: number, step = 1): number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((count - first) / step)) },
    (_, i) => first + i * step,
  );

const part = (places: FormatArguments['places']): FormatArguments => ({ places, whole: false });
const ALL = part((count) => range(0, count));
const FIRST = part(() => [0]);
const REST = part((count) => range(1, count));
const WHOLE: FormatArguments = { places: () => [0], whole: true };
/** A third range is what is added up, else the first. */
const SUMMED = part((count) => [count > 2 ? 2 : 0]);

/** Functions whose result is like what they are given. */
export const FORMAT_ARGUMENTS: ReadonlyMap<string, FormatArguments> = new Map([
  ...names('SUM MAX MIN AVERAGE MEDIAN MODE COALESCE', ALL),
  ...names('LARGE SMALL ABS ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR INT TRUNC', FIRST),
  ...names('SUMIFS AVERAGEIFS MAXIFS MINIFS INDEX N', FIRST),
  ...names('SUMIF AVERAGEIF', SUMMED),
  ...names('IF SUBTOTAL CHOOSE', REST),
  ...names('IFERROR IFNA', ALL),
  ...names(
    'IFS',
    part((count) => range(1, count, 2)),
  ),
  ...names(
    'SWITCH',
    part((count) => range(2, count, 2)),
  ),
  ...names(
    'XLOOKUP',
    part(() => [2]),
  ),
  ...names(
    'LOOKUP',
    part((count) => [count - 1]),
  ),
  ...names('ARRAYFORMULA FILTER SORT UNIQUE SORTN TAKE DROP', WHOLE),
]);

function names(list: string, taken: FormatArguments): [string, FormatArguments][] {
  return list.split(' ').map((name) => [name, taken]);
}
