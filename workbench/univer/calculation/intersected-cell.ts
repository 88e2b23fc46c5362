import type { FormulaNode } from '../../grid/formula-index';
import { areaOfTerm } from '../../grid/formula-term';
import type { Area, CellError } from '../../grid/grid';
import { isArea, type NameScope } from '../../grid/resolve-area';

/**
 * What a formula shows that is only a range: the cell of it in the formula's own row or column.
 * Null for any other formula.
 */
export function intersectedCell(scope: NameScope, node: FormulaNode): Area | CellError | null {
  const { expression } = node.cell.parsed;
  if (!expression || expression.kind === 'call') return null;
  const area = areaOfTerm(scope, node, expression);
  if (!area || !isArea(area)) return null;
  return cellOf(area, node) ?? { error: '#VALUE!', message: 'An array value could not be found.' };
}

function cellOf(area: Area, node: FormulaNode): Area | null {
  const inRow = node.row >= area.row && node.row < area.row + area.rows;
  const inColumn = node.column >= area.column && node.column < area.column + area.columns;
  if (area.columns === 1 && inRow) return { ...area, row: node.row, rows: 1 };
  if (area.rows === 1 && inColumn) return { ...area, column: node.column, columns: 1 };
  return null;
}
