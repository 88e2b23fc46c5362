import { expect, it } from 'vitest';
import { englishFormula } from '../../../workbench/grid/english-formula';

it.each([
  ['=F(A1;B2)', '=F(A1,B2)', '=F(A1,B2)'],
  ['=F(1,5;"a;b, c")', '=F(1.5,"a;b, c")', '=F(1,5,"a;b, c")'],
  ["=F('A;B, C'!A1;;2)", "=F('A;B, C'!A1,,2)", "=F('A;B, C'!A1,,2)"],
  ['=F({1\\2,5;3\\4};5)', '=F({1,2.5;3,4},5)', '=F({1\\2,5;3\\4},5)'],
  ['=F("say ""a;b""";1)', '=F("say ""a;b""",1)', '=F("say ""a;b""",1)'],
  ['=F("a;1)', '=F("a,1)', '=F("a,1)'],
  ["=F('a;1)", "=F('a,1)", "=F('a,1)"],
])('%s is %s when typed in a Norwegian sheet, %s in an American one', (typed, nb, en) => {
  expect(englishFormula(typed, 'nb_NO')).toBe(nb);
  expect(englishFormula(typed, 'en_US')).toBe(en);
});
