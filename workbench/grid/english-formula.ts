import { gridLocale } from './grid-locale';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|./gs;

/**
 * A formula as a person types it, in the en-US syntax that the grid keeps: `;` separates arguments
 * everywhere; where the decimal mark is a comma, `\\` separates columns inside braces.
 */
export function englishFormula(formula: string, localeName: string): string {
  const decimalComma = gridLocale(localeName).decimalMark === ',';
  let braces = 0;
  return (formula.match(PIECE) ?? [])
    .map((piece) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      if (piece === ';') return braces > 0 ? ';' : ',';
      return decimalComma ? withDecimalPoint(piece) : piece;
    })
    .join('');
}

function withDecimalPoint(piece: string): string {
  if (piece === ',') return '.';
  return piece === '\\' ? ',' : piece;
}
