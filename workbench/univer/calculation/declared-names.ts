import type { FormulaToken } from '../../grid/formula-tokens';

/**
 * Names, in lower case, that a formula gives to values of its own by LET and LAMBDA; they go before
 * named ranges of the spreadsheet.
 */
export function declaredNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const inner = tokens.filter(({ kind }) => kind !== 'space');
  for (const [index, token] of inner.entries()) {
    if (token.kind !== 'name' || !/^(let|lambda)$/i.test(token.text)) continue;
    if (inner[index + 1]?.text === '(')
      for (const name of namesAt(inner, index + 2)) names.add(name);
  }
  return names;
}

/** Arguments of one call that are a single name followed by another argument. */
function namesAt(tokens: readonly FormulaToken[], start: number): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let index = start; index < tokens.length && depth >= 0; index++) {
    const [before, token, after] = tokens.slice(index - 1, index + 2);
    if (token?.text === '(' || token?.text === '{') depth++;
    if (token?.text === ')' || token?.text === '}') depth--;
    const begins = before?.text === ',' || index === start;
    if (depth === 0 && begins && token?.kind === 'name' && after?.text === ',') {
      names.push(token.text.toLowerCase());
    }
  }
  return names;
}
