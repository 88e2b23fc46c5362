import { gridLocale } from './grid-locale';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d*\.\d+|./gs;

/**
 * A formula as a person of the locale reads and types it; `englishFormula` turns it back. The
 * point in a function's name stays.
 */
export function localFormula(formula: string, localeName: string): string {
  if (gridLocale(localeName).decimalMark !== ',') return formula;
  let braces = 0;
  return (formula.match(PIECE) ?? [])
    .map((piece) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      return localPiece(piece, braces > 0);
    })
    .join('');
}

function localPiece(piece: string, inBraces: boolean): string {
  if (piece === ',') return inBraces ? '\\' : ';';
  return /^\d*\.\d+$/.test(piece) ? piece.replace('.', ',') : piece;
}
