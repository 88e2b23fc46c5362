import { describe, expect, it } from 'vitest';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';
import { formulaAt, put, read, readOne } from './contract/grid-fixture';
import { describeGrid } from './grid-contract';

describeGrid('the grid in memory', createMemoryGrid);

describe('a formula that the grid in memory does not calculate', () => {
  const notCalculated = { error: '#ERROR!', message: 'not calculated by the in-memory grid' };

  it('has the value a test gives, else an error and never a plausible number', () => {
    const grid = createMemoryGrid();
    const sheet = grid.insertSheet('S');
    put(grid, sheet, 'A1', [[{ formula: '=SUM(B1:B9)', result: 12 }, '=SUM(C1:C9)', '=F(G(1))']]);
    grid.settleNow?.();
    expect(readOne(grid, sheet, 'A1')).toBe(12);
    expect(readOne(grid, sheet, 'B1')).toEqual(notCalculated);
    expect(readOne(grid, sheet, 'C1')).toEqual(notCalculated);
  });

  it('loses the given value when a reference of it is deleted', () => {
    const grid = createMemoryGrid();
    const sheet = grid.insertSheet('S');
    put(grid, sheet, 'A1', [[{ formula: '=SUM(B1:B9)', result: 12 }]]);
    grid.deleteColumns(sheet, 2, 1);
    grid.settleNow?.();
    expect(formulaAt(grid, sheet, 'A1')).toBe('=SUM(#REF!)');
    expect(readOne(grid, sheet, 'A1')).toMatchObject({ error: '#REF!' });
  });

  it('calculates a chain of 20,000 references', () => {
    const grid = createMemoryGrid();
    const sheet = grid.insertSheet('S', 0, 20_001, 1);
    const links = Array.from({ length: 20_000 }, (_, index) => [`=A${index + 2}`]);
    put(grid, sheet, 'A1', [...links, [7]]);
    grid.settleNow?.();
    expect(readOne(grid, sheet, 'A1')).toBe(7);
  });

  it('lets a custom function read the grid while it calculates', () => {
    const grid = createMemoryGrid();
    const sheet = grid.insertSheet('S');
    put(grid, sheet, 'A1', [[5, '=F()']]);
    grid.onCustomFunction(() => {
      grid.settleNow?.();
      return readOne(grid, sheet, 'A1');
    });
    grid.settleNow?.();
    expect(readOne(grid, sheet, 'B1')).toBe(5);
  });

  it('ends with #REF! where two spills chase each other', () => {
    const grid = createMemoryGrid();
    const sheet = grid.insertSheet('S', 0, 3, 3);
    grid.onCustomFunction((name, [cell]) => {
      const empty = cell !== undefined && !Array.isArray(cell) && cell.value === null;
      return empty === (name === 'SPILL_IF_EMPTY') ? [[1], [2]] : 0;
    });
    put(grid, sheet, 'A1', [['=SPILL_IF_EMPTY(B2)', '=SPILL_IF_FILLED(A2)']]);
    grid.settleNow?.();
    const shown = grid.values({ sheet, row: 1, column: 1, rows: 1, columns: 2 }).flat();
    expect(shown).toContainEqual(expect.objectContaining({ error: '#REF!' }));
  });
});

it('shows a value written over spilled ones before it calculates again', () => {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('S');
  grid.onCustomFunction(() => [[1, 2, 3]]);
  put(grid, sheet, 'A1', [['=F()']]);
  grid.settleNow?.();
  put(grid, sheet, 'B1', [['mine']]);
  expect(read(grid, sheet, 'A1:C1')).toEqual([[1, 'mine', 3]]);
});
