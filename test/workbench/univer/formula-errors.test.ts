import { beforeEach, describe, expect, it } from 'vitest';
import { type CalculatedGrid, calculatedGrid } from './calculated-grid';

let made: CalculatedGrid;
beforeEach(() => {
  made = calculatedGrid();
});

const error = (name: string, message?: string) =>
  message === undefined ? { error: name } : { error: name, message };

describe('an error', () => {
  it.each([
    ['=1/0', error('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')],
    [
      '=AVERAGE(F1:F9)',
      error('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.'),
    ],
    ['=VLOOKUP("Z",{"a",1},2,FALSE)', error('#N/A')],
    ['=FILTER({1;2},{0;0})', error('#N/A', 'No matches are found in FILTER evaluation.')],
    ['=FILTER({1;2},{1})', error('#N/A', 'FILTER has mismatched range sizes.')],
    ['="a"*2', error('#VALUE!')],
    ['=SQRT(-1)', error('#NUM!')],
    ['=NO_SUCH_RANGE+1', error('#NAME?', "Unknown range name: 'NO_SUCH_RANGE'.")],
    ['=SUM(NO_SUCH(1))', error('#NAME?', "Unknown function: 'NO_SUCH'.")],
    ['=SUM(Nowhere!A1)', error('#REF!', "Unresolved sheet name 'Nowhere'.")],
    ['=SUM(#REF!,1)', error('#REF!', 'Reference does not exist')],
    ['=SUM(B10)', error('#REF!', expect.stringMatching(/^Circular dependency detected/))],
  ])('of %s is the one Google shows', async (formula, expected) => {
    expect(await made.calculated(formula)).toEqual(expected);
  });

  it.each(['=SUM(1', '=1+', '=)', '=SUM(1;2)', '=1,5', '=a b', '=“x”', '={1,2)', '='])(
    'of %s, which is no formula, says so',
    async (formula) => {
      expect(await made.calculated(formula)).toEqual(error('#ERROR!', 'Formula parse error.'));
    },
  );

  it('can be caught', async () => {
    expect(await made.calculated('=IFERROR(1/0,"none")')).toBe('none');
    expect(await made.calculated('=IFERROR(NO_SUCH_RANGE,5)')).toBe(5);
  });
});
