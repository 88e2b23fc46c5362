import type { World } from '../../apps-script/world';
import { columnLetters } from '../../grid/a1-reference';
import { displayText } from '../../grid/display-text';
import type { Area, Grid, ValidationRule } from '../../grid/grid';
import type { MadeEdit } from '../state/made-edit';

/** Names that the add-on gives to the header cells of these columns. */
const STAGE = 'Deals_Stage';
const AMOUNT = 'Deals_Amount';

/** One edit: a cell and what is typed into it. */
export interface PlannedEdit {
  readonly sheetName: string;
  readonly a1: string;
  readonly text: string;
  readonly area: Area;
  /** The cell above the deals. */
  readonly header: Area;
}

/**
 * An edit that a colleague could make: another stage, or another amount, of some deal.
 *
 * @param random chance in 0...1
 * @returns null when there is no deal to edit
 */
export function planEdit(grid: Grid, random: () => number): PlannedEdit | null {
  const cells = [...stageCells(grid), ...amountCells(grid)];
  const cell = cells[Math.floor(random() * cells.length)];
  const sheetName = grid.sheets().find(({ id }) => id === cell?.area.sheet)?.name;
  if (!cell || sheetName === undefined) return null;
  const text = cell.texts[Math.floor(random() * cell.texts.length)] ?? '';
  const { area, header } = cell;
  return { sheetName, a1: `${columnLetters(area.column)}${area.row}`, text, area, header };
}

/** Who edits, and how what they edit is shown. */
export interface Editor {
  readonly name: string;
  /** Who worked before, and goes on as before. */
  readonly before: string;
  readonly locale: string;
}

/** Makes the planned edit as the second user. */
export function editAs(world: World, grid: Grid, editor: Editor, edit: PlannedEdit): MadeEdit {
  const { area, header, a1 } = edit;
  const shown = (cell: Area): string => shownText(grid, cell, editor.locale);
  const before = shown(area);
  world.asUser(editor.name);
  try {
    world.type(edit.sheetName, a1, edit.text);
  } finally {
    world.asUser(editor.before);
  }
  return { a1, column: shown(header), before, after: shown(area) };
}

function shownText(grid: Grid, cell: Area, locale: string): string {
  const value = grid.values(cell)[0]?.[0] ?? null;
  return displayText(value, grid.shownFormats(cell)[0]?.[0] ?? '', locale);
}

interface EditableCell {
  readonly area: Area;
  readonly header: Area;
  /** What could be typed there. */
  readonly texts: readonly string[];
}

function stageCells(grid: Grid): EditableCell[] {
  const column = columnBelow(grid, STAGE);
  if (!column) return [];
  const values = grid.values(column);
  const rules = grid.attachments(column, 'validation');
  return values.flatMap(([value], index) => {
    if (typeof value !== 'string' || value === '') return [];
    const rule = rules[index]?.[0];
    const texts = (rule ? listed(grid, rule) : []).filter((text) => text !== value);
    return texts.length > 0
      ? [{ area: cellOf(column, index), header: headerOf(column), texts }]
      : [];
  });
}

function amountCells(grid: Grid): EditableCell[] {
  const column = columnBelow(grid, AMOUNT);
  if (!column) return [];
  const formulas = grid.formulas(column);
  return grid.values(column).flatMap(([value], index) => {
    if (typeof value !== 'number' || formulas[index]?.[0]) return [];
    const texts = [0.8, 0.9, 1.1, 1.25].map((factor) => String(Math.round(value * factor)));
    return [{ area: cellOf(column, index), header: headerOf(column), texts }];
  });
}

/** The cells below a header cell down to the last row of the sheet that holds something. */
function columnBelow(grid: Grid, name: string): Area | null {
  const header = grid.names().get(name);
  if (!header) return null;
  const rows = grid.lastCell(header.sheet).row - header.row;
  return rows > 0 ? { ...header, row: header.row + 1, rows, columns: 1 } : null;
}

const cellOf = (column: Area, index: number): Area => ({
  ...column,
  row: column.row + index,
  rows: 1,
});

const headerOf = (column: Area): Area => cellOf(column, -1);

/** What a drop-down offers. */
function listed(grid: Grid, { values, range }: ValidationRule): string[] {
  if (values) return [...values];
  const cells = range ? grid.values(range).flat() : [];
  return cells.filter((value): value is string => typeof value === 'string' && value !== '');
}
