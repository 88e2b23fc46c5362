import type { A1End, A1Reference } from '../grid/a1-reference';
import { rewriteReferences, tokenizeFormula } from '../grid/formula-tokens';
import type { Area, CellContent, Grid, SheetId } from '../grid/grid';
import { ATTACHED, copyArea } from './copy-area';
import { remainder } from './remainder';

/**
 * Moves cells with all that is on them, as cut and paste does: formulas stay as they are, and names
 * and formulas anywhere that refer to the moved cells follow.
 */
export function moveArea(grid: Grid, source: Area, target: Area): void {
  const formulas = grid.formulas(source);
  const move: Move = { grid, source, target };
  copyArea(grid, source, target);
  for (const left of remainder(source, target)) clearAll(grid, left);
  const contents = formulas.map((row) =>
    row.map((formula) =>
      formula === '' ? undefined : { formula: followed(move, formula, source.sheet, target.sheet) },
    ),
  );
  grid.write(target, contents);
  followElsewhere(move);
  for (const [name, area] of grid.names()) {
    if (area && isInside(area, source)) grid.setName(name, moved(move, area));
  }
}

interface Move {
  readonly grid: Grid;
  readonly source: Area;
  readonly target: Area;
}

function clearAll(grid: Grid, area: Area): void {
  const rows = <T>(cell: T): T[][] =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell));
  grid.write(area, rows({ value: null }));
  grid.setFormats(area, rows(''));
  for (const kind of ATTACHED) grid.attach(area, kind, null);
}

/** Formulas outside of the moved cells. */
function followElsewhere(move: Move): void {
  const { grid, target } = move;
  for (const { id } of grid.sheets()) {
    const { row: rows, column: columns } = grid.lastCell(id);
    if (rows === 0) continue;
    const lines = grid.formulas({ sheet: id, row: 1, column: 1, rows, columns });
    lines.forEach((line, r) => {
      const contents = line.map((formula, c): CellContent | undefined => {
        const cell = { sheet: id, row: r + 1, column: c + 1, rows: 1, columns: 1 };
        if (formula === '' || isInside(cell, target)) return undefined;
        const now = followed(move, formula, id, id);
        return now === formula ? undefined : { formula: now };
      });
      if (contents.every((content) => content === undefined)) return;
      grid.write({ sheet: id, row: r + 1, column: 1, rows: 1, columns }, [contents]);
    });
  }
}

/** A formula of a sheet as it reads after the move, on a sheet that may be another. */
function followed(move: Move, formula: string, from: SheetId, to: SheetId): string {
  const { grid, source, target } = move;
  return rewriteReferences(tokenizeFormula(formula), (reference): A1Reference => {
    const sheet = reference.sheet === null ? from : sheetNamed(grid, reference.sheet);
    const inside = sheet === source.sheet && coversOnly(source, reference);
    const now = inside ? target.sheet : sheet;
    const named = reference.sheet !== null || now !== to;
    const name = named && now !== null ? nameOf(grid, now) : reference.sheet;
    const at = { ...reference, sheet: name };
    if (!inside) return at;
    return { ...at, from: movedEnd(move, at.from), to: at.to && movedEnd(move, at.to) };
  });
}

const sheetNamed = (grid: Grid, name: string): SheetId | null =>
  grid.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? null;

const nameOf = (grid: Grid, id: SheetId): string =>
  grid.sheets().find((sheet) => sheet.id === id)?.name ?? '';

function coversOnly(area: Area, { from, to }: A1Reference): boolean {
  return [from, to ?? from].every(
    ({ row, column }) =>
      row !== null &&
      column !== null &&
      isInside({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, area),
  );
}

const movedEnd = ({ source, target }: Move, end: A1End): A1End => ({
  ...end,
  row: end.row === null ? null : end.row + target.row - source.row,
  column: end.column === null ? null : end.column + target.column - source.column,
});

const moved = ({ source, target }: Move, area: Area): Area => ({
  ...area,
  sheet: target.sheet,
  row: area.row + target.row - source.row,
  column: area.column + target.column - source.column,
});

const isInside = (area: Area, other: Area): boolean =>
  area.sheet === other.sheet &&
  area.row >= other.row &&
  area.column >= other.column &&
  area.row + area.rows <= other.row + other.rows &&
  area.column + area.columns <= other.column + other.columns;
