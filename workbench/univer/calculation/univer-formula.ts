import { columnLetters } from '../../grid/a1-reference';
import type { FormulaNode } from '../../grid/formula-index';
import type { FormulaToken } from '../../grid/formula-tokens';
import type { Area, CellError, SheetId } from '../../grid/grid';
import { isArea, type NameScope, resolveName, resolveReference } from '../../grid/resolve-area';
import { declaredNames } from './declared-names';

/** A formula as Univer calculates it. */
export interface UniverFormula {
  readonly text: string;
  /** What names and references that lead nowhere are; the first one tells why a result is bad. */
  readonly broken: readonly CellError[];
}

/** Names under which formulas find sheets, for Univer does not take all names that Google does. */
export const plainSheetName = (sheet: SheetId): string => `sheet_${sheet}`;

/**
 * Writes out what Univer does not know: open ends of ranges as far as the sheet goes, named ranges
 * as their cells, sheets by a plain name. What leads nowhere becomes an error as at Google.
 */
export function univerFormula(scope: NameScope, node: FormulaNode): UniverFormula {
  const broken: CellError[] = [];
  const { tokens } = node.cell.parsed;
  const own = declaredNames(tokens);
  const text = tokens.map((token, index) => {
    if (token.kind === 'name' && own.has(token.text.toLowerCase())) return token.text;
    const area = areaOf(scope, node, token, tokens[index + 1]);
    if (!area) return token.text;
    if (isArea(area)) return reference(area, node.sheet);
    broken.push(area);
    return token.kind === 'name' ? token.text : '#REF!';
  });
  return { text: text.join(''), broken };
}

function areaOf(
  scope: NameScope,
  { sheet }: FormulaNode,
  token: FormulaToken,
  next: FormulaToken | undefined,
): Area | CellError | null {
  if (token.kind === 'reference') return resolveReference(scope, token.reference, sheet);
  if (token.kind !== 'name' || next?.text === '(' || /^(true|false)$/i.test(token.text))
    return null;
  return resolveName(scope, token.text);
}

function reference({ sheet, row, column, rows, columns }: Area, own: SheetId): string {
  const prefix = sheet === own ? '' : `${plainSheetName(sheet)}!`;
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return `${prefix}${first}`;
  return `${prefix}${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
