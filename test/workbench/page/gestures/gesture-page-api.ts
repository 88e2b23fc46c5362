import type { SheetProperties } from '../../../../workbench/grid/grid';

/** What the page of the gesture tests tells; values as JSON has them. */
export interface GesturePage {
  /** Value, formula and number format in the model, and the text that Univer shows. */
  cell(a1: string): SeenCell;
  /** Centre and size of an area in pixels of the page. */
  rectangle(a1: string): { x: number; y: number; width: number; height: number };
  /** A1 notation of what is selected. */
  selection(): string;
  /** Gestures that reached the world since the last call. */
  calls(): unknown[][];
  refusals(): readonly string[];
  sheetNames(): string[];
  /** Whether a cell is edited, in its place or in the formula bar. */
  editing(): boolean;
  /** What the sheet in front is in the model. */
  sheet(): SheetProperties;
  /** The sheet that the world holds for the one in front. */
  activeSheet(): string;
  /** What Univer has in front. */
  shownSheet(): string;
}

export interface SeenCell {
  readonly value: unknown;
  readonly formula: string;
  readonly format: string;
  readonly note: string | null;
  readonly weight: string | null;
  readonly shown: string;
}
