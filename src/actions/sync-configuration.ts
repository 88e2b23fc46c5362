import { stageKey } from '../pipeline/stage';
import { type StageRename, stageRenames } from '../pipeline/stage-renames';
import { type Cell, cellText } from '../tables/cell';
import type { ColumnKey } from '../tables/deal-columns';
import { columnRangeName, tabRangeName } from '../tables/range-names';
import { findTabColumns } from '../tables/tab-columns';
import { CRITERIA_HEADERS, STAGES_HEADERS } from '../words/tabs';
import { type Configuration, type ConfigurationCells, toConfiguration } from './configuration';
import type { DealsLayout } from './deals-layout';
import type { DealCells } from './read-rows';
import type { Area, Spot, Workbook } from './workbook';

type Names = ReadonlyMap<string, Area>;
type Rows = readonly (readonly Cell[])[];

/**
 * Brings rules and deals in step with what was renamed by hand: a stage renamed in the Stages tab is
 * renamed in deals and criteria and keeps its old name as "Also called"; a criterion about a column
 * not yet bound binds it, and shows the column's present header. The recorded name is written last, so
 * that a run that is killed leaves the rename to be found again.
 */
export function syncConfiguration(
  cells: ConfigurationCells,
  layout: DealsLayout,
  headers: readonly string[],
  deals: DealCells,
  names: Names,
  workbook: Workbook,
): { readonly configuration: Configuration; readonly layout: DealsLayout } {
  const first = toConfiguration(cells, layout.columns, headers);
  const renames = stageRenames(first.stageRows);
  if (renames.length > 0) {
    renameInDeals(renames, deals, layout, workbook);
    renameInCriteria(renames, cells.criteria, names, workbook);
  }
  const stages = syncStages(cells.stages, first, renames, names, workbook);
  const bound = bindColumns(first, layout, workbook);
  const configuration = toConfiguration({ ...cells, stages }, bound.columns, headers);
  syncCriteria(cells.criteria, configuration, names, workbook);
  return { configuration, layout: bound };
}

/** Writes recorded names and aliases where they changed, and returns the tab's cells as they are. */
function syncStages(
  cells: Rows,
  { stageRows }: Configuration,
  renames: readonly StageRename[],
  names: Names,
  workbook: Workbook,
): Rows {
  const sheet = names.get(tabRangeName('stages'))?.sheet;
  const { columns } = findTabColumns(cells, STAGES_HEADERS);
  if (sheet === undefined || !columns.recorded) return cells;
  const result = cells.map((row) => [...row]);
  const put = (row: number, column: number | undefined, text: string): void => {
    const target = result[row - 1];
    if (!column || !target || cellText(target[column - 1]) === text) return;
    workbook.write({ sheet, row, column, rows: 1, columns: 1 }, [[text]]);
    target[column - 1] = text;
  };
  for (const { row, stage } of renames) put(row, columns.alsoCalled, stage.alsoCalled.join(', '));
  for (const { row, stage } of stageRows) put(row, columns.recorded, stage.name);
  return result;
}

/** Rewrites the old name in stage cells that are no formulas. */
function renameInDeals(
  renames: readonly StageRename[],
  { cells, formulas }: DealCells,
  { sheet, headerRow, columns }: DealsLayout,
  workbook: Workbook,
): void {
  const { stage: column } = columns;
  if (!column) return;
  for (const { from, stage } of renames) {
    const spots = spotsWith(from, cells, column, headerRow).filter(
      ({ row }) => (formulas[row - 1]?.[column - 1] ?? '') === '',
    );
    if (spots.length > 0) workbook.writeSpots(sheet, spots, stage.name);
  }
}

function renameInCriteria(
  renames: readonly StageRename[],
  cells: Rows,
  names: Names,
  workbook: Workbook,
): void {
  const sheet = names.get(tabRangeName('criteria'))?.sheet;
  const { columns, headerRow } = findTabColumns(cells, CRITERIA_HEADERS);
  if (sheet === undefined || !columns.stage) return;
  for (const { from, stage } of renames) {
    const spots = spotsWith(from, cells, columns.stage, headerRow);
    if (spots.length > 0) workbook.writeSpots(sheet, spots, stage.name);
  }
}

const spotsWith = (text: string, cells: Rows, column: number, headerRow: number): Spot[] =>
  cells.flatMap((row, i) =>
    i >= headerRow && stageKey(cellText(row[column - 1])) === stageKey(text)
      ? [{ row: i + 1, column }]
      : [],
  );

/** Names the columns that criteria judge and that no range name binds yet. */
function bindColumns(
  { criterionRows }: Configuration,
  layout: DealsLayout,
  workbook: Workbook,
): DealsLayout {
  const columns: Partial<Record<ColumnKey, number>> = { ...layout.columns };
  for (const { criterion, column } of criterionRows) {
    const key = criterion.key as ColumnKey;
    if (column === null || columns[key] !== undefined) continue;
    columns[key] = column;
    const { sheet, headerRow: row } = layout;
    workbook.setName(columnRangeName(key), { sheet, row, column, rows: 1, columns: 1 });
  }
  return { ...layout, columns };
}

/** Writes keys and present headers of the criteria's columns where they changed. */
function syncCriteria(
  cells: Rows,
  { criterionRows }: Configuration,
  names: Names,
  workbook: Workbook,
): void {
  const sheet = names.get(tabRangeName('criteria'))?.sheet;
  const { columns } = findTabColumns(cells, CRITERIA_HEADERS);
  if (sheet === undefined) return;
  for (const { row, criterion, column } of criterionRows) {
    const put = (at: number | undefined, text: string): void => {
      if (!at || text === '' || cellText(cells[row - 1]?.[at - 1]) === text) return;
      workbook.write({ sheet, row, column: at, rows: 1, columns: 1 }, [[text]]);
    };
    put(columns.key, criterion.key);
    if (column !== null) put(columns.field, criterion.label);
  }
}
