import { tokenizeFormula } from '../../grid/formula-tokens';
import type { Area, SheetId } from '../../grid/grid';
import type { GridScope, GridSheet } from './grid-formula';
import type { PackagedSheet } from './read-package';
import type { SavedTab } from './saved-tabs';
import { LISTS_SHEET } from './write-scope';

/** What the names of sheets in a file stand for. */
export interface ReadScope {
  readonly tabs: readonly ReadTab[];
  /** Hidden sheet with the lists of validation rules; only in a file of ours. */
  readonly lists: PackagedSheet | null;
  scopeOf(tab: ReadTab): GridScope;
  /** The cells a reference with a sheet's name stands for; null for anything else. */
  area(reference: string, own?: ReadTab): (Area & { readonly lists: boolean }) | null;
}

export interface ReadTab extends GridSheet {
  readonly id: SheetId;
  readonly sheet: PackagedSheet;
  readonly saved: SavedTab | null;
}

/** Rows of a sheet in Excel, by which open ranges are cut later. */
const EXCEL_SIZE = { rows: 1_048_576, columns: 16_384 };
/** Id in areas of the sheet with lists. */
const LISTS_ID = -1;

export function createReadScope(
  sheets: readonly PackagedSheet[],
  saved: ReadonlyMap<string, SavedTab>,
): ReadScope {
  const isLists = ({ excelName, hidden }: PackagedSheet): boolean =>
    hidden &&
    saved.size > 0 &&
    excelName.startsWith(LISTS_SHEET) &&
    !saved.has(excelName.toLowerCase());
  let unused = Math.max(-1, ...[...saved.values()].map(({ id }) => id)) + 1;
  const tabs = sheets
    .filter((sheet) => !isLists(sheet))
    .map((sheet): ReadTab => {
      const tab = saved.get(sheet.excelName.toLowerCase()) ?? null;
      const name = tab?.name ?? sheet.excelName;
      return { id: tab?.id ?? unused++, sheet, saved: tab, name, savedRows: tab?.rows ?? null };
    });
  const byName = new Map(tabs.map((tab) => [tab.sheet.excelName.toLowerCase(), tab]));
  const lists = sheets.find(isLists) ?? null;
  return {
    tabs,
    lists,
    scopeOf: (own) => ({ sheets: byName, own }),
    area(text, own) {
      const [reference, ...others] = tokenizeFormula(`=${text}`).slice(1);
      if (reference?.kind !== 'reference' || others.length > 0) return null;
      const { sheet, from, to } = reference.reference;
      const inLists = sheet !== null && sheet === lists?.excelName;
      const tab = sheet === null ? own : byName.get(sheet.toLowerCase());
      if (!tab && !inLists) return null;
      const end = to ?? from;
      const [row, column] = [from.row ?? 1, from.column ?? 1];
      return {
        sheet: tab?.id ?? LISTS_ID,
        lists: inLists,
        row,
        column,
        rows: (end.row ?? EXCEL_SIZE.rows) - row + 1,
        columns: (end.column ?? EXCEL_SIZE.columns) - column + 1,
      };
    },
  };
}

/** An area cut to a sheet's size; null when nothing is left. */
export function cutArea<A extends Area>(
  area: A,
  size: { readonly rows: number; readonly columns: number },
): Area | null {
  const rows = Math.min(area.rows, size.rows - area.row + 1);
  const columns = Math.min(area.columns, size.columns - area.column + 1);
  const { sheet, row, column } = area;
  return rows > 0 && columns > 0 ? { sheet, row, column, rows, columns } : null;
}
