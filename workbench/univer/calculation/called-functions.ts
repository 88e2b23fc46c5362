import type { FormulaToken } from '../../grid/formula-tokens';

/** Names of the functions a formula calls, as written. */
export const calledFunctions = (tokens: readonly FormulaToken[]): string[] =>
  tokens.flatMap((token, index) =>
    token.kind === 'name' && nextSign(tokens, index) === '(' ? [token.text] : [],
  );

function nextSign(tokens: readonly FormulaToken[], index: number): string | undefined {
  let next = index + 1;
  while (tokens[next]?.kind === 'space') next++;
  return tokens[next]?.text;
}
