import { expect, it } from 'vitest';
import { englishFormula } from '../../../workbench/grid/english-formula';
import { localFormula } from '../../../workbench/grid/local-formula';

it.each([
  ['=F(A1,B2)', '=F(A1;B2)'],
  ['=F(1.5,"a,b. 2.5")', '=F(1,5;"a,b. 2.5")'],
  ["=F('A,B 1.5'!A1,,.25)", "=F('A,B 1.5'!A1;;,25)"],
  ['=F({1,2.5;3,4},5)', '=F({1\\2,5;3\\4};5)'],
  ['=AVERAGE.WEIGHTED(A1:A2,B1:B2)', '=AVERAGE.WEIGHTED(A1:A2;B1:B2)'],
])('%s is read as %s in a Norwegian sheet, and typed so gives itself', (english, local) => {
  expect(localFormula(english, 'nb_NO')).toBe(local);
  expect(englishFormula(local, 'nb_NO')).toBe(english);
  expect(localFormula(english, 'en_US')).toBe(english);
});
