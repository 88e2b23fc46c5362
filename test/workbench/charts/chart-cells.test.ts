import { describe, expect, it } from 'vitest';
import { type ChartCell, chartCells } from '../../../workbench/charts/chart-cells';
import type { Area } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memory-grid';

/** A grid with A1:C3 filled, and its sheet. */
function filledGrid() {
  const grid = createMemoryGrid();
  const sheet = grid.insertSheet('Deals');
  const area = { sheet, row: 1, column: 1, rows: 3, columns: 3 };
  const rows = [
    ['Stage', 'Deals', 'Amount'],
    ['Proposal', 3, 1200.5],
    ['Won', 1, 0.25],
  ];
  grid.write(
    area,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  return { grid, area, column: (column: number): Area => ({ ...area, column, columns: 1 }) };
}

const texts = (blocks: ChartCell[][][]) =>
  blocks.map((rows) => rows.map((row) => row.map(({ text }) => text)));

describe('the cells of a chart', () => {
  it('are values with the texts that a person sees', () => {
    const { grid, column } = filledGrid();
    grid.setFormats(column(3), [[''], ['#,##0.00'], ['0%']]);
    const [amounts] = chartCells(grid, [column(3)], 'IGNORE_BOTH', 'nb_NO');
    expect(amounts?.map(([cell]) => cell)).toEqual([
      { value: 'Amount', format: '', text: 'Amount' },
      { value: 1200.5, format: '#,##0.00', text: '1\u00a0200,50' },
      { value: 0.25, format: '0%', text: '25%' },
    ]);
  });

  it('leave hidden columns out, unless the chart was told to show them', () => {
    const { grid, area } = filledGrid();
    grid.updateColumns(area.sheet, 2, 1, { hidden: true });
    const headers = (strategy: Parameters<typeof chartCells>[2]) =>
      texts(chartCells(grid, [area], strategy, 'en_US'))[0]?.[0];
    expect(headers('IGNORE_BOTH')).toEqual(['Stage', 'Amount']);
    expect(headers('IGNORE_COLUMNS')).toEqual(['Stage', 'Amount']);
    expect(headers('IGNORE_ROWS')).toEqual(['Stage', 'Deals', 'Amount']);
    expect(headers('SHOW_BOTH')).toEqual(['Stage', 'Deals', 'Amount']);
  });

  it('end with the last filled row where a range is as long as the tab', () => {
    const { grid, column } = filledGrid();
    const whole = { ...column(2), rows: 1000 };
    expect(texts(chartCells(grid, [whole], 'IGNORE_BOTH', 'en_US'))).toEqual([
      [['Deals'], ['3'], ['1']],
    ]);
  });

  it('are none where a range’s sheet is gone or nothing is written', () => {
    const { grid, area } = filledGrid();
    const gone = { ...area, sheet: 999 };
    const blank = { ...area, row: 20 };
    expect(chartCells(grid, [gone, blank], 'IGNORE_BOTH', 'en_US')).toEqual([]);
  });

  it('show the value itself where nobody understands the format', () => {
    const { grid, column } = filledGrid();
    grid.setFormats({ ...column(2), row: 2, rows: 1 }, [['[[[']]);
    expect(texts(chartCells(grid, [column(2)], 'IGNORE_BOTH', 'en_US'))[0]?.[1]).toEqual(['3']);
  });
});
