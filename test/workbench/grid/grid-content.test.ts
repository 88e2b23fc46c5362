import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, GridContent } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { areaOf, put, read, snapshot } from './contract/grid-fixture';

const throughJson = (content: GridContent): GridContent => JSON.parse(JSON.stringify(content));

/** Rows beside each other of as many numbers as the argument says. */
function countFrom(grid: Grid): Grid {
  grid.onCustomFunction((_, [cell]) => {
    const value = cell && !Array.isArray(cell) ? cell.value : null;
    if (value === 'bad') throw new Error('no number');
    return Array.from({ length: Number(value) }, (_, index) => [index, index * 10]);
  });
  return grid;
}

async function furnished(): Promise<Grid> {
  const grid = countFrom(createMemoryGrid());
  const gone = grid.insertSheet('Gone');
  const deals = grid.insertSheet('Deals', 0, 12, 12);
  const other = grid.insertSheet('Other', 1, 6, 6);
  put(grid, deals, 'A1', [
    ['Name', 'Amount', true, null],
    ['Ærlig & "co"', -1.5, false, '=COUNT_UP(2)'],
    ['', 46_000, null, null],
    [null, null, null, null],
    [{ formula: '=SUM(B2:B)', result: 45_998.5 }, '=COUNT_UP("bad")', null, null],
  ]);
  put(grid, other, 'B2', [['=Deals!B3', '=DEALS_NAMED']]);
  grid.setFormats(areaOf(deals, 'B2:B3'), [['0.00'], ['yyyy-mm-dd']]);
  grid.attach(areaOf(deals, 'A1:C1'), 'fontWeight', 'bold');
  grid.attach(areaOf(deals, 'A1:A9'), 'background', '#ff0000');
  grid.setName('DEALS_NAMED', areaOf(deals, 'A2'));
  grid.setName('LOST', null);
  grid.updateColumns(deals, 2, 2, { hidden: true, widthPixels: 60 });
  grid.updateSheet(deals, { frozenRows: 1, hidden: true });
  grid.putRecord(deals, { id: 'f1', kind: 'filter', areas: [areaOf(deals, 'A1:D4')], data: [1] });
  grid.deleteSheet(gone);
  await grid.settle();
  return grid;
}

describe('the content of a grid', () => {
  it('makes a grid that tells the same, before it has calculated anything', async () => {
    const grid = await furnished();
    const copy = createMemoryGrid(throughJson(grid.content()));
    expect(snapshot(copy)).toEqual(snapshot(grid));
  });

  it('is the content of the grid made from it', async () => {
    const content = (await furnished()).content();
    expect(createMemoryGrid(content).content()).toEqual(content);
    expect(throughJson(content)).toEqual(content);
  });

  it('stays what it was when the grid changes, and when a grid made from it does', async () => {
    const grid = await furnished();
    const content = grid.content();
    const before = throughJson(content);
    const copy = createMemoryGrid(content);
    const [deals] = grid.sheets();
    for (const one of [grid, copy]) {
      put(one, deals?.id ?? 0, 'A1', [['Changed', 7]]);
      one.setFormats(areaOf(deals?.id ?? 0, 'B2'), [['0']]);
      one.attach(areaOf(deals?.id ?? 0, 'A1:A9'), 'note', 'new');
      one.insertColumns(deals?.id ?? 0, 1, 2);
    }
    expect(content).toEqual(before);
  });

  it('keeps a result that spills, an error with its message, and a value that was given', async () => {
    const grid = await furnished();
    const copy = createMemoryGrid(throughJson(grid.content()));
    const deals = grid.sheets()[0]?.id ?? 0;
    expect(read(copy, deals, 'D2:E3')).toEqual([
      [0, 0],
      [1, 10],
    ]);
    expect(read(copy, deals, 'A5:B5')).toEqual([
      [45_998.5, { error: '#ERROR!', message: 'no number' }],
    ]);
    await copy.settle();
    expect(read(copy, deals, 'A5')).toEqual([[45_998.5]]);
  });

  it('does not let a sheet get the id of a deleted one', async () => {
    const grid = await furnished();
    const copy = createMemoryGrid(throughJson(grid.content()));
    expect(copy.insertSheet('New')).toBe(grid.insertSheet('New'));
  });
});

type Change = (grid: Grid, sheet: number, place: number) => void;

const CHANGES: Record<string, Change> = {
  write: (grid, sheet, n) => put(grid, sheet, `B${n}`, [[n, `=COUNT_UP(B${n})`]]),
  clear: (grid, sheet, n) => put(grid, sheet, `A${n}`, [[null, null, null]]),
  setFormats: (grid, sheet, n) => grid.setFormats(areaOf(sheet, `A${n}`), [['0.0']]),
  insertRows: (grid, sheet, n) => grid.insertRows(sheet, n, 2),
  deleteRows: (grid, sheet, n) => grid.deleteRows(sheet, n, 1),
  moveColumns: (grid, sheet, n) => grid.moveColumns(sheet, n, 1, 5 - n),
  sort: (grid, sheet, n) => grid.sort(areaOf(sheet, 'A1:D4'), n, false),
  attach: (grid, sheet, n) => grid.attach(areaOf(sheet, `A1:C${n}`), 'note', `n${n}`),
  detach: (grid, sheet, n) => grid.attach(areaOf(sheet, `A1:C${n}`), 'background', null),
};

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(CHANGES)),
    place: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 6 },
);

describe('a grid made from the content of another', () => {
  const applyAll = async (grid: Grid, list: { kind: string; place: number }[]): Promise<void> => {
    const sheet = grid.sheets().find(({ name }) => name === 'Deals')?.id ?? 0;
    for (const { kind, place } of list) {
      CHANGES[kind]?.(grid, sheet, place);
      await grid.settle();
    }
  };

  it('tells the same as the other after any changes made to both', async () => {
    await fc.assert(
      fc.asyncProperty(changes, changes, async (first, second) => {
        const grid = await furnished();
        await applyAll(grid, first);
        const copy = countFrom(createMemoryGrid(throughJson(grid.content())));
        for (const one of [grid, copy]) await applyAll(one, second);
        expect(snapshot(copy)).toEqual(snapshot(grid));
        expect(copy.content()).toEqual(grid.content());
      }),
      { numRuns: 60 },
    );
  });
});
