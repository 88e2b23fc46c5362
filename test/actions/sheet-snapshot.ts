import type { Grid } from '../../workbench/grid/grid';

/** IDs and hashes differ from run to run, as chance does; everything else has to be the same. */
const anonymous = (text: string): string =>
  text.replace(/D[0-9A-HJKMNP-TV-Z]{9}( [0-9a-z]{1,7}$)?/g, (_, hash) => `D…${hash ? ' …' : ''}`);

/** All that a person could see of a spreadsheet: contents, formats, rules, records and names. */
export function sheetSnapshot(grid: Grid): Record<string, unknown> {
  const titles = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const tabs = grid.sheets().map(({ id, name, hidden, frozenRows }) => {
    const { row, column } = grid.lastCell(id);
    const area = {
      sheet: id,
      row: 1,
      column: 1,
      rows: Math.max(row, 1),
      columns: Math.max(column, 1),
    };
    const look = {
      values: grid.values(area),
      formulas: grid.formulas(area),
      formats: grid.formats(area),
      rules: grid.attachments(area, 'validation'),
      bold: grid.attachments(area, 'fontWeight'),
      columns: [...grid.columns(id)].sort(([a], [b]) => a - b),
      records: grid.records(id).map(({ kind, areas, data }) => ({ kind, areas, data })),
    };
    return [name, { hidden, frozenRows, ...look }];
  });
  const names = [...grid.names()].map(([name, area]) => [
    name,
    area && { ...area, sheet: titles.get(area.sheet) },
  ]);
  const all = JSON.stringify({ tabs: Object.fromEntries(tabs), names: names.sort() });
  return JSON.parse(all, (key, value: unknown) => {
    if (key === 'sheet' && typeof value === 'number') return titles.get(value);
    return typeof value === 'string' ? anonymous(value) : value;
  }) as Record<string, unknown>;
}
