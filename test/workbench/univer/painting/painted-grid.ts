import { createState } from '../../../../workbench/grid/create-state';
import type { Grid } from '../../../../workbench/grid/grid';
import { gridMethods } from '../../../../workbench/grid/grid-methods';
import type { GridState } from '../../../../workbench/grid/grid-state';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { openPicture, paintPicture } from '../../../../workbench/univer/painting/paint-picture';
import type { PaintedWorkbook } from '../../../../workbench/univer/painting/painted-workbook';
import { takePicture } from '../../../../workbench/univer/painting/picture';

export interface PaintedGrid {
  readonly grid: Omit<Grid, 'settle' | 'settleNow'>;
  readonly painted: PaintedWorkbook;
  /** Paints what changed since. */
  paint(): void;
  /** Another workbook opened with the grid as it is. */
  opened(): PaintedWorkbook;
}

/** A grid that nothing calculates, painted on a workbook of its own. */
export function paintedGrid(): PaintedGrid {
  const state: GridState = createState();
  let shown = takePicture(state);
  const painted = openPicture(createHeadlessUniver(), shown);
  return {
    grid: gridMethods(state),
    painted,
    paint() {
      const before = shown;
      shown = takePicture(state);
      paintPicture(painted, before, shown);
    },
    opened: () => openPicture(createHeadlessUniver(), takePicture(state)),
  };
}
