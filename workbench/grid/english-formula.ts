import { gridLocale } from './grid-locale';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/g;

/**
 * A formula as a person types it, in the en-US syntax that the grid keeps: where the decimal mark is
 * a comma, `;` separates arguments and, inside braces, `\` columns.
 */
export function englishFormula(formula: string, localeName: string): string {
  if (gridLocale(localeName).decimalMark !== ',') return formula;
  let braces = 0;
  return (formula.match(PIECE) ?? [])
    .map((piece) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      return englishSign(piece, braces > 0);
    })
    .join('');
}

function englishSign(piece: string, inBraces: boolean): string {
  if (piece === ',') return '.';
  if (piece === ';') return inBraces ? ';' : ',';
  return piece === '\\' ? ',' : piece;
}
