import type { Univer } from '@univerjs/core';
import { createState } from '../grid/create-state';
import type { Grid, GridContent, SheetId } from '../grid/grid';
import { gridMethods } from '../grid/grid-methods';
import { type GridState, sheetOf } from '../grid/grid-state';
import { createSettle } from '../grid/settle';
import { createFormulaCalculator } from './calculation/calculate-formula';
import { conditionSource } from './painting/condition-source';
import { openPicture, paintPicture } from './painting/paint-picture';
import { type PaintedWorkbook, sheetIdOf, subUnitIdOf } from './painting/painted-workbook';
import { type Picture, takePicture } from './painting/picture';
import { showConditionalLooks } from './painting/show-conditional-looks';
import { showDisplayTexts } from './painting/show-display-texts';
import { whenChanged } from './painting/when-changed';

/** A grid that Univer calculates and shows. */
export interface UniverGrid extends Grid {
  /** The Univer workbook that shows the grid. */
  readonly unitId: string;
  /** Univer's id of a sheet. */
  subUnitIdOf(sheet: SheetId): string;
  /** The sheet with a Univer id; null for another's. */
  sheetIdOf(subUnitId: string): SheetId | null;
  /** What a person edits at a place: Univer's cells hold results only. '' where no formula stands. */
  formulaShownAt(sheet: SheetId, row: number, column: number): string;
  /** Shows now what was changed; it is shown in the next microtask anyway. */
  paint(): void;
}

/**
 * A grid whose formulas Univer calculates and whose cells a Univer workbook shows, with a content
 * or empty. The model is the same as in memory; nothing is read back from Univer's cells, which
 * hold values and no formulas. Takes a Univer with the plugins of `registerGridPlugins`.
 */
export function createUniverGrid(univer: Univer, content?: GridContent): UniverGrid {
  const state = createState(content);
  const picture = takePicture(state);
  const painted = openPicture(univer, picture);
  const calculate = createFormulaCalculator(univer, state, painted.unitId);
  const settle = createSettle(state, calculate);
  showDisplayTexts(painted.injector);
  const judgeAnew = showConditionalLooks(painted, conditionSource(state, calculate));
  const painter = createPainter(state, painted, picture, judgeAnew);
  const settleNow = (): void => {
    settle();
    painter.soon();
  };
  return {
    ...whenChanged(gridMethods(state), painter.soon),
    settle: async () => {
      settle();
      painter.paint();
    },
    settleNow,
    unitId: painted.unitId,
    subUnitIdOf,
    sheetIdOf,
    formulaShownAt: (sheet, row, column) =>
      sheetOf(state, sheet).rows[row - 1]?.formulas[column - 1]?.formula ?? '',
    paint: painter.paint,
  };
}

interface Painter {
  /** Shows what changed since. */
  paint(): void;
  /** The same when the running code is done. */
  soon(): void;
}

/**
 * @param opened what the workbook shows already
 * @param judgeAnew called when conditions may hold for other cells
 */
function createPainter(
  state: GridState,
  painted: PaintedWorkbook,
  opened: Picture,
  judgeAnew: () => void,
): Painter {
  let shown = opened;
  let waiting = false;
  const paint = (): void => {
    if (shown.sheets === state.sheets && shown.names === state.names) return;
    const before = shown;
    shown = takePicture(state);
    paintPicture(painted, before, shown);
    judgeAnew();
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      paint();
    });
  };
  return { paint, soon };
}
