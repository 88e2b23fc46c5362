import { expect, it } from 'vitest';
import { closedFormula } from '../../../../workbench/page/gestures/closed-formula';

it.each([
  ['=SUM(A1:A3', '=SUM(A1:A3)'],
  ['=IF(SUM(A1', '=IF(SUM(A1))'],
  ['=SUM(A1)', '=SUM(A1)'],
  ['=F("(")', '=F("(")'],
  ["=F('Q(1'!A1", "=F('Q(1'!A1)"],
  ['=F("open', '=F("open)'],
  ['text (', 'text ('],
])('%s becomes %s', (typed, closed) => {
  expect(closedFormula(typed)).toBe(closed);
});
