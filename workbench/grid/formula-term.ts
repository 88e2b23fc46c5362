import { LOST_REFERENCE } from './formula-errors';
import type { FormulaNode } from './formula-index';
import type { Area, CellError } from './grid';
import type { FormulaTerm } from './parse-formula';
import { type NameScope, resolveName, resolveReference } from './resolve-area';

/** The area a term covers, the error it is, or null for a literal. */
export function areaOfTerm(
  scope: NameScope,
  node: FormulaNode,
  term: FormulaTerm,
): Area | CellError | null {
  switch (term.kind) {
    case 'value':
      return null;
    case 'reference':
      return resolveReference(scope, term.reference, node.sheet);
    case 'name':
      return resolveName(scope, term.name);
    case 'error':
      return LOST_REFERENCE;
  }
}
