import { describe, expect, it } from 'vitest';
import { spilledColumns } from '../../../src/tables/cells/spill';

const columnsOf = (formulas: string[][], cells: string[][]) =>
  spilledColumns(formulas, cells).map((columns) => [...columns].sort());

describe('spilledColumns', () => {
  it('reaches down one column from a formula of one column', () => {
    const formulas = [
      ['', '', ''],
      ['', '=ARRAYFORMULA(A2:A*2)', ''],
      ['', '', ''],
    ];
    const cells = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['1', '2', '3'],
    ];
    expect(columnsOf(formulas, cells)).toEqual([[], [2], [2]]);
  });

  it.each([
    '=QUERY(Data!A:D)',
    '=IMPORTRANGE("x","y")',
    '={Data!A:D}',
    '= {"Deal","Stage"}',
    '=ArrayFormula(FILTER(A:B,A:A<>""))',
    '=SORT(Data!A:D)',
    '=unique(Data!A:D)',
  ])('reaches down and right from %s, up to an empty cell', (formula) => {
    const cells = [
      ['a', 'b', '', 'd'],
      ['1', '', '3', '4'],
    ];
    expect(
      columnsOf(
        [
          [formula, '', '', ''],
          ['', '', '', ''],
        ],
        cells,
      ),
    ).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('stops at a formula of another kind', () => {
    const formulas = [['=QUERY(X!A:B)', '', '=A1', '']];
    expect(columnsOf(formulas, [['1', '2', '3', '4']])).toEqual([[1, 2]]);
  });

  it.each(['=SUM(FILTER(A:A,B:B))', '=VLOOKUP(A1,X!A:B,2)', '=A1', ''])(
    'finds nothing in %s, which fills one cell',
    (formula) => {
      expect(
        columnsOf(
          [
            [formula, ''],
            ['', ''],
          ],
          [
            ['1', '2'],
            ['3', '4'],
          ],
        ),
      ).toEqual([[], []]);
    },
  );
});
