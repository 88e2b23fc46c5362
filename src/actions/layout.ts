import type { Area, SheetId } from './workbook';

/** How tabs look and are arranged. Every method is one or few calls to Google; none is read back. */
export interface Layout {
  /** Adds a sheet with a grid of a size at a 0-based position, or at the end. */
  insertSheet(name: string, rows: number, columns: number, position?: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  hideSheet(sheet: SheetId): void;
  /** Brings a sheet to the front of the user's screen. */
  showSheet(sheet: SheetId): void;
  style(area: Area, style: Style): void;
  /** Makes whole rows bold; one write. */
  boldRows(sheet: SheetId, rows: readonly number[]): void;
  freezeRows(sheet: SheetId, rows: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  hideColumns(sheet: SheetId, first: number, count: number): void;
  setWidths(sheet: SheetId, first: number, count: number, widthPixels: number): void;
  /** Empties cells; formats stay. */
  clear(area: Area): void;
}

/** What is said is set; the rest stays. */
export interface Style {
  readonly bold?: boolean;
  readonly background?: string;
  readonly fontColor?: string;
  /** Pattern in Google's (en-US) syntax. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}
