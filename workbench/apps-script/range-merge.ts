import type { Area, RangeRecord } from '../grid/grid';
import { changeArea } from './change-sheet';
import type { Execution } from './execution';
import { overlap } from './protection-rule';
import { newRecordId } from './record-id';
import { methodsOf } from './service-class';

const { read, write } = methodsOf<Area>();

/** Merged cells of a range: only the first cell keeps its content. */
export const rangeMerge = {
  merge: write([], (area, execution) => () => merge(execution, area)),
  breakApart: write([], (area, { world, user }) => () => {
    changeArea(world, user, area, () => {
      for (const { id } of mergesIn(world.grid, area)) world.grid.removeRecord(area.sheet, id);
    });
  }),
  isPartOfMerge: read([], (area, { world }) => mergesIn(world.grid, area).length > 0),
  getMergedRanges: read([], (area, { world, make }) =>
    mergesIn(world.grid, area).flatMap(({ areas }) => areas.map(make.range)),
  ),
};

const mergesIn = (grid: Execution['world']['grid'], area: Area): RangeRecord[] =>
  grid
    .records(area.sheet)
    .filter(({ kind, areas }) => kind === 'merge' && areas.some((merged) => overlap(merged, area)));

function merge({ world, user }: Execution, area: Area): void {
  const contents = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_cell, c) =>
      r === 0 && c === 0 ? undefined : { value: null },
    ),
  );
  changeArea(world, user, area, () => {
    world.grid.write(area, contents);
    const id = newRecordId(world, 'merge');
    world.grid.putRecord(area.sheet, { id, kind: 'merge', areas: [area], data: null });
  });
}
