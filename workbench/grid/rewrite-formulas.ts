import type { A1Reference } from './a1-reference';
import { LOST_REFERENCE } from './formula-errors';
import { rewriteReferences } from './formula-tokens';
import type { SheetId } from './grid';
import { type FormulaCell, type GridState, ownRow, ownSheet, type SheetState } from './grid-state';
import { parseFormula } from './parse-formula';
import { sheetIds } from './resolve-area';

/** Changes a reference that points at a sheet; null loses it. */
export type ChangeReference = (reference: A1Reference, sheet: SheetId) => A1Reference | null;

/** Rewrites the references of all formulas of all sheets. */
export function rewriteFormulas(state: GridState, change: ChangeReference): void {
  const ids = sheetIds(state);
  for (const { properties } of state.sheets) {
    const own = properties.id;
    const changeHere = (reference: A1Reference): A1Reference | null => {
      const target = reference.sheet === null ? own : ids.get(reference.sheet.toLowerCase());
      return target === undefined ? reference : change(reference, target);
    };
    rewriteSheet(ownSheet(state, own), changeHere);
  }
}

function rewriteSheet(
  sheet: SheetState,
  change: (reference: A1Reference) => A1Reference | null,
): void {
  for (let index = 0; index < sheet.rows.length; index++) {
    const formulas = sheet.rows[index]?.formulas ?? [];
    for (let column = 0; column < formulas.length; column++) {
      const cell = formulas[column];
      if (!cell) continue;
      const rewritten = rewriteFormula(cell, change);
      if (rewritten !== cell) ownRow(sheet, index).formulas[column] = rewritten;
    }
  }
}

/** The formula with other references; what it was called with and its value stay. */
export function rewriteFormula(
  cell: FormulaCell,
  change: (reference: A1Reference) => A1Reference | null,
): FormulaCell {
  const formula = rewriteReferences(cell.parsed.tokens, change);
  if (formula === cell.formula) return cell;
  const parsed = parseFormula(formula);
  const lost = parsed.tokens.some(({ kind, text }) => kind === 'error' && text === '#REF!');
  if (!lost) return { ...cell, formula, parsed };
  return { ...cell, formula, parsed, given: LOST_REFERENCE, value: LOST_REFERENCE };
}
