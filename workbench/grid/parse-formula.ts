import type { A1Reference } from './a1-reference';
import { type FormulaToken, tokenizeFormula } from './formula-tokens';

/** What the in-memory grid understands of a formula. */
export interface ParsedFormula {
  readonly tokens: readonly FormulaToken[];
  /** Null for a formula the grid does not calculate. */
  readonly expression: FormulaExpression | null;
  /** Name of the function called outermost, upper case; null when the formula is no single call. */
  readonly outerFunction: string | null;
  /** Whether NOW, RAND, RANDARRAY or RANDBETWEEN is called anywhere in it. */
  readonly volatile: boolean;
  /** Whether it may read cells that it does not name, by INDIRECT or OFFSET. */
  readonly dynamic: boolean;
}

export type FormulaExpression =
  | FormulaTerm
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaTerm[] };

/** A literal, a reference, a named range or a reference that was deleted. */
export type FormulaTerm =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: A1Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'error'; readonly text: string };

const VOLATILE = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);
const DYNAMIC = new Set(['INDIRECT', 'OFFSET']);

/** Parses a formula with its leading `=`; never throws. */
export function parseFormula(formula: string): ParsedFormula {
  const tokens = tokenizeFormula(formula);
  const inner = tokens.filter(({ kind }) => kind !== 'space').slice(1);
  const call = isCall(inner);
  return {
    tokens,
    expression: call ? parseCall(inner) : parseTerm(inner),
    outerFunction: call ? (inner[0]?.text.toUpperCase() ?? null) : null,
    volatile: callsOneOf(inner, VOLATILE),
    dynamic: callsOneOf(inner, DYNAMIC),
  };
}

const callsOneOf = (tokens: readonly FormulaToken[], names: ReadonlySet<string>): boolean =>
  tokens.some(
    (token, index) =>
      token.kind === 'name' &&
      tokens[index + 1]?.text === '(' &&
      names.has(token.text.toUpperCase()),
  );

/** Whether the first bracket closes with the last token: `=F(A1)` but not `=F(1)+F(2)`. */
function isCall(tokens: readonly FormulaToken[]): boolean {
  if (tokens[0]?.kind !== 'name' || tokens[1]?.text !== '(') return false;
  let depth = 0;
  return tokens.every((token, index) => {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    return index === 0 || depth > 0 === index < tokens.length - 1;
  });
}

function parseCall(tokens: readonly FormulaToken[]): FormulaExpression | null {
  const args: FormulaTerm[] = [];
  for (const piece of splitArguments(tokens.slice(2, -1))) {
    const term = piece.length === 0 ? EMPTY : parseTerm(piece);
    if (!term) return null;
    args.push(term);
  }
  return { kind: 'call', name: tokens[0]?.text ?? '', args };
}

const EMPTY: FormulaTerm = { kind: 'value', value: '' };

function splitArguments(tokens: readonly FormulaToken[]): FormulaToken[][] {
  if (tokens.length === 0) return [];
  const pieces: FormulaToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === ',') pieces.push([]);
    else pieces[pieces.length - 1]?.push(token);
  }
  return pieces;
}

function parseTerm(tokens: readonly FormulaToken[]): FormulaTerm | null {
  const [first, second, ...rest] = tokens;
  if (!first || rest.length > 0) return null;
  if (second) return isSign(first) && second.kind === 'number' ? signed(first, second) : null;
  switch (first.kind) {
    case 'text':
      return { kind: 'value', value: first.text.slice(1, -1).replaceAll('""', '"') };
    case 'number':
      return { kind: 'value', value: Number(first.text) };
    case 'reference':
      return { kind: 'reference', reference: first.reference };
    case 'error':
      return { kind: 'error', text: first.text };
    case 'name':
      return parseName(first.text);
    default:
      return null;
  }
}

const isSign = (token: FormulaToken): boolean => token.text === '-' || token.text === '+';

const signed = (sign: FormulaToken, number: FormulaToken): FormulaTerm => ({
  kind: 'value',
  value: Number(sign.text + number.text),
});

function parseName(text: string): FormulaTerm {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}
