import { readValues } from '../../grid/cell-contents';
import { type FormulaNode, referredAreas } from '../../grid/formula-index';
import type { CellError, CellValue } from '../../grid/grid';
import type { NameScope } from '../../grid/resolve-area';

type Result = CellValue | CellValue[][];

/**
 * Gives an error the message of what caused it, as far as that can be seen: a function that failed,
 * a name that leads nowhere, a cell with the same error.
 */
export function explainedError(
  scope: NameScope,
  node: FormulaNode,
  result: Result,
  causes: readonly CellError[],
): Result {
  const error = onlyError(result);
  if (!error) return result;
  const alike = [...causes, ...errorsRead(scope, node)].find(
    (cause) => cause.error === error.error,
  );
  return alike ?? { ...error, ...ownMessage(node, error) };
}

/** Google's text for errors whose cause shows in the formula. */
function ownMessage({ cell }: FormulaNode, { error }: CellError): Pick<CellError, 'message'> {
  const { tokens, outerFunction } = cell.parsed;
  if (error !== '#DIV/0!') return {};
  if (tokens.some(({ text }) => text === '/')) {
    return { message: 'Function DIVIDE parameter 2 cannot be zero.' };
  }
  return outerFunction === null
    ? {}
    : { message: `Evaluation of function ${outerFunction} caused a divide by zero error.` };
}

function onlyError(result: Result): CellError | null {
  const single = Array.isArray(result) && result.length === 1 ? result[0] : null;
  const value = single?.length === 1 ? single[0] : result;
  return isError(value) ? value : null;
}

const isError = (value: Result | undefined): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

const errorsRead = (scope: NameScope, node: FormulaNode): CellError[] =>
  referredAreas(scope, node)
    .filter(({ rows, columns }) => rows === 1 && columns === 1)
    .map((area) => readValues(scope.state, area)[0]?.[0])
    .filter(isError);
