import type { Area, SheetId, SheetProperties } from '../grid/grid';
import { PlatformError, TEXT } from './errors';
import { areaOf } from './range-name';
import type { WorldState } from './world-state';

/** @throws PlatformError when the sheet was deleted */
export function sheetWithId(world: WorldState, id: SheetId): SheetProperties {
  const sheet = world.grid.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw new PlatformError(TEXT.sheetGone(id));
  return sheet;
}

/** Sheet names differ by more than case (B4). */
export function sheetNamed(world: WorldState, name: string): SheetProperties | undefined {
  const wanted = name.toLowerCase();
  return world.grid.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The area of an A1 notation, on the given sheet unless it names another. */
export function areaInSheet(world: WorldState, sheet: SheetProperties, a1: string): Area {
  return areaOf(a1, sheet, (name) => sheetNamed(world, name));
}

/** @throws Error for a sheet that a test names and that is not there */
export function namedSheet(world: WorldState, name: string): SheetProperties {
  const sheet = sheetNamed(world, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The area of an A1 notation on a sheet that a test names. */
export const namedArea = (world: WorldState, sheetName: string, a1: string): Area =>
  areaInSheet(world, namedSheet(world, sheetName), a1);

/** All cells of a sheet. */
export const wholeSheet = ({ id, rows, columns }: SheetProperties): Area => ({
  sheet: id,
  row: 1,
  column: 1,
  rows,
  columns,
});

/** What is selected on the sheet in front; A1 where nobody has selected anything. */
export function selectedArea({ selection, activeSheet }: WorldState): Area {
  const isInFront = selection?.sheet === activeSheet;
  return isInFront ? selection : { sheet: activeSheet, row: 1, column: 1, rows: 1, columns: 1 };
}
