import { type A1End, type A1Reference, printA1Reference } from '../../grid/a1-reference';
import { type FormulaToken, tokenizeFormula } from '../../grid/formula-tokens';
import { countsRows, excelFunctionName, isPortableFunction } from './excel-functions';

/** What a formula's references mean, and how its sheets are called in the Excel file. */
export interface ExcelScope {
  /** By name in lower case. */
  readonly sheets: ReadonlyMap<string, ExcelSheet>;
  /** The sheet the formula stands in. */
  readonly own: ExcelSheet;
  /** Names of ranges, in lower case. */
  readonly names: ReadonlySet<string>;
}

export interface ExcelSheet {
  readonly excelName: string;
  readonly rows: number;
}

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const SIGNS = new Set([...'+-*/^&=<>%():,;{}']);
const CONSTANT_SIGNS = new Set([...'+-,;']);

/**
 * A formula as other spreadsheet programs write it, without the leading `=`; null for one that they
 * do not know or would calculate differently. Open ranges end at the sheet's last row.
 */
export function excelFormula(formula: string, scope: ExcelScope): string | null {
  const tokens = tokenizeFormula(formula).slice(1);
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  if (!callsArePortable(solid, scope) || !bracesHoldConstants(solid)) return null;
  const texts = tokens.map((token) => excelToken(token, solid, scope));
  const text = texts.join('');
  return texts.includes(null) || text.length > LONGEST_FORMULA ? null : text;
}

function excelToken(
  token: FormulaToken,
  solid: readonly FormulaToken[],
  scope: ExcelScope,
): string | null {
  switch (token.kind) {
    case 'reference':
      return excelReference(token.reference, scope);
    case 'name':
      return excelName(token, solid, scope);
    case 'error':
      return token.text.endsWith('#ERROR!') ? null : token.text.replace(/^.*!(?=#)/, '');
    case 'text':
      return token.text.length > LONGEST_TEXT + 2 ? null : token.text;
    case 'sign':
      return SIGNS.has(token.text) ? token.text : null;
    default:
      return token.text;
  }
}

function excelName(
  token: FormulaToken,
  solid: readonly FormulaToken[],
  scope: ExcelScope,
): string | null {
  if (solid[solid.indexOf(token) + 1]?.text === '(') return excelFunctionName(token.text);
  if (/^(?:true|false)$/i.test(token.text)) return token.text.toUpperCase();
  return scope.names.has(token.text.toLowerCase()) ? token.text : null;
}

function excelReference(reference: A1Reference, scope: ExcelScope): string | null {
  const sheet =
    reference.sheet === null ? scope.own : scope.sheets.get(reference.sheet.toLowerCase());
  if (!sheet) return null;
  const cells = closed({ ...reference, sheet: null }, sheet.rows);
  if ((cells.from.row ?? 1) > sheet.rows) return null;
  return (reference.sheet === null ? '' : `${quoted(sheet.excelName)}!`) + printA1Reference(cells);
}

/** A sheet's name as it stands in any formula. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** An end without a row, beside one with a row, is the sheet's last; fixed, as it does not move. */
function closed(reference: A1Reference, rows: number): A1Reference {
  const { from, to } = reference;
  if (to === null || from.column === null || to.column === null) return reference;
  const last = (end: A1End): A1End => ({ ...end, row: rows, rowFixed: true });
  if (from.row !== null && to.row === null) return { ...reference, to: last(to) };
  if (from.row === null && to.row !== null) return { ...reference, from: last(from) };
  return reference;
}

interface Call {
  /** Null for a bracket that only groups. */
  readonly name: string | null;
  args: number;
}

/** Whether brackets close, and all functions are known elsewhere with as many arguments. */
function callsArePortable(tokens: readonly FormulaToken[], scope: ExcelScope): boolean {
  const open: Call[] = [];
  const wholeColumns = tokens.some(
    (token) =>
      token.kind === 'reference' &&
      token.reference.to !== null &&
      token.reference.from.row === null,
  );
  for (const [index, { text }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (text === '(') open.push({ name: before?.kind === 'name' ? before.text : null, args: 0 });
    const call = open.at(-1);
    if (text === ',' && call) call.args++;
    if (text !== ')') continue;
    if (!call) return false;
    open.pop();
    const args = before?.text === '(' ? 0 : call.args + 1;
    if (call.name === null) continue;
    if (!isPortableFunction(call.name, args) && !isNamed(tokens, index, scope)) return false;
    if (wholeColumns && countsRows(call.name)) return false;
  }
  return open.length === 0;
}

/** Whether a call that ends at a token is INDIRECT of a range name, which means the same elsewhere. */
function isNamed(tokens: readonly FormulaToken[], end: number, { names }: ExcelScope): boolean {
  const [name, , text] = tokens.slice(end - 3, end);
  const range = text?.kind === 'text' ? text.text.slice(1, -1).toLowerCase() : '';
  return name?.text.toUpperCase() === 'INDIRECT' && names.has(range);
}

/** Whether what stands in braces is constant, as Excel wants it. */
function bracesHoldConstants(tokens: readonly FormulaToken[]): boolean {
  let inside = false;
  for (const { kind, text } of tokens) {
    if (text === '{' || text === '}') {
      if (inside === (text === '{')) return false;
      inside = text === '{';
    } else if (inside && !isConstant(kind, text)) return false;
    else if (!inside && text === ';') return false;
  }
  return !inside;
}

const isConstant = (kind: FormulaToken['kind'], text: string): boolean =>
  kind === 'number' ||
  kind === 'text' ||
  CONSTANT_SIGNS.has(text) ||
  /^(?:true|false)$/i.test(text);
