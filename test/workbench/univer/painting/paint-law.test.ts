import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carryOut, EDIT } from '../random-edit';
import { paintedGrid } from './painted-grid';
import { shownWorkbook } from './shown-workbook';

it('a workbook painted edit by edit holds what one opened with the result holds', () => {
  fc.assert(
    fc.property(fc.array(EDIT, { minLength: 1, maxLength: 30 }), (edits) => {
      const world = paintedGrid();
      world.grid.insertSheet('First', 0, 6, 5);
      const kept: (() => void)[] = [];
      for (const edit of edits) carryOut(world, edit, kept);
      world.paint();
      expect(shownWorkbook(world.painted)).toEqual(shownWorkbook(world.opened()));
    }),
    { numRuns: 150 },
  );
});
