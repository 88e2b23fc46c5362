import { stageKey } from '../pipeline/stage';
import { type StageRename, stageRenames } from '../pipeline/stage-renames';
import { type Cell, cellText } from '../tables/cells/cell';
import { joinList } from '../tables/cells/recognize';
import type { ColumnKey } from '../tables/deals/deal-columns';
import { columnRangeName, tabRangeName } from '../tables/tabs/range-names';
import { findTabColumns } from '../tables/tabs/tab-columns';
import { CRITERIA_HEADERS, STAGES_HEADERS } from '../words/tabs';
import { type Configuration, type ConfigurationCells, toConfiguration } from './configuration';
import type { DealsLayout } from './deals-layout';
import type { DealCells } from './read-rows';
import { refusalOf } from './refusals';
import type { Area, SheetId, Spot, Workbook } from './workbook';

type Names = ReadonlyMap<string, Area>;
type Rows = readonly (readonly Cell[])[];

/**
 * Brings rules and deals in step with what was renamed by hand: a stage renamed in the Stages tab is
 * renamed in deals and criteria once the old name stands in "Also called", and recorded last, so that
 * a run that is killed or refused leaves the rename to be found again; a criterion about a column
 * not yet bound binds it, and shows the column's present header. Where a protection refuses it, the
 * rules returned hold all the same and the cells wait for somebody who may edit them.
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
  const { aliases, recorded } = stageTexts(cells.stages, first, renames, names);
  const renamed = [
    ...renamesInDeals(renames, deals, layout),
    ...renamesInCriteria(renames, cells.criteria, names),
  ];
  writeInOrder([aliases.map(toWrite), renamed, recorded.map(toWrite)], workbook);
  const bound = boundColumns(first, layout);
  const stages = withTexts(cells.stages, [...aliases, ...recorded]);
  const configuration = toConfiguration({ ...cells, stages }, bound.layout.columns, headers);
  const criteria = criteriaTexts(cells.criteria, configuration, names);
  writeInOrder([bound.writes, criteria.map(toWrite)], workbook);
  return { configuration, layout: bound.layout };
}

/** A write that waits for its turn. */
type Write = (workbook: Workbook) => void;

/** A text for one cell. */
interface CellText extends Spot {
  readonly sheet: SheetId;
  readonly text: string;
}

const toWrite =
  ({ sheet, row, column, text }: CellText): Write =>
  (workbook) =>
    workbook.write({ sheet, row, column, rows: 1, columns: 1 }, [[text]]);

/**
 * Brings each step into the sheet before the next begins; one that is refused is the last. What
 * needs no writing costs no call.
 */
export function writeInOrder(steps: readonly (readonly Write[])[], workbook: Workbook): void {
  try {
    for (const writes of steps.filter(({ length }) => length > 0)) {
      for (const write of writes) write(workbook);
      workbook.flush();
    }
  } catch (error) {
    // A protected tab keeps no deal from being recorded.
    refusalOf(error, workbook);
  }
}

/** Aliases and recorded names that are not yet in the Stages tab. */
function stageTexts(
  cells: Rows,
  { stageRows }: Configuration,
  renames: readonly StageRename[],
  names: Names,
): { readonly aliases: CellText[]; readonly recorded: CellText[] } {
  const sheet = names.get(tabRangeName('stages'))?.sheet;
  const { columns } = findTabColumns(cells, STAGES_HEADERS);
  if (sheet === undefined || !columns.recorded) return { aliases: [], recorded: [] };
  const text = (row: number, column: number | undefined, wanted: string): CellText[] =>
    newText(cells, { sheet, row, column: column ?? 0, text: wanted });
  return {
    aliases: renames.flatMap(({ row, stage }) =>
      text(row, columns.alsoCalled, joinList(stage.alsoCalled)),
    ),
    recorded: stageRows.flatMap(({ row, stage }) => text(row, columns.recorded, stage.name)),
  };
}

/** The text, unless its cell holds it or there is no such column. */
const newText = (cells: Rows, wanted: CellText): CellText[] =>
  wanted.column === 0 || cellText(cells[wanted.row - 1]?.[wanted.column - 1]) === wanted.text
    ? []
    : [wanted];

function withTexts(cells: Rows, texts: readonly CellText[]): Rows {
  const result = cells.map((row) => [...row]);
  for (const { row, column, text } of texts) {
    const target = result[row - 1];
    if (target) target[column - 1] = text;
  }
  return result;
}

/** Rewrites the old name in stage cells that are no formulas. */
export function renamesInDeals(
  renames: readonly StageRename[],
  { cells, formulas }: DealCells,
  { sheet, headerRow, columns }: DealsLayout,
): Write[] {
  const { stage: column } = columns;
  if (!column) return [];
  return renames.flatMap(({ from, stage }) => {
    const spots = spotsWith(from, cells, column, headerRow).filter(
      ({ row }) => (formulas[row - 1]?.[column - 1] ?? '') === '',
    );
    return renameSpots(sheet, spots, stage.name);
  });
}

function renamesInCriteria(renames: readonly StageRename[], cells: Rows, names: Names): Write[] {
  const sheet = names.get(tabRangeName('criteria'))?.sheet;
  const { columns, headerRow } = findTabColumns(cells, CRITERIA_HEADERS);
  const { stage: column } = columns;
  if (sheet === undefined || !column) return [];
  return renames.flatMap(({ from, stage }) =>
    renameSpots(sheet, spotsWith(from, cells, column, headerRow), stage.name),
  );
}

const renameSpots = (sheet: SheetId, spots: readonly Spot[], name: string): Write[] =>
  spots.length > 0 ? [(workbook) => workbook.writeSpots(sheet, spots, name)] : [];

const spotsWith = (text: string, cells: Rows, column: number, headerRow: number): Spot[] =>
  cells.flatMap((row, i) =>
    i >= headerRow && stageKey(cellText(row[column - 1])) === stageKey(text)
      ? [{ row: i + 1, column }]
      : [],
  );

/** Names for the columns that criteria judge and that no range name binds yet. */
function boundColumns(
  { criterionRows }: Configuration,
  layout: DealsLayout,
): { readonly layout: DealsLayout; readonly writes: Write[] } {
  const columns: Partial<Record<ColumnKey, number>> = { ...layout.columns };
  const { sheet, headerRow: row } = layout;
  const writes: Write[] = [];
  for (const { criterion, column } of criterionRows) {
    const key = criterion.key as ColumnKey;
    if (column === null || columns[key] !== undefined) continue;
    columns[key] = column;
    const area = { sheet, row, column, rows: 1, columns: 1 };
    writes.push((workbook) => workbook.setName(columnRangeName(key), area));
  }
  return { layout: { ...layout, columns }, writes };
}

/** Keys and present headers of the criteria's columns that are not yet in the Criteria tab. */
function criteriaTexts(cells: Rows, { criterionRows }: Configuration, names: Names): CellText[] {
  const sheet = names.get(tabRangeName('criteria'))?.sheet;
  const { columns } = findTabColumns(cells, CRITERIA_HEADERS);
  if (sheet === undefined) return [];
  return criterionRows.flatMap(({ row, criterion, column: judged }) => {
    const text = (column: number | undefined, wanted: string): CellText[] =>
      wanted === '' ? [] : newText(cells, { sheet, row, column: column ?? 0, text: wanted });
    const label = judged === null ? '' : criterion.label;
    return [...text(columns.key, criterion.key), ...text(columns.field, label)];
  });
}
