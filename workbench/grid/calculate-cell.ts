import { isBuiltInFunction } from './built-in-functions';
import { callCustomFunction } from './call-custom-function';
import { readValues } from './cell-contents';
import { CIRCULAR, NOT_CALCULATED, unknownFunction, VOLATILE_ARGUMENT } from './formula-errors';
import type { FormulaNode } from './formula-index';
import { areaOfTerm } from './formula-term';
import type { CellValue } from './grid';
import type { Calculated } from './grid-state';
import type { FormulaTerm } from './parse-formula';
import { isArea, type NameScope } from './resolve-area';

const plain = (result: CellValue): Calculated => ({ result, memo: null, read: [] });

/** Calculates a formula whose precedents are calculated. */
export function calculateCell(
  scope: NameScope,
  node: FormulaNode,
  circular: boolean,
  volatile: boolean,
): Calculated {
  const { expression, outerFunction } = node.cell.parsed;
  const given = node.cell.given ?? NOT_CALCULATED;
  const custom = outerFunction !== null && !isBuiltInFunction(outerFunction);
  if (circular) return plain(CIRCULAR);
  if (custom && volatile && scope.state.evaluate) return plain(VOLATILE_ARGUMENT);
  if (!expression) return plain(given);
  if (expression.kind !== 'call') return plain(termValue(scope, node, expression));
  if (outerFunction === 'HYPERLINK') return plain(hyperlinkText(scope, node, expression.args));
  if (!custom) return plain(given);
  const evaluate = scope.state.evaluate;
  if (!evaluate) return plain(node.cell.given ?? unknownFunction(expression.name));
  return callCustomFunction(scope, node, evaluate, expression.name, expression.args);
}

function termValue(scope: NameScope, node: FormulaNode, term: FormulaTerm): CellValue {
  if (term.kind === 'value') return term.value;
  const area = areaOfTerm(scope, node, term);
  if (!area || !isArea(area)) return area;
  const single = area.rows === 1 && area.columns === 1;
  return single
    ? (readValues(scope.state, area)[0]?.[0] ?? null)
    : (node.cell.given ?? NOT_CALCULATED);
}

function hyperlinkText(
  scope: NameScope,
  node: FormulaNode,
  args: readonly FormulaTerm[],
): CellValue {
  const shown = args[1] ?? args[0];
  return shown ? termValue(scope, node, shown) : (node.cell.given ?? NOT_CALCULATED);
}
