import fc from 'fast-check';
import type { Area, CellAttachments, SheetId, SheetProperties } from '../../../workbench/grid/grid';
import type { PaintedGrid } from './painting/painted-grid';

/** An edit with numbers to choose by; places wrap around at the size of the sheet. */
export interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly at: readonly [sheet: number, row: number, column: number, rows: number, columns: number];
  readonly choice: number;
}

/** What an edit is carried out on: an area inside a sheet. */
interface Place {
  readonly grid: PaintedGrid['grid'];
  readonly size: SheetProperties;
  readonly area: Area;
  readonly choice: number;
  readonly world: PaintedGrid;
  /** What brings back a state that was kept. */
  readonly kept: (() => void)[];
}

const EDITS = {
  attach,
  attachMore: attach,
  format({ grid, area, choice }: Place) {
    grid.setFormats(area, filled(area, pick(['', '0.00', 'yyyy-mm-dd'], choice)));
  },
  write({ grid, area, choice }: Place) {
    grid.write(area, filled(area, { value: pick([null, 1, 2, 'a', 'b', true], choice) }));
  },
  insertRows({ grid, area }: Place) {
    grid.insertRows(area.sheet, area.row, area.rows);
  },
  deleteRows({ grid, area, size }: Place) {
    if (area.rows < size.rows) grid.deleteRows(area.sheet, area.row, area.rows);
  },
  insertColumns({ grid, area }: Place) {
    grid.insertColumns(area.sheet, area.column, area.columns);
  },
  deleteColumns({ grid, area, size }: Place) {
    if (area.columns < size.columns) grid.deleteColumns(area.sheet, area.column, area.columns);
  },
  moveColumns({ grid, area, size, choice }: Place) {
    grid.moveColumns(area.sheet, area.column, area.columns, (choice % size.columns) + 1);
  },
  sort({ grid, area, choice }: Place) {
    grid.sort(area, area.column, choice % 2 === 0);
  },
  columns({ grid, area: { sheet, column, columns }, choice }: Place) {
    grid.updateColumns(sheet, column, columns, pick(COLUMNS, choice));
  },
  merge({ grid, area, choice }: Place) {
    grid.putRecord(area.sheet, { id: `m${choice}`, kind: 'merge', areas: [area], data: null });
  },
  unmerge({ grid, area, choice }: Place) {
    grid.removeRecord(area.sheet, `m${choice}`);
  },
  sheet: changeSheet,
  insertSheet({ grid, area, choice }: Place) {
    const name = `New ${choice}`;
    if (!isTaken(grid, name)) grid.insertSheet(name, area.row % (grid.sheets().length + 1), 4, 3);
  },
  deleteSheet({ grid, area }: Place) {
    if (othersShown(grid, area.sheet)) grid.deleteSheet(area.sheet);
  },
  keep({ grid, kept }: Place) {
    kept.push(grid.checkpoint());
  },
  restore({ kept, choice }: Place) {
    kept[choice % Math.max(kept.length, 1)]?.();
  },
  paint({ world }: Place) {
    world.paint();
  },
  paintMore({ world }: Place) {
    world.paint();
  },
};

const small = fc.nat(8);

export const EDIT: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  at: fc.tuple(small, small, small, small, small),
  choice: fc.nat(20),
});

/** Changes, keeps, brings back or paints a grid. */
export function carryOut(world: PaintedGrid, edit: Edit, kept: (() => void)[]): void {
  const { grid } = world;
  const [sheet, row, column, rows, columns] = edit.at;
  const size = pick(grid.sheets(), sheet);
  const [top, left] = [(row % size.rows) + 1, (column % size.columns) + 1];
  const height = (rows % (size.rows - top + 1)) + 1;
  const width = (columns % (size.columns - left + 1)) + 1;
  const area = { sheet: size.id, row: top, column: left, rows: height, columns: width };
  EDITS[edit.kind]({ grid, size, area, choice: edit.choice, world, kept });
}

function pick<T>(from: readonly T[], choice: number): T {
  const found = from[choice % from.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

const filled = <T>({ rows, columns }: Area, content: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(content));

const COLUMNS = [{ widthPixels: 50 }, { widthPixels: 180 }, { hidden: true }, { hidden: false }];

function changeSheet({ grid, area: { sheet }, choice }: Place): void {
  const name = `Renamed ${choice}`;
  const hidden = othersShown(grid, sheet) && choice % 2 === 0;
  const frozen = { frozenRows: choice % 3, frozenColumns: choice % 2 };
  grid.updateSheet(sheet, { hidden, ...frozen, ...(isTaken(grid, name) ? {} : { name }) });
}

const isTaken = (grid: Place['grid'], name: string): boolean =>
  grid.sheets().some((sheet) => sheet.name === name);

const othersShown = (grid: Place['grid'], sheet: SheetId): boolean =>
  grid.sheets().some(({ id, hidden }) => id !== sheet && !hidden);

const LOOKS: readonly Partial<CellAttachments>[] = [
  { background: '#ff0000' },
  { fontColor: '#0000ff' },
  { fontWeight: 'bold' },
  { fontStyle: 'italic' },
  { wrap: true },
  { horizontalAlignment: 'right' },
  { note: 'one' },
  { note: 'two' },
  { validation: { kind: 'list', values: ['a', 'b'], allowInvalid: true, showDropdown: true } },
  { validation: { kind: 'checkbox', allowInvalid: false, showDropdown: false } },
];

/** Half of the time something of a list, else a rule that lists the cells themselves, or nothing. */
function attach({ grid, area, choice }: Place): void {
  const ofCells = { kind: 'range', range: area, allowInvalid: true, showDropdown: true } as const;
  const look = LOOKS[choice] ?? { validation: ofCells };
  for (const [kind, value] of Object.entries(look)) {
    grid.attach(area, kind as keyof CellAttachments, choice % 3 === 2 ? null : value);
  }
}
