import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, SheetId } from '../../../../workbench/grid/grid';
import { areaOf, type MakeGrid, put, readOne, snapshot } from './grid-fixture';

type Change = (grid: Grid, sheet: SheetId, place: number) => void;

/** One change of each kind, at a place from 1 to 4 of a sheet of 8 x 8. */
const CHANGES: Record<string, Change> = {
  write: (grid, sheet, n) => put(grid, sheet, `B${n}`, [[n, `=F(A${n}:B)`]]),
  setFormats: (grid, sheet, n) => grid.setFormats(areaOf(sheet, `A${n}`), [['0.0']]),
  insertRows: (grid, sheet, n) => grid.insertRows(sheet, n, 2),
  deleteRows: (grid, sheet, n) => grid.deleteRows(sheet, n, 1),
  insertColumns: (grid, sheet, n) => grid.insertColumns(sheet, n, 1),
  deleteColumns: (grid, sheet, n) => grid.deleteColumns(sheet, n, 1),
  moveColumns: (grid, sheet, n) => grid.moveColumns(sheet, n, 1, 5 - n),
  sort: (grid, sheet, n) => grid.sort(areaOf(sheet, 'A1:D4'), n, false),
  sortPart: (grid, sheet, n) => grid.sort(areaOf(sheet, 'B1:C4'), 2, n > 2),
  setName: (grid, sheet, n) => grid.setName(`Name_${n}`, areaOf(sheet, `A${n}:B4`)),
  removeName: (grid) => grid.removeName('Kept'),
  attach: (grid, sheet, n) => grid.attach(areaOf(sheet, `A1:C${n}`), 'note', `n${n}`),
  detach: (grid, sheet) => grid.attach(areaOf(sheet, 'A1:C4'), 'background', null),
  updateColumns: (grid, sheet, n) => grid.updateColumns(sheet, n, 1, { hidden: true }),
  removeRecord: (grid, sheet) => grid.removeRecord(sheet, 'filter'),
  putRecord: (grid, sheet, n) =>
    grid.putRecord(sheet, { id: `p${n}`, kind: 'protection', areas: [], data: n }),
  rename: (grid, sheet, n) => grid.updateSheet(sheet, { name: `Name ${n}`, frozenRows: n }),
  insertSheet: (grid, _, n) => void grid.insertSheet(`New ${n}`, 0, 2, 2),
  deleteSheet: (grid, sheet) => deleteOther(grid, sheet),
};

function deleteOther(grid: Grid, sheet: SheetId): void {
  const other = grid.sheets().find(({ id }) => id !== sheet);
  if (other) grid.deleteSheet(other.id);
}

/** A small grid with something of everything. */
async function furnished(make: MakeGrid): Promise<{ grid: Grid; sheet: SheetId }> {
  const grid = await make();
  const sheet = grid.insertSheet('Deals', 0, 12, 12);
  const other = grid.insertSheet('Other', 1, 3, 3);
  grid.onCustomFunction((_, args) => args.map((argument) => [Array.isArray(argument), 1]));
  put(grid, sheet, 'A1', [[3, 'c', null, '=F(A1,A1:B2)'], [1, 'a'], [2], ['', true]].map(padded));
  put(grid, other, 'A1', [['=Deals!B2']]);
  grid.attach(areaOf(sheet, 'A2:B3'), 'background', '#ff0000');
  grid.attach(areaOf(sheet, 'C3'), 'validation', {
    kind: 'range',
    range: areaOf(sheet, 'A1:A4'),
    allowInvalid: true,
    showDropdown: true,
  });
  grid.setName('Kept', areaOf(sheet, 'B1:B4'));
  grid.putRecord(sheet, { id: 'filter', kind: 'filter', areas: [areaOf(sheet, 'A1:D4')], data: 1 });
  await grid.settle();
  return { grid, sheet };
}

const padded = (row: (string | number | boolean | null)[]) =>
  [...row, null, null, null].slice(0, 4);

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(CHANGES)),
    place: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Keeping and bringing back the whole state. */
export function describeCheckpoint(make: MakeGrid): void {
  const apply = async (grid: Grid, sheet: SheetId, kind: string, place: number): Promise<void> => {
    CHANGES[kind]?.(grid, sheet, place);
    await grid.settle();
  };

  describe('a checkpoint', () => {
    it('brings back everything, whatever was changed since, as often as it is called', async () => {
      await fc.assert(
        fc.asyncProperty(changes, changes, async (first, second) => {
          const { grid, sheet } = await furnished(make);
          const before = snapshot(grid);
          const restore = grid.checkpoint();
          for (const { kind, place } of first) await apply(grid, sheet, kind, place);
          restore();
          await grid.settle();
          expect(snapshot(grid)).toEqual(before);
          for (const { kind, place } of second) await apply(grid, sheet, kind, place);
          restore();
          await grid.settle();
          expect(snapshot(grid)).toEqual(before);
        }),
        { numRuns: 60 },
      );
    });

    it('can be taken while another is kept, and each brings back its own', async () => {
      const { grid, sheet } = await furnished(make);
      const outer = grid.checkpoint();
      put(grid, sheet, 'A1', [['inner']]);
      const inner = grid.checkpoint();
      put(grid, sheet, 'A1', [['later']]);
      inner();
      expect(readOne(grid, sheet, 'A1')).toBe('inner');
      outer();
      expect(readOne(grid, sheet, 'A1')).toBe(3);
      inner();
      expect(readOne(grid, sheet, 'A1')).toBe('inner');
    });

    it('does not give back the id of a sheet made since', async () => {
      const { grid } = await furnished(make);
      const restore = grid.checkpoint();
      const made = grid.insertSheet('New');
      restore();
      expect(grid.insertSheet('New')).not.toBe(made);
    });
  });

  it('inserting rows or columns and deleting them again changes nothing', async () => {
    const place = fc.integer({ min: 1, max: 13 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 3 }), fc.boolean(), async (at, n, rows) => {
        const { grid, sheet } = await furnished(make);
        const before = snapshot(grid);
        if (rows) grid.insertRows(sheet, at, n);
        else grid.insertColumns(sheet, at, n);
        await grid.settle();
        if (rows) grid.deleteRows(sheet, at, n);
        else grid.deleteColumns(sheet, at, n);
        await grid.settle();
        expect(snapshot(grid)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
}
