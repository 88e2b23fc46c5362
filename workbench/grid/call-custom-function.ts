import { readFormats, readValues } from './cell-contents';
import type { FormulaNode } from './formula-index';
import { areaOfTerm } from './formula-term';
import type {
  ArgumentCell,
  CellError,
  CellValue,
  CustomFunctionEvaluator,
  FunctionArgument,
} from './grid';
import type { Calculated, CallMemo } from './grid-state';
import type { FormulaTerm } from './parse-formula';
import { isArea, type NameScope } from './resolve-area';
import { sameValueRows } from './same-value';

/** Calls a custom function, unless it was called with the same argument values before. */
export function callCustomFunction(
  scope: NameScope,
  node: FormulaNode,
  evaluate: CustomFunctionEvaluator,
  name: string,
  terms: readonly FormulaTerm[],
): Calculated {
  const areas = terms.map((term) => areaOfTerm(scope, node, term));
  const broken = areas.find((area): area is CellError => area !== null && !isArea(area));
  if (broken) return { result: broken, memo: null, read: [] };
  const read = areas.filter((area) => area !== null).filter(isArea);
  const args = terms.map((term, index) => valuesOf(scope, term, areas[index] ?? null));
  const { memo } = node.cell;
  if (memo && sameArguments(memo, args)) return { result: memo.result, memo, read };
  const result = evaluated(() =>
    evaluate(
      name,
      args.map((values, index) => asArgument(scope, values, areas[index] ?? null)),
      { sheet: node.sheet, row: node.row, column: node.column },
    ),
  );
  return { result, memo: { args, result }, read };
}

function evaluated(call: () => CellValue | CellValue[][]): CellValue | CellValue[][] {
  try {
    return call();
  } catch (error) {
    return { error: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
  }
}

type ResolvedArea = ReturnType<typeof areaOfTerm>;

function valuesOf(scope: NameScope, term: FormulaTerm, area: ResolvedArea): CellValue[][] {
  if (area && isArea(area)) return readValues(scope.state, area);
  return [[term.kind === 'value' ? term.value : null]];
}

const sameArguments = (memo: CallMemo, args: readonly CellValue[][][]): boolean =>
  memo.args.length === args.length &&
  memo.args.every((values, index) => sameValueRows(values, args[index] ?? []));

/** One cell arrives as a scalar, more as rows. */
function asArgument(
  scope: NameScope,
  values: readonly CellValue[][],
  area: ResolvedArea,
): FunctionArgument {
  const formats = area && isArea(area) ? readFormats(scope.state, area) : [['']];
  const rows = values.map((line, r) =>
    line.map((value, c) => argumentCell(value, formats[r]?.[c] ?? '')),
  );
  const [first, ...others] = rows[0] ?? [];
  return rows.length === 1 && first && others.length === 0 ? first : rows;
}

const EMPTY_CELL: ArgumentCell = { value: null, format: '' };

const argumentCell = (value: CellValue, format: string): ArgumentCell =>
  value === null && format === '' ? EMPTY_CELL : { value, format };
