import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';

describe('the formula of a conditional format on C2:C21', () => {
  it.each<[string, (grid: Grid) => void, string]>([
    ['rows inserted above', (grid) => grid.insertRows(0, 1, 2), '=AND($C4<>"",$B4>D$3,E4=1)'],
    ['rows inserted inside', (grid) => grid.insertRows(0, 5, 2), '=AND($C2<>"",$B2>D$1,E2=1)'],
    ['its first row deleted', (grid) => grid.deleteRows(0, 2, 1), '=AND($C2<>"",$B2>D$1,E2=1)'],
    ['a column inserted left', (grid) => grid.insertColumns(0, 1, 1), '=AND($D2<>"",$C2>E$1,F2=1)'],
    [
      'a column inserted right',
      (grid) => grid.insertColumns(0, 4, 1),
      '=AND($C2<>"",$B2>E$1,F2=1)',
    ],
    [
      'a fixed column deleted',
      (grid) => grid.deleteColumns(0, 2, 1),
      '=AND($B2<>"",#REF!>C$1,D2=1)',
    ],
    ['a column moved', (grid) => grid.moveColumns(0, 2, 1, 6), '=AND($B2<>"",$E2>C$1,D2=1)'],
  ])('after %s reads as in its first cell', (_, edit, formula) => {
    const grid = createMemoryGrid();
    grid.insertSheet('Deals', 0, 30, 8);
    const data = { criteria: 'CUSTOM_FORMULA', values: ['=AND($C2<>"",$B2>D$1,E2=1)'] };
    const areas = [{ sheet: 0, row: 2, column: 3, rows: 20, columns: 1 }];
    grid.putRecord(0, { id: 'c', kind: 'conditional-format', areas, data });
    edit(grid);
    expect(grid.records(0)[0]?.data).toEqual({ criteria: 'CUSTOM_FORMULA', values: [formula] });
  });
});
