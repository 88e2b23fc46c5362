import type { A1End, A1Reference } from '../grid/a1-reference';
import { rewriteReferences, tokenizeFormula } from '../grid/formula-tokens';
import type { Area, CellAttachments, CellContent, Grid } from '../grid/grid';

/** All that hangs on cells. */
export const ATTACHED: readonly (keyof CellAttachments)[] = [
  'note',
  'validation',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'wrap',
  'horizontalAlignment',
];

/** Copies contents, formats and what hangs on cells, repeated until the target is full. */
export function copyArea(grid: Grid, source: Area, target: Area): void {
  const values = grid.values(source);
  const formulas = grid.formulas(source);
  const content = (r: number, c: number): CellContent => {
    const [fromRow, fromColumn] = [r % source.rows, c % source.columns];
    const formula = formulas[fromRow]?.[fromColumn];
    if (formula) {
      const down = target.row + r - (source.row + fromRow);
      const right = target.column + c - (source.column + fromColumn);
      return { formula: shiftFormula(formula, down, right) };
    }
    const value = values[fromRow]?.[fromColumn] ?? null;
    return { value: typeof value === 'object' ? null : value };
  };
  const putLooks = looksCopy(grid, source, ATTACHED);
  grid.write(target, filled(target, content));
  putLooks(target);
}

/** Copies formats, rules and colours without contents and notes, repeated until the target is full. */
export function copyLooks(grid: Grid, source: Area, target: Area): void {
  const looks = ATTACHED.filter((kind) => kind !== 'note');
  looksCopy(grid, source, looks)(target);
}

/** Remembers formats and what hangs on the source's cells, and gives it to a target's. */
function looksCopy(grid: Grid, source: Area, kinds: readonly (keyof CellAttachments)[]) {
  const formats = grid.formats(source);
  const attached = kinds.map((kind) => attachmentCopies(grid, source, kind));
  return (target: Area): void => {
    const format = (r: number, c: number) => formats[r % source.rows]?.[c % source.columns] ?? '';
    grid.setFormats(target, filled(target, format));
    for (const put of attached) put(target);
  };
}

const filled = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_cell, c) => cell(r, c)),
  );

/** Remembers what hangs on the source's cells and hangs it on a target's. */
function attachmentCopies<K extends keyof CellAttachments>(grid: Grid, source: Area, kind: K) {
  const known = grid.attachments(source, kind);
  return (target: Area): void => {
    grid.attach(target, kind, null);
    if (known.every((row) => row.every((value) => value === null))) return;
    filled(target, (r, c) => {
      const value = known[r % source.rows]?.[c % source.columns] ?? null;
      const cell = { ...target, row: target.row + r, column: target.column + c };
      if (value !== null) grid.attach({ ...cell, rows: 1, columns: 1 }, kind, value);
    });
  };
}

/** A formula as it reads when it is copied: references that are not fixed move along. */
function shiftFormula(formula: string, down: number, right: number): string {
  const shift = (end: A1End): A1End => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : end.row + down,
    column: end.column === null || end.columnFixed ? end.column : end.column + right,
  });
  const exists = ({ row, column }: A1End) => (row ?? 1) > 0 && (column ?? 1) > 0;
  return rewriteReferences(tokenizeFormula(formula), (reference): A1Reference | null => {
    const from = shift(reference.from);
    const to = reference.to && shift(reference.to);
    return exists(from) && (!to || exists(to)) ? { ...reference, from, to } : null;
  });
}
