import { tokenizeFormula } from '../grid/formula-tokens';
import type { Execution } from './execution';

/** `setFormula` takes en-US syntax in every locale [79]: a `;` outside `{}` fails the test. */
export function assertEnglishFormula(execution: Execution, formula: string): void {
  let braces = 0;
  for (const { kind, text } of tokenizeFormula(formula)) {
    if (kind !== 'sign') continue;
    if (text === '{') braces++;
    if (text === '}') braces--;
    if (text === ';' && braces === 0) {
      execution.reportFault(new Error(`";" separates arguments in ${formula}, en-US has ","`));
    }
  }
}
