import type { Area, CellContent, Grid } from '../grid/grid';
import { copyArea } from './copy-area';
import { type ValueSeries, valueSeries } from './value-series';

/**
 * Fills the cells beside an area as dragging its corner does: series go on, in both directions;
 * everything else is repeated, and formulas move along.
 */
export function fillArea(grid: Grid, source: Area, target: Area): void {
  repeat(grid, source, target);
  const along = target.column === source.column ? 'rows' : 'columns';
  const across = along === 'rows' ? source.columns : source.rows;
  for (let line = 0; line < across; line++) {
    const from = lineOf(source, along, line);
    const series = seriesOf(grid, from);
    if (series) writeSeries(grid, series, from, lineOf(target, along, line));
  }
}

/** The pattern goes on from the source, so before it comes its end. */
function repeat(grid: Grid, source: Area, target: Area): void {
  const rest = {
    rows: target.row < source.row ? target.rows % source.rows : 0,
    columns: target.column < source.column ? target.columns % source.columns : 0,
  };
  const after = {
    ...target,
    row: target.row + rest.rows,
    rows: target.rows - rest.rows,
    column: target.column + rest.columns,
    columns: target.columns - rest.columns,
  };
  if (rest.rows + rest.columns > 0) {
    const rows = rest.rows || target.rows;
    const columns = rest.columns || target.columns;
    const row = source.row + (rest.rows ? source.rows - rest.rows : 0);
    const column = source.column + (rest.columns ? source.columns - rest.columns : 0);
    copyArea(grid, { ...source, row, column, rows, columns }, { ...target, rows, columns });
  }
  if (after.rows > 0 && after.columns > 0) copyArea(grid, source, after);
}

type Dimension = 'rows' | 'columns';

const lineOf = (area: Area, along: Dimension, index: number): Area =>
  along === 'rows'
    ? { ...area, column: area.column + index, columns: 1 }
    : { ...area, row: area.row + index, rows: 1 };

function seriesOf(grid: Grid, line: Area): ValueSeries | null {
  if (
    grid
      .formulas(line)
      .flat()
      .some((formula) => formula !== '')
  )
    return null;
  const formats = grid.shownFormats(line).flat();
  const values = grid.values(line).flat();
  return valueSeries(values.map((value, index) => ({ value, format: formats[index] ?? '' })));
}

function writeSeries(grid: Grid, series: ValueSeries, from: Area, to: Area): void {
  const place = to.row - from.row + (to.column - from.column);
  const content = (r: number, c: number): CellContent => ({ value: series(place + r + c) });
  const contents = Array.from({ length: to.rows }, (_row, r) =>
    Array.from({ length: to.columns }, (_cell, c) => content(r, c)),
  );
  grid.write(to, contents);
}
