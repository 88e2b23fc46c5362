import { describe, expect, it } from 'vitest';
import { createMemoryGrid } from '../../../../workbench/grid/memory-grid';
import { areaOf, type MakeGrid, put, snapshot } from './grid-fixture';

/** The content of a grid, from which another can be made. */
export function describeContent(make: MakeGrid): void {
  describe('the content', () => {
    it('makes a grid in memory that tells the same', async () => {
      const grid = await make();
      const sheet = grid.insertSheet('Deals', 0, 6, 6);
      grid.onCustomFunction(() => [
        [1, 2],
        [3, 4],
      ]);
      put(grid, sheet, 'A1', [
        ['Name', true, '=TWO_ROWS()'],
        ['Åse', 1.5, null],
      ]);
      put(grid, sheet, 'A4', [['=B2', '=A9', '=NO_SUCH_SHEET!A1']]);
      grid.setFormats(areaOf(sheet, 'B2'), [['0.00']]);
      grid.attach(areaOf(sheet, 'A1:B1'), 'note', 'hover');
      grid.setName('DEALS', areaOf(sheet, 'A1:B2'));
      await grid.settle();
      const copy = createMemoryGrid(JSON.parse(JSON.stringify(grid.content())));
      expect(snapshot(copy)).toEqual(snapshot(grid));
    });
  });
}
