import type { Cell } from './cell';

const SPILLS =
  /^=\s*(?:\{|(?:ARRAYFORMULA|QUERY|IMPORT\w+|FILTER|SORTN?|UNIQUE|ARRAY_CONSTRAIN|MAP|BYROW|SEQUENCE)\s*\()/i;
const IS_WIDE = /\{|\b(?:QUERY|IMPORT\w+|FILTER|SORTN?|UNIQUE|ARRAY_CONSTRAIN)\s*\(/i;

/**
 * Tells of rows, from the top one on, into which columns a formula above or beside may show its
 * values: typing there would turn them all into `#REF!`. Only the formula's own cell says that it is
 * one. A formula of one column reaches down; a wide one also as far right as cells are filled in its
 * row, so a column typed right beside it is taken for its own.
 *
 * @param formulas of rows from the top, '' where a cell has none
 * @param cells their values; left out, all count as filled
 * @returns for each row the columns, 1-based
 */
export function spilledColumns(
  formulas: readonly (readonly string[])[],
  cells?: readonly (readonly Cell[])[],
): ReadonlySet<number>[] {
  let reached: ReadonlySet<number> = new Set();
  return formulas.map((row, r) => {
    const more = row.flatMap((formula, c) =>
      SPILLS.test(formula) ? reach(c, row, cells?.[r]) : [],
    );
    if (more.length > 0) reached = new Set([...reached, ...more]);
    return reached;
  });
}

function reach(start: number, formulas: readonly string[], cells?: readonly Cell[]): number[] {
  const columns = [start + 1];
  if (!IS_WIDE.test(formulas[start] ?? '')) return columns;
  for (let c = start + 1; formulas[c] === '' && (!cells || (cells[c] ?? '') !== ''); c++)
    columns.push(c + 1);
  return columns;
}
