import { type CalculateFormula, calculateCell } from '../../grid/calculate-cell';
import { tokenizeFormula } from '../../grid/formula-tokens';
import type { CellValue, SheetId } from '../../grid/grid';
import type { GridState } from '../../grid/grid-state';
import { parseFormula } from '../../grid/parse-formula';
import { type NameScope, nameScope } from '../../grid/resolve-area';

/** What conditional formats go by: the grid as it is, and its formulas. */
export interface ConditionSource {
  readonly state: GridState;
  /** The value a formula would have in a cell. */
  evaluate(formula: string, cell: { sheet: SheetId; row: number; column: number }): CellValue;
  /** To be called when the grid changed. */
  forget(): void;
}

/** Conditions of a grid, calculated as its formulas are. */
export function conditionSource(state: GridState, calculate: CalculateFormula): ConditionSource {
  let scope: NameScope | null = null;
  return {
    state,
    evaluate(formula, place) {
      scope ??= nameScope(state);
      const cell = { ...EMPTY, formula, parsed: parseFormula(withoutIndirection(formula)) };
      const { result } = calculateCell(scope, { ...place, cell }, SIMPLE, calculate);
      return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
    },
    forget() {
      scope = null;
    },
  };
}

const EMPTY = { given: undefined, value: null, spill: null, formats: [], memos: [] };
const SIMPLE = { circular: false, volatile: false };

/**
 * At Google a conditional format reaches other sheets only by `INDIRECT("Name")`. Written out as the
 * name it reads the same cells, and the calculator knows beforehand which.
 */
function withoutIndirection(formula: string): string {
  const texts = tokenizeFormula(formula).map(({ text }) => text);
  texts.forEach((text, index) => {
    const [open, name = '', close] = texts.slice(index + 1, index + 4);
    if (text.toUpperCase() !== 'INDIRECT' || open !== '(' || close !== ')') return;
    if (!/^"[\p{L}_][\p{L}\p{N}_]*"$/u.test(name) || /^"[A-Z]{1,3}\d+"$/i.test(name)) return;
    texts.splice(index, 4, name.slice(1, -1), '', '', '');
  });
  return texts.join('');
}
