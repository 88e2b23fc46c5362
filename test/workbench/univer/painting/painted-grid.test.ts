import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, SheetId } from '../../../../workbench/grid/grid';
import { createHeadlessUniver } from '../../../../workbench/univer/create-headless-univer';
import { createUniverGrid } from '../../../../workbench/univer/univer-grid';
import { areaOf, put, snapshot } from '../../grid/contract/grid-fixture';
import { sheetsToShow, shownSheets } from './painted-cells';

const CONTENTS = [
  7,
  'text',
  '007',
  true,
  '',
  null,
  '=SUM(A1:B4)',
  '=A2&"x"',
  '=SUM(C2:C)',
  '=SORT(A1:B3)',
  '=COUNTA(Kept)',
  '=IF(A1>3,F(A1:A2),0)',
  '=F(B2)+1',
  "='Bob''s'!B1*2",
  '=INDIRECT("A1")',
  '=D4',
  '=1/0',
  '=ROW()',
] as const;

type Change = (grid: Grid, sheet: SheetId, place: number, content: number) => void;

const CHANGES: Record<string, Change> = {
  write: (grid, sheet, n, c) =>
    put(grid, sheet, `${'ABCD'[n - 1]}${(c % 5) + 1}`, [[CONTENTS[c] ?? null]]),
  format: (grid, sheet, n, c) => grid.setFormats(areaOf(sheet, `B${n}`), [[c % 2 ? '0.00' : '']]),
  insertRows: (grid, sheet, n, c) => grid.insertRows(sheet, n, (c % 2) + 1),
  deleteRows: (grid, sheet, n) => grid.deleteRows(sheet, n, 1),
  insertColumns: (grid, sheet, n) => grid.insertColumns(sheet, n, 1),
  deleteColumns: (grid, sheet, n) => grid.deleteColumns(sheet, n, 1),
  moveColumns: (grid, sheet, n) => grid.moveColumns(sheet, n, 1, 5 - n),
  sort: (grid, sheet, n, c) => grid.sort(areaOf(sheet, 'A1:D4'), n, c % 2 === 0),
  rename: (grid, sheet, n) => grid.updateSheet(sheet, { name: `It's ${n}` }),
  insertSheet: (grid, _, n) => void grid.insertSheet(`New ${grid.sheets().length}${n}`, 0, 3, 3),
  deleteSheet: (grid, sheet) => {
    const other = grid.sheets().find(({ id, name }) => id !== sheet && name !== "Bob's");
    if (other) grid.deleteSheet(other.id);
  },
};

function furnish(grid: Grid): SheetId {
  grid.onCustomFunction((_, args) => args.map((arg) => [Array.isArray(arg) ? arg.length : 1, 2]));
  const sheet = grid.insertSheet('Deals', 0, 12, 8);
  const other = grid.insertSheet("Bob's", 1, 4, 4);
  put(grid, other, 'A1', [['=SUM(Deals!A1:A)', 5]]);
  put(grid, sheet, 'A1', [
    [3, 'b', 10, '=SUM(C1:C)'],
    [1, 'a', 20, '=F(A1:B2)'],
    [2, null, true, null],
    [null, '=A1+A2', '=UNIQUE(A1:A3)', null],
  ]);
  grid.setName('Kept', areaOf(sheet, 'A1:B3'));
  return sheet;
}

const step = fc.record({
  kind: fc.constantFrom(...Object.keys(CHANGES), 'write', 'write', 'undo', 'settle'),
  place: fc.integer({ min: 1, max: 4 }),
  content: fc.integer({ min: 0, max: CONTENTS.length - 1 }),
});

describe('a Univer workbook', () => {
  it('shows what the grid tells, and a grid made anew tells the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const univer = createHeadlessUniver();
        const grid = createUniverGrid(univer);
        const sheet = furnish(grid);
        await grid.settle();
        let restore = grid.checkpoint();
        for (const { kind, place, content } of steps) {
          if (kind === 'undo') restore();
          else if (kind === 'settle') {
            await grid.settle();
            restore = grid.checkpoint();
          } else CHANGES[kind]?.(grid, sheet, place, content);
        }
        await grid.settle();
        expect(shownSheets(univer, grid)).toEqual(sheetsToShow(grid));
        const anew = createUniverGrid(createHeadlessUniver(), grid.content());
        anew.onCustomFunction((_, args) => args.map((a) => [Array.isArray(a) ? a.length : 1, 2]));
        await anew.settle();
        expect(snapshot(anew)).toEqual(snapshot(grid));
      }),
      { numRuns: 60 },
    );
  });
});
