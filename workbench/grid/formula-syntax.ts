import type { FormulaToken } from './formula-tokens';

const OPENING = new Map([
  [')', '('],
  ['}', '{'],
]);
const SIGNS = /^[-+*/^&=<>%(){},;:#@!]$/;

/**
 * Whether a formula can be one at Google: brackets closed in order, commas and semicolons where
 * they separate something, no unknown signs. Univer is less strict, and so would give a value.
 */
export function isFormula(tokens: readonly FormulaToken[]): boolean {
  const open: string[] = [];
  const inner = tokens.filter(({ kind }) => kind !== 'space').slice(1);
  for (const [index, token] of inner.entries()) {
    if (token.kind !== 'sign') {
      if (isOperand(inner[index - 1]) || isClosing(inner[index - 1])) return false;
      continue;
    }
    const { text } = token;
    if (!SIGNS.test(text)) return false;
    if (text === '(' || text === '{') open.push(text);
    if (OPENING.has(text) && open.pop() !== OPENING.get(text)) return false;
    if (text === ',' && open.length === 0) return false;
    if (text === ';' && open[open.length - 1] !== '{') return false;
  }
  return open.length === 0 && inner.length > 0;
}

const isOperand = (token: FormulaToken | undefined): boolean =>
  token !== undefined && token.kind !== 'sign';

const isClosing = (token: FormulaToken | undefined): boolean =>
  token?.text === ')' || token?.text === '}';
