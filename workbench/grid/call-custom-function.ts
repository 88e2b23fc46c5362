import { readValues } from './cell-contents';
import type { FormulaNode } from './formula-index';
import { areaOfTerm } from './formula-term';
import type {
  Area,
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
import { readShownFormats } from './shown-formats';

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
  if (broken) return { result: broken, memos: [], read: [] };
  const read = areas.filter((area) => area !== null).filter(isArea);
  const args = terms.map((term, index): CallArgument => {
    const area = areas[index] ?? null;
    if (area && isArea(area)) return { values: readValues(scope.state, area), area };
    return { values: [[term.kind === 'value' ? term.value : null]], area: null };
  });
  const memo = rememberedCall(scope, node, evaluate, name, args);
  const memos = node.cell.memos.includes(memo) ? node.cell.memos : [memo];
  return { result: memo.result, memos, read };
}

/** An argument: values, and the area they are read from if they are. */
export interface CallArgument {
  readonly values: readonly (readonly CellValue[])[];
  readonly area: Area | null;
}

/** The call as the cell made it last with these arguments; else it is made now. */
export function rememberedCall(
  scope: NameScope,
  { sheet, row, column, cell }: FormulaNode,
  evaluate: CustomFunctionEvaluator,
  written: string,
  given: readonly CallArgument[],
): CallMemo {
  const name = written.toUpperCase();
  const args = given.map(({ values }) => values);
  const known = cell.memos.find((memo) => memo.name === name && sameArguments(memo, args));
  if (known) return known;
  const cells = given.map(({ values, area }) => asArgument(scope, values, area));
  const result = evaluated(() => evaluate(written, cells, { sheet, row, column }));
  return { name, args, result };
}

function evaluated(call: () => CellValue | CellValue[][]): CellValue | CellValue[][] {
  try {
    return call();
  } catch (error) {
    return { error: '#ERROR!', message: error instanceof Error ? error.message : String(error) };
  }
}

const sameArguments = (memo: CallMemo, args: CallMemo['args']): boolean =>
  memo.args.length === args.length &&
  memo.args.every((values, index) => sameValueRows(values, args[index] ?? []));

/** One cell arrives as a scalar, more as rows. */
function asArgument(
  scope: NameScope,
  values: CallArgument['values'],
  area: Area | null,
): FunctionArgument {
  const formats = area ? readShownFormats(scope.state, area) : [['']];
  const rows = values.map((line, r) =>
    line.map((value, c) => argumentCell(value, formats[r]?.[c] ?? '')),
  );
  const [first, ...others] = rows[0] ?? [];
  return rows.length === 1 && first && others.length === 0 ? first : rows;
}

const EMPTY_CELL: ArgumentCell = { value: null, format: '' };

const argumentCell = (value: CellValue, format: string): ArgumentCell =>
  value === null && format === '' ? EMPTY_CELL : { value, format };
