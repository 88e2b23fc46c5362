import { ArrayValueObject, BaseValueObject, type IFunctionService } from '@univerjs/engine-formula';
import type { CellError, CellValue } from '../../grid/grid';
import { rowsOf, scalarOf } from './engine-result';
import { asReference, GridFunction } from './grid-function';
import { filterRows, sortRows } from './row-functions';

type Rows = readonly (readonly CellValue[])[];
type Result = CellValue | CellValue[][];

/** Functions of Google's that Univer has not or understands as Excel does, if they are simple. */
const FUNCTIONS: Readonly<Record<string, (...args: Rows[]) => Result>> = {
  ARRAYFORMULA: (rows = []) => rows.map((row) => [...row]),
  COUNTUNIQUE: (...args) => new Set(cellsOf(args).filter((cell) => cell !== null)).size,
  FILTER: (rows = [], ...conditions) => filterRows(rows, conditions),
  JOIN: (mark = [], ...args) => firstError(args) ?? joinTexts(mark, args),
  SORT: (rows = [], ...keys) => sortRows(rows, keys),
  SPLIT: (text = [], marks = []) => firstError([text, marks]) ?? splitText(text, marks),
};

/** Only Google can give these a value that is worth something. */
const GOOGLE_ONLY = ['IMAGE'];

/** @param note is told the errors they give */
export function registerGoogleFunctions(
  functions: IFunctionService,
  note: (error: CellError) => void,
): void {
  functions.unregisterExecutors(...GOOGLE_ONLY);
  for (const [name, calculate] of Object.entries(FUNCTIONS)) {
    functions.registerExecutors(
      new GridFunction(name, (args) => {
        const rows = args.map(rowsOfArgument);
        const result = firstError(rows.filter(isSingle)) ?? calculate(...rows);
        if (isError(result)) note(result);
        return result;
      }),
    );
  }
}

function rowsOfArgument(argument: Parameters<GridFunction['calculate']>[number]): CellValue[][] {
  const reference = asReference(argument);
  if (reference) return rowsOf(reference.toArrayValueObject());
  if (argument instanceof ArrayValueObject) return rowsOf(argument);
  return [[argument instanceof BaseValueObject ? scalarOf(argument) : null]];
}

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const cellsOf = (args: readonly Rows[]): CellValue[] => args.flat(2);

const isError = (value: Result): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

const firstError = (args: readonly Rows[]): CellError | undefined => cellsOf(args).find(isError);

const joinTexts = ([[mark = ''] = []]: Rows, args: readonly Rows[]): string =>
  cellsOf(args).map(asText).join(asText(mark));

function asText(value: CellValue | undefined): string {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** At any of the signs; empty parts fall away, numbers become numbers, as at Google by default. */
function splitText([[text = ''] = []]: Rows, [[marks = ''] = []]: Rows): Result {
  const signs = asText(marks);
  if (signs === '') return { error: '#VALUE!' };
  const sign = new RegExp(`[${signs.replace(/[\]\\^-]/g, '\\$&')}]`, 'u');
  const parts = asText(text)
    .split(sign)
    .filter((part) => part !== '');
  return [parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : part))];
}
