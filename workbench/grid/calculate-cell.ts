import { isBuiltInFunction } from './built-in-functions';
import { callCustomFunction } from './call-custom-function';
import { readValues } from './cell-contents';
import { CIRCULAR, NOT_CALCULATED, unknownFunction, VOLATILE_ARGUMENT } from './formula-errors';
import type { FormulaNode } from './formula-index';
import { areaOfTerm } from './formula-term';
import type { Area } from './grid';
import type { Calculated } from './grid-state';
import type { FormulaExpression, FormulaTerm } from './parse-formula';
import { isArea, type NameScope } from './resolve-area';
import { readShownFormats } from './shown-formats';

/** Calculates a formula that is no literal, cell, link or call of a custom function by itself. */
export type CalculateFormula = (scope: NameScope, node: FormulaNode) => Calculated;

/** Without a calculator such a formula has the value it was given. */
export const givenValue: CalculateFormula = (_, { cell }) => plain(cell.given ?? NOT_CALCULATED);

/** A result that no custom function gave. */
export const plain = (result: Calculated['result']): Calculated => ({
  result,
  memos: [],
  read: [],
});

/** Calculates a formula whose precedents are calculated. */
export function calculateCell(
  scope: NameScope,
  node: FormulaNode,
  { circular, volatile }: { readonly circular: boolean; readonly volatile: boolean },
  calculate: CalculateFormula,
): Calculated {
  const { expression, outerFunction } = node.cell.parsed;
  const { evaluate } = scope.state;
  const custom = outerFunction !== null && !isBuiltInFunction(outerFunction);
  if (circular) return plain(CIRCULAR);
  if (custom && volatile && evaluate) return plain(VOLATILE_ARGUMENT);
  if (expression?.kind === 'call' && custom) {
    if (!evaluate) return plain(node.cell.given ?? unknownFunction(expression.name));
    return callCustomFunction(scope, node, evaluate, expression.name, expression.args);
  }
  return (expression && shownResult(scope, node, expression)) ?? calculate(scope, node);
}

/** What a literal, one cell or a link's text gives; null for anything else. */
function shownResult(
  scope: NameScope,
  node: FormulaNode,
  expression: FormulaExpression,
): Calculated | null {
  if (expression.kind !== 'call') return termResult(scope, node, expression);
  const shown = expression.args[1] ?? expression.args[0];
  const link = expression.name.toUpperCase() === 'HYPERLINK';
  return link && shown ? termResult(scope, node, shown) : null;
}

function termResult(scope: NameScope, node: FormulaNode, term: FormulaTerm): Calculated | null {
  if (term.kind === 'value') return plain(term.value);
  const area = areaOfTerm(scope, node, term);
  if (!area || !isArea(area)) return area && plain(area);
  return area.rows === 1 && area.columns === 1 ? cellResult(scope, area) : null;
}

/** A cell as a formula that only refers to it shows it: with its format. */
export function cellResult({ state }: NameScope, cell: Area): Calculated {
  const [format = ''] = readShownFormats(state, cell)[0] ?? [];
  const result = readValues(state, cell)[0]?.[0] ?? null;
  return { ...plain(result), formats: format === '' || format === '@' ? [] : [format] };
}
