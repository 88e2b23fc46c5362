import type { IRange } from '@univerjs/core';
import {
  CancelFrozenCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  type IDeltaColumnWidthCommandParams,
  type ISetColWidthCommandParams,
  type ISetFrozenCommandParams,
  type ISetSpecificColsVisibleCommandParams,
  SetColHiddenCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetSelectedColsVisibleCommand,
  SetSpecificColsVisibleCommand,
} from '@univerjs/sheets';
import { SetSelectionFrozenCommand, SetWorksheetColAutoWidthCommand } from '@univerjs/sheets-ui';
import type { ColumnProperties } from '../../grid/grid';
import { DEFAULT_COLUMN_WIDTH } from '../../univer/painting/paint-columns';
import { fittingWidth } from './fitting-width';
import { type Gestures, handled, type Routes } from './gesture-world';

const LEAST_WIDTH = 20;

/** Widths, hidden and frozen columns and rows. */
export function columnRoutes(gestures: Gestures): Routes {
  const { view } = gestures;
  const keepHeight = handled(() => gestures.refuse('row heights'));
  const fit = handled(({ ranges }: Columns) => fitColumns(gestures, ranges));
  return {
    [DeltaColumnWidthCommand.id]: handled((params: IDeltaColumnWidthCommandParams) =>
      drag(gestures, params),
    ),
    [SetColWidthCommand.id]: handled(({ value }: ISetColWidthCommandParams) =>
      updateSelected(gestures, { widthPixels: value }),
    ),
    'sheet.command.set-col-is-auto-width': fit,
    [SetWorksheetColAutoWidthCommand.id]: fit,
    [DeltaRowHeightCommand.id]: keepHeight,
    'sheet.command.set-row-is-auto-height': keepHeight,
    [SetColHiddenCommand.id]: handled(() => updateSelected(gestures, { hidden: true })),
    [SetSelectedColsVisibleCommand.id]: handled(() => updateSelected(gestures, { hidden: false })),
    [SetSpecificColsVisibleCommand.id]: handled(
      ({ ranges }: ISetSpecificColsVisibleCommandParams) => {
        const sheet = view.activeSheet();
        gestures.world.change((grid) => {
          for (const { startColumn, endColumn } of ranges) {
            const count = endColumn - startColumn + 1;
            grid.updateColumns(sheet, startColumn + 1, count, { hidden: false });
          }
        });
      },
    ),
    [SetFrozenCommand.id]: handled(({ startRow, startColumn }: ISetFrozenCommandParams) =>
      freeze(gestures, { frozenRows: startRow, frozenColumns: startColumn }),
    ),
    [CancelFrozenCommand.id]: handled(() => freeze(gestures, { frozenRows: 0, frozenColumns: 0 })),
    [SetSelectionFrozenCommand.id]: handled(({ type }: { type: number }) =>
      freezeAtSelection(gestures, type),
    ),
  };
}

function updateSelected({ view, world }: Gestures, change: ColumnProperties): void {
  const areas = view.selections();
  world.change((grid) => {
    for (const { sheet, column, columns } of areas) {
      grid.updateColumns(sheet, column, columns, change);
    }
  });
}

/** Drags a border; of several selected columns all get the width. */
function drag({ view, world }: Gestures, { anchorCol, deltaX }: IDeltaColumnWidthCommandParams) {
  const column = anchorCol + 1;
  const sheet = view.activeSheet();
  const properties = view.grid.sheets().find(({ id }) => id === sheet);
  const width = view.grid.columns(sheet).get(column)?.widthPixels ?? DEFAULT_COLUMN_WIDTH;
  const widthPixels = Math.max(LEAST_WIDTH, Math.round(width + deltaX));
  const block = view
    .selections()
    .find(
      (area) =>
        area.rows === properties?.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const { column: first, columns: count } = block ?? { column, columns: 1 };
  world.change((grid) => grid.updateColumns(sheet, first, count, { widthPixels }));
}

interface Columns {
  /** Columns whose border was double-clicked; the selected ones unless said. */
  readonly ranges?: readonly IRange[];
}

function fitColumns({ view, world }: Gestures, ranges?: readonly IRange[]): void {
  const sheet = view.activeSheet();
  const blocks = ranges
    ? ranges.map(({ startColumn, endColumn }) => [startColumn + 1, endColumn + 1] as const)
    : view.selections().map(({ column, columns }) => [column, column + columns - 1] as const);
  world.change((grid) => {
    for (const [first, last] of blocks) {
      for (let each = first; each <= last; each++) {
        const widthPixels = Math.max(LEAST_WIDTH, fittingWidth(grid, sheet, each, view.locale));
        grid.updateColumns(sheet, each, 1, { widthPixels });
      }
    }
  });
}

interface Frozen {
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

function freeze({ view, world }: Gestures, { frozenRows, frozenColumns }: Frozen): void {
  const sheet = view.activeSheet();
  world.change((grid) =>
    grid.updateSheet(sheet, {
      ...(frozenRows === undefined ? {} : { frozenRows: Math.max(0, frozenRows) }),
      ...(frozenColumns === undefined ? {} : { frozenColumns: Math.max(0, frozenColumns) }),
    }),
  );
}

/** Univer's menu freezes what is before the selection, or the first row or column. */
function freezeAtSelection(gestures: Gestures, type: number): void {
  const { row, column } = gestures.view.selection() ?? { row: 1, column: 1 };
  const before = { frozenRows: Math.max(1, row - 1), frozenColumns: Math.max(1, column - 1) };
  const kinds: readonly Frozen[] = [
    before,
    { frozenRows: before.frozenRows },
    { frozenColumns: before.frozenColumns },
    { frozenRows: 1 },
    { frozenColumns: 1 },
  ];
  freeze(gestures, kinds[type] ?? before);
}
