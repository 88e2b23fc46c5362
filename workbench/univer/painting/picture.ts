import type { SheetId } from '../../grid/grid';
import type { GridState, SheetState, StoredRow } from '../../grid/grid-state';
import type { PaintedWorkbook } from './painted-workbook';

/** What of a grid is shown. Sheets and rows that did not change since are the same objects. */
export type Picture = Pick<GridState, 'sheets' | 'names'>;

/** Holds the state as it is now: what is changed later is copied first, as after a checkpoint. */
export function takePicture(state: GridState): Picture {
  const { sheets, names } = state;
  state.epoch++;
  return { sheets, names };
}

export const NO_PICTURE: Picture = { sheets: [], names: new Map() };

/** A sheet that is to be painted anew. Rows were inserted and removed in Univer already. */
export interface SheetChange {
  readonly id: SheetId;
  readonly subUnitId: string;
  /** As painted last, null for a new sheet; rows of it are where Univer has them now. */
  readonly before: SheetState | null;
  readonly after: SheetState;
  /** Rows that are not the same objects. */
  readonly rows: readonly RowChange[];
}

export interface RowChange {
  /** 0-based, in `after` and in Univer. */
  readonly index: number;
  readonly before: StoredRow | undefined;
  readonly after: StoredRow | undefined;
}

/** Paints one concern of a changed sheet. */
export type PaintSheet = (painted: PaintedWorkbook, change: SheetChange) => void;

/** Paints one concern of the whole workbook. */
export type PaintPicture = (painted: PaintedWorkbook, before: Picture, after: Picture) => void;
