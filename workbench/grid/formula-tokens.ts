import { type A1Reference, parseA1Reference, printA1Reference } from './a1-reference';

/** A piece of a formula in en-US syntax, `text` as written. */
export type FormulaToken =
  | {
      readonly kind: 'text' | 'number' | 'name' | 'error' | 'space' | 'sign';
      readonly text: string;
    }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: A1Reference };

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const RANGE = `(?:${CELL}(?::(?:${CELL}|${COLUMN}))?|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:${ROW})`;
/** One group each, in the order of `KINDS`. */
const TOKEN = new RegExp(
  [
    '("(?:[^"]|"")*")',
    `((?:${SHEET})?${RANGE}(?![\\p{L}\\p{N}_.(!]))`,
    `((?:${SHEET})?#(?:REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|ERROR!))`,
    '(\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?)',
    '([\\p{L}_][\\p{L}\\p{N}_.]*)',
    '(\\s+)',
    '(.)',
  ].join('|'),
  'giuy',
);
const KINDS = ['text', 'reference', 'error', 'number', 'name', 'space', 'sign'] as const;

/** Splits a formula (with its leading `=`) into tokens; their texts joined give it again. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  return [...formula.matchAll(TOKEN)].map((match) => {
    const [text] = match;
    const kind = KINDS.find((_, index) => match[index + 1] !== undefined) ?? 'sign';
    return kind === 'reference'
      ? { kind, text, reference: parseA1Reference(text) }
      : { kind, text };
  });
}

/**
 * A formula with its references changed; a reference that becomes null is written `#REF!`.
 * Returns the same text when nothing changed.
 */
export function rewriteReferences(
  tokens: readonly FormulaToken[],
  change: (reference: A1Reference) => A1Reference | null,
): string {
  return tokens.map((token) => rewritten(token, change)).join('');
}

function rewritten(
  token: FormulaToken,
  change: (reference: A1Reference) => A1Reference | null,
): string {
  if (token.kind !== 'reference') return token.text;
  const changed = change(token.reference);
  if (changed === token.reference) return token.text;
  return changed === null ? '#REF!' : printA1Reference(changed);
}
