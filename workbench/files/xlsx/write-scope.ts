import type { Area, GridContent, SheetId } from '../../grid/grid';
import { fixedA1Of } from './cell-areas';
import { excelFormula, quoted } from './excel-formula';
import { excelSheetNames } from './excel-sheet-names';
import { done, type Workbook } from './load-excelize';

/** How a spreadsheet's sheets, cells and formulas are written in the file. */
export interface WriteScope {
  /** Names of the sheets in the file, in order. */
  readonly excelNames: readonly string[];
  /** Range names that the file has, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Lists too long for a validation rule. */
  readonly lists: Lists;
  excelName(sheet: SheetId): string;
  /** `'Deals'!$A$1:$B$2`; null when there is no such sheet. */
  reference(area: Area): string | null;
  /** The formula of a cell of a sheet; null when other programs do not know it. */
  formula(formula: string, sheet: SheetId): string | null;
}

/** Begins the name of the hidden sheet with lists. */
export const LISTS_SHEET = '_lists';
/** Names that mean cells, rows or columns in Excel. */
const CELL_LIKE = /^(?:[rc]|r\d*c\d*|[a-z]{1,3}\d+)$/i;

export function createScope({ sheets, names }: GridContent): WriteScope {
  const properties = sheets.map((sheet) => sheet.properties);
  const excelNames = excelSheetNames([...properties.map(({ name }) => name), LISTS_SHEET]);
  const listsName = excelNames.pop() ?? LISTS_SHEET;
  const byId = new Map(
    properties.map(({ id, rows }, i) => [id, { excelName: excelNames[i] ?? '', rows }]),
  );
  const byName = new Map(
    properties.flatMap(({ id, name }) => {
      const sheet = byId.get(id);
      return sheet ? [[name.toLowerCase(), sheet] as const] : [];
    }),
  );
  const known = new Set(
    names.map(([name]) => name.toLowerCase()).filter((name) => !CELL_LIKE.test(name)),
  );
  const excelName = (sheet: SheetId): string => byId.get(sheet)?.excelName ?? '';
  return {
    excelNames,
    names: known,
    lists: createLists(listsName),
    excelName,
    reference: (area) =>
      byId.has(area.sheet) ? `${quoted(excelName(area.sheet))}!${fixedA1Of(area)}` : null,
    formula: (formula, sheet) => {
      const own = byId.get(sheet);
      return own ? excelFormula(formula, { sheets: byName, own, names: known }) : null;
    },
  };
}

interface Lists {
  /** Puts a list into the sheet; returns its cells. */
  add(values: readonly string[]): string;
  write(workbook: Workbook): void;
}

function createLists(excelName: string): Lists {
  const lists: (readonly string[])[] = [];
  return {
    add(values) {
      const column = lists.push(values);
      const area = { row: 1, column, rows: Math.max(1, values.length), columns: 1 };
      return `${quoted(excelName)}!${fixedA1Of(area)}`;
    },
    write(workbook) {
      if (lists.length === 0) return;
      done(workbook.NewSheet(excelName));
      lists.forEach((values, column) => {
        values.forEach((value, row) => {
          const cell = fixedA1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
          done(workbook.SetCellStr(excelName, cell.replaceAll('$', ''), value));
        });
      });
      done(workbook.SetSheetVisible(excelName, false));
    },
  };
}
