import { isFormula } from '../grid/formula-syntax';
import { tokenizeFormula } from '../grid/formula-tokens';
import type { Execution } from './execution';

/**
 * `setFormula` takes en-US syntax in every locale [79]: a formula that would be one if only its
 * arguments were not separated by `;` fails the test. What is no formula at all becomes an error of
 * the cell, as at Google: it may be what a person has typed.
 */
export function assertEnglishFormula(execution: Execution, formula: string): void {
  const tokens = tokenizeFormula(formula.startsWith('=') ? formula : `=${formula}`);
  if (isFormula(tokens)) return;
  const separated = tokens.map((token) =>
    token.text === ';' ? ({ kind: 'sign', text: ',' } as const) : token,
  );
  if (!isFormula(separated)) return;
  execution.reportFault(new Error(`";" separates arguments in ${formula}, en-US has ","`));
}
