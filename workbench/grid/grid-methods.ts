import { readAttachments, writeAttachments } from './cell-attachments';
import {
  findLastCell,
  readFormats,
  readFormulas,
  readValues,
  writeContents,
  writeFormats,
} from './cell-contents';
import { deleteSheet, renameSheet } from './follow-edit';
import type { Grid, SheetId } from './grid';
import { contentOf } from './grid-content';
import { type GridState, ownSheet, sheetOf } from './grid-state';
import { insertSheet, updateColumns } from './sheets';
import { readShownFormats } from './shown-formats';
import { sortArea } from './sort-area';
import { editStructure } from './structure-edit';

/** What a grid does besides calculating, on a state. */
export function gridMethods(state: GridState): Omit<Grid, 'settle' | 'settleNow'> {
  return {
    ...sheetMethods(state),
    ...cellMethods(state),
    ...structureMethods(state),
    ...rangeMethods(state),
    ...stateMethods(state),
  };
}

type Methods<K extends keyof Grid> = Pick<Grid, K>;

function sheetMethods(
  state: GridState,
): Methods<'sheets' | 'insertSheet' | 'deleteSheet' | 'updateSheet' | 'columns' | 'updateColumns'> {
  return {
    sheets: () => state.sheets.map(({ properties }) => properties),
    insertSheet: (name, position, rows, columns) =>
      insertSheet(state, name, position, rows, columns),
    deleteSheet: (sheet) => deleteSheet(state, sheet),
    updateSheet(id, change) {
      const old = sheetOf(state, id).properties.name;
      if (change.name !== undefined && change.name !== old) renameSheet(state, id, change.name);
      const sheet = ownSheet(state, id);
      sheet.properties = { ...sheet.properties, ...change };
    },
    columns: (sheet) => sheetOf(state, sheet).columns,
    updateColumns: (sheet, first, count, change) =>
      updateColumns(state, sheet, first, count, change),
  };
}

function cellMethods(
  state: GridState,
): Methods<
  | 'values'
  | 'formulas'
  | 'formats'
  | 'shownFormats'
  | 'lastCell'
  | 'write'
  | 'setFormats'
  | 'attachments'
  | 'attach'
> {
  return {
    values: (area) => readValues(state, area),
    formulas: (area) => readFormulas(state, area),
    formats: (area) => readFormats(state, area),
    shownFormats: (area) => readShownFormats(state, area),
    lastCell: (sheet) => findLastCell(sheetOf(state, sheet)),
    write: (area, contents) => writeContents(state, area, contents),
    setFormats: (area, formats) => writeFormats(state, area, formats),
    attachments: (area, kind) => readAttachments(state, area, kind),
    attach: (area, kind, value) => writeAttachments(state, area, kind, value),
  };
}

function structureMethods(
  state: GridState,
): Methods<
  'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'moveColumns' | 'sort'
> {
  const insert =
    (dimension: 'rows' | 'columns') => (sheet: SheetId, before: number, count: number) =>
      editStructure(state, { kind: 'insert', sheet, dimension, before, count });
  const remove =
    (dimension: 'rows' | 'columns') => (sheet: SheetId, first: number, count: number) =>
      editStructure(state, { kind: 'delete', sheet, dimension, first, count });
  return {
    insertRows: insert('rows'),
    deleteRows: remove('rows'),
    insertColumns: insert('columns'),
    deleteColumns: remove('columns'),
    moveColumns: (sheet, first, count, before) =>
      editStructure(state, { kind: 'move', sheet, dimension: 'columns', first, count, before }),
    sort: (area, column, ascending) => sortArea(state, area, column, ascending),
  };
}

function rangeMethods(
  state: GridState,
): Methods<'names' | 'setName' | 'removeName' | 'records' | 'putRecord' | 'removeRecord'> {
  const changeNames = (change: (names: Map<string, Parameters<Grid['setName']>[1]>) => void) => {
    const names = new Map(state.names);
    change(names);
    state.names = names;
    state.revision++;
  };
  return {
    names: () => state.names,
    setName: (name, area) => changeNames((names) => names.set(name, area)),
    removeName: (name) => changeNames((names) => names.delete(name)),
    records: (sheet) => [...sheetOf(state, sheet).records.values()],
    putRecord: (sheet, record) => void ownSheet(state, sheet).records.set(record.id, record),
    removeRecord: (sheet, id) => void ownSheet(state, sheet).records.delete(id),
  };
}

function stateMethods(state: GridState): Methods<'onCustomFunction' | 'checkpoint' | 'content'> {
  return {
    onCustomFunction(evaluate) {
      state.evaluate = evaluate;
      state.revision++;
    },
    content: () => contentOf(state),
    checkpoint() {
      const { sheets, names } = state;
      state.epoch++;
      return () => {
        state.sheets = sheets;
        state.names = names;
        state.epoch++;
        state.revision++;
      };
    },
  };
}
