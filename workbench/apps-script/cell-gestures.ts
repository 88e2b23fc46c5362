import type { Area, Grid } from '../grid/grid';
import { areaInput, percentTyped, typedInput } from './cells-in';
import { changeArea, clearContents, writeInputs } from './change-sheet';
import { copyArea } from './copy-area';
import { contentText, type Edit, type EditEvents, valueText } from './edit-events';
import { PlatformError } from './errors';
import type { ExecutionRecord } from './execution-record';
import { fillArea } from './fill-area';
import { gesture } from './gesture';
import { moveArea } from './move-area';
import { refuse } from './screen-events';
import { namedArea } from './sheet-lookup';
import { accepts } from './validation-rule';
import type { WorldState } from './world-state';

/** What a person does to cells. Events carry `value` and `oldValue` only for one typed cell [41]. */
export interface CellGestures {
  /** Types into one cell, or chooses in its drop-down; '' clears it. */
  type(sheetName: string, a1: string, text: string): ExecutionRecord | null;
  /** Pastes text from elsewhere; the grid grows if it has to. */
  paste(
    sheetName: string,
    a1: string,
    rows: readonly (readonly string[])[],
  ): ExecutionRecord | null;
  /** Copies cells with formats and rules over an area, as Ctrl+D and copy and paste do. */
  fill(sheetName: string, fromA1: string, toA1: string): ExecutionRecord | null;
  copyCells(sheetName: string, fromA1: string, toA1: string): ExecutionRecord | null;
  /** Drags the corner of cells over those beside them: series go on, the rest is repeated. */
  fillSeries(sheetName: string, fromA1: string, toA1: string): ExecutionRecord | null;
  /** Cuts cells and pastes them: what refers to them follows. One event, of where they are now. */
  moveCells(sheetName: string, fromA1: string, toA1: string): ExecutionRecord | null;
  /** Copies a whole row, hidden columns too. */
  copyRow(sheetName: string, fromRow: number, toRow: number): ExecutionRecord | null;
  clear(sheetName: string, a1: string): ExecutionRecord | null;
}

export function createCellGestures(world: WorldState, events: EditEvents): CellGestures {
  const edited = (run: () => Edit | null) =>
    gesture(world, () => {
      const edit = refusable(world, run);
      return edit && events.fire(edit);
    });
  return {
    type: (sheetName, a1, text) =>
      edited(() =>
        text === ''
          ? clear(world, namedArea(world, sheetName, a1))
          : type(world, namedArea(world, sheetName, a1), text),
      ),
    paste: (sheetName, a1, rows) =>
      edited(() => paste(world, namedArea(world, sheetName, a1), rows)),
    fill: (sheetName, from, to) => edited(() => copy(world, sheetName, from, to)),
    copyCells: (sheetName, from, to) => edited(() => copy(world, sheetName, from, to)),
    fillSeries: (sheetName, from, to) => edited(() => fillSeries(world, sheetName, from, to)),
    moveCells: (sheetName, from, to) => edited(() => move(world, sheetName, from, to)),
    copyRow: (sheetName, from, to) =>
      edited(() => copy(world, sheetName, `${from}:${from}`, `${to}:${to}`)),
    clear: (sheetName, a1) => edited(() => clear(world, namedArea(world, sheetName, a1))),
  };
}

/** What Google refuses a person shows on the screen and changes nothing. */
function refusable(world: WorldState, run: () => Edit | null): Edit | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    refuse(world, error.message);
    return null;
  }
}

function type(world: WorldState, area: Area, text: string): Edit | null {
  const [format = ''] = world.grid.formats(area)[0] ?? [];
  const input = percentTyped(typedInput(world, text, format), format);
  const [rule] = world.grid.attachments(area, 'validation')[0] ?? [];
  if (rule && !rule.allowInvalid && !accepts(world, rule, input.content)) {
    refuse(world, rule.helpText ?? 'The data you entered violates the rules.');
    return null;
  }
  const oldValue = oldText(world, area);
  writeInputs(
    world,
    world.user,
    area,
    areaInput(world, area, () => input),
    false,
  );
  const value = contentText(input.content);
  return { area, ...(value === undefined ? {} : { value }), ...oldValue };
}

function clear(world: WorldState, area: Area): Edit {
  const oldValue = area.rows === 1 && area.columns === 1 ? oldText(world, area) : {};
  clearContents(world, world.user, area);
  return { area, ...oldValue };
}

function oldText(world: WorldState, area: Area): { oldValue?: string } {
  const oldValue = valueText(world.grid.values(area)[0]?.[0] ?? null);
  return oldValue === undefined ? {} : { oldValue };
}

function paste(
  world: WorldState,
  { sheet, row, column }: Area,
  rows: readonly (readonly string[])[],
): Edit {
  const width = Math.max(...rows.map((cells) => cells.length));
  const targets = targetColumns(world, sheet, column, width);
  const columns = (targets.at(-1) ?? column) - column + 1;
  const area = { sheet, row, column, rows: rows.length, columns };
  world.undo.step(area, () => {
    growTo(world, area);
    const cellAt = new Map(targets.map((target, index) => [target - column, index]));
    const input = areaInput(world, area, (r, c, format) => {
      const text = rows[r]?.[cellAt.get(c) ?? -1];
      return text === undefined ? undefined : typedInput(world, text, format);
    });
    writeInputs(world, world.user, area, input, false);
  });
  return { area };
}

/** Columns that a paste fills; whether hidden ones are among them is a switch. */
function targetColumns(world: WorldState, sheet: number, first: number, count: number): number[] {
  const hidden = world.grid.columns(sheet);
  const targets: number[] = [];
  for (let column = first; targets.length < count; column++) {
    const skipped = !world.switches.pasteFillsHiddenColumns && hidden.get(column)?.hidden;
    if (!skipped) targets.push(column);
  }
  return targets;
}

function growTo(world: WorldState, { sheet, row, column, rows, columns }: Area): void {
  const properties = world.grid.sheets().find(({ id }) => id === sheet);
  if (!properties) return;
  const moreRows = row + rows - 1 - properties.rows;
  const moreColumns = column + columns - 1 - properties.columns;
  if (moreRows > 0) world.grid.insertRows(sheet, properties.rows + 1, moreRows);
  if (moreColumns > 0) world.grid.insertColumns(sheet, properties.columns + 1, moreColumns);
}

function copy(world: WorldState, sheetName: string, from: string, to: string): Edit {
  const source = namedArea(world, sheetName, from);
  const target = namedArea(world, sheetName, to);
  const rows = Math.max(target.rows, source.rows);
  const columns = Math.max(target.columns, source.columns);
  return bring(world, source, { ...target, rows, columns }, copyArea);
}

function fillSeries(world: WorldState, sheetName: string, from: string, to: string): Edit {
  const source = namedArea(world, sheetName, from);
  return bring(world, source, namedArea(world, sheetName, to), fillArea);
}

function move(world: WorldState, sheetName: string, from: string, to: string): Edit {
  const source = namedArea(world, sheetName, from);
  const { rows, columns } = source;
  const target = { ...namedArea(world, sheetName, to), rows, columns };
  return bring(world, source, target, (grid) =>
    changeArea(world, world.user, source, () => moveArea(grid, source, target)),
  );
}

/** Puts cells of one area in another, as one step. */
function bring(
  world: WorldState,
  source: Area,
  target: Area,
  run: (grid: Grid, source: Area, target: Area) => void,
): Edit {
  changeArea(world, world.user, target, () => run(world.grid, source, target));
  return { area: target };
}
