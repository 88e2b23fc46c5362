import { readColumnBelow, readFunctionInput } from '../actions/read-function-input';
import {
  type Argument,
  inputFromArguments,
  isCompleted,
  oneCell,
} from '../functions/function-arguments';
import type { FunctionInput } from '../functions/function-input';
import { UserError } from '../functions/user-error';
import { type Cell, type CellWrite, isDateCell } from '../tables/cells/cell';
import { lazyLocale, localeLanguage } from '../tables/cells/locale';
import { FUNCTION_WORDS } from '../words/functions';
import { createCellValues } from './cell-values';
import { createPlatform } from './platform';

type Compute = (input: FunctionInput, ...own: Cell[]) => Cell | CellWrite[][];
type Result = string | number | boolean | Date;

/**
 * Answers a custom function.
 *
 * @param own the arguments the user types
 * @param dependencies the ranges the call was completed with; none for a bare call
 */
export function callFunction(
  needs: 'deals' | 'history',
  compute: Compute,
  own: readonly unknown[],
  dependencies: readonly unknown[],
): Result | Result[][] {
  const platform = createPlatform();
  const { workbook, clock } = platform;
  const values = createCellValues(workbook.zone);
  const fromGoogle = (argument: unknown): Argument =>
    Array.isArray(argument)
      ? argument.map((row: Result[]) => row.map(values.fromGoogle))
      : values.fromGoogle((argument ?? '') as Result);
  const given = dependencies.map(fromGoogle);
  const locale = lazyLocale(workbook.locale);
  const input =
    needs === 'deals' && isCompleted(given)
      ? inputFromArguments(given, locale, {
          today: clock.today,
          columnBelow: (header) => readColumnBelow(header, platform),
        })
      : readFunctionInput(platform, needs);
  if (!input || input.stages.list.length === 0)
    throw new UserError(FUNCTION_WORDS[localeLanguage(workbook.locale())].notSetUp);
  const result = compute(input, ...own.map((one) => oneCell(fromGoogle(one))));
  const toResult = (cell: CellWrite): Result =>
    cell === null || isDateCell(cell) ? values.toGoogle(cell) : cell;
  return Array.isArray(result) ? result.map((row) => row.map(toResult)) : toResult(result);
}
