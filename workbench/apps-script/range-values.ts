import type { Area, CellContent } from '../grid/grid';
import { displayTexts } from './cells-displayed';
import { areaInput, type CellInput, cellInput } from './cells-in';
import { cellsOut } from './cells-out';
import { clearContents, writeInputs } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { assertEnglishFormula } from './formula-syntax';
import { isDate } from './is-date';
import { ANY, orNull, ROWS, rowsOf, STRING, typeNames } from './parameter-kind';
import { methodsOf } from './service-class';
import type { WorldState } from './world-state';

const { read, write } = methodsOf<Area>();

/** Values and formulas of a range. */
export const rangeValues = {
  getValue: read([], (area, execution) => cellsOut(execution, corner(area))[0]?.[0]),
  getValues: read([], (area, execution) => cellsOut(execution, area)),
  getDisplayValue: read([], (area, execution) => displayTexts(execution, corner(area))[0]?.[0]),
  getDisplayValues: read([], (area, execution) => displayTexts(execution, area)),
  getFormula: read([], (area, { world }) => world.grid.formulas(corner(area))[0]?.[0]),
  getFormulas: read([], (area, { world }) => world.grid.formulas(area)),
  isBlank: read(
    [],
    (area, { world }) =>
      world.grid.formulas(area).every((row) => row.every((formula) => formula === '')) &&
      world.grid.values(area).every((row) => row.every((value) => value === null)),
  ),

  setValue: write([ANY], (area, execution, value) => {
    const kept = snapshot(value, 'Range.setValue');
    return () => writeRaw(execution, area, () => kept);
  }),
  setValues: write([ROWS], (area, execution, rows) => {
    assertShape(area, rows);
    const kept = rows.map((row) => row.map((value) => snapshot(value, 'Range.setValues')));
    return () => writeRaw(execution, area, (r, c) => kept[r]?.[c]);
  }),
  setFormula: write([orNull(STRING)], (area, execution, formula) => {
    const content = formulaContent(execution, formula);
    return () => writeContents(execution, area, () => content);
  }),
  setFormulas: write([rowsOf(orNull(STRING))], (area, execution, rows) => {
    assertShape(area, rows);
    const contents = rows.map((row) => row.map((formula) => formulaContent(execution, formula)));
    return () => writeContents(execution, area, (r, c) => contents[r]?.[c]);
  }),
  clearContent: write(
    [],
    (area, execution) => () => clearContents(execution.world, execution.user, area),
  ),
};

/** Throws when an array has not the shape of the range: rows first, then each row (C1). */
export function assertShape(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length !== area.rows) {
    throw new PlatformError(TEXT.rowCountDiffers(rows.length, area.rows));
  }
  const wrong = rows.find((row) => row.length !== area.columns);
  if (wrong) throw new PlatformError(TEXT.columnCountDiffers(wrong.length, area.columns));
}

export const corner = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** Reads values as `cellInput` does; a text that comes again in the same write is not read again. */
function textMemo(world: WorldState): (value: RawValue, format: string) => CellInput {
  const known = new Map<string, CellInput>();
  return (value, format) => {
    if (typeof value !== 'string' || format === '@') return cellInput(world, value, format);
    let input = known.get(value);
    if (!input) {
      input = cellInput(world, value, format);
      known.set(value, input);
    }
    return input;
  };
}

type RawValue = string | number | boolean | Date | null | undefined;

/** A value as it is at the time of the call; a Date may change afterwards. */
export function snapshot(value: unknown, method: string): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isDate(value)) return new Date(value.getTime());
  throw new PlatformError(TEXT.wrongParameters(typeNames([value]), `SpreadsheetApp.${method}`));
}

function writeRaw(
  { world, user }: Execution,
  area: Area,
  valueAt: (row: number, column: number) => RawValue,
): void {
  const read = textMemo(world);
  const input = areaInput(world, area, (r, c, format) => read(valueAt(r, c), format));
  writeInputs(world, user, area, input);
}

function writeContents(
  { world, user }: Execution,
  area: Area,
  contentAt: (row: number, column: number) => CellContent | undefined,
): void {
  const contents = Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_cell, c) => contentAt(r, c)),
  );
  writeInputs(world, user, area, { contents, formats: null });
}

function formulaContent(execution: Execution, formula: string | null): CellContent {
  if (!formula) return { value: null };
  assertEnglishFormula(execution, formula);
  return { formula: formula.startsWith('=') ? formula : `=${formula}` };
}
