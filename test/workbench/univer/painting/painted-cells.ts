import {
  CellValueType,
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import type { CellValue, Grid } from '../../../../workbench/grid/grid';
import type { UniverGrid } from '../../../../workbench/univer/univer-grid';

/** Sheets in order, each with what a workbook shows. */
export interface ShownSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** What the cells of the Univer workbook hold: values, and number formats after a bar. */
export function shownSheets(univer: Univer, grid: UniverGrid): ShownSheet[] {
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<Workbook>(grid.unitId);
  if (!workbook) throw new Error('There is no workbook.');
  return workbook.getSheets().map((sheet) => ({
    name: sheet.getName(),
    cells: Array.from({ length: sheet.getRowCount() }, (_, row) =>
      Array.from({ length: sheet.getColumnCount() }, (_, column) => {
        const cell = sheet.getCellRaw(row, column);
        const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
        return `${JSON.stringify(shownValue(cell))}|${pattern}`;
      }),
    ),
  }));
}

function shownValue(cell: Nullable<ICellData>): unknown {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? cell.v === 1 : cell.v;
}

/** What a workbook should show of a grid. */
export const sheetsToShow = (grid: Grid): ShownSheet[] =>
  grid.sheets().map(({ id, name, rows, columns }) => {
    const all = { sheet: id, row: 1, column: 1, rows, columns };
    const formats = grid.shownFormats(all);
    const cells = grid
      .values(all)
      .map((line, r) => line.map((value, c) => `${text(value)}|${formats[r]?.[c] ?? ''}`));
    return { name, cells };
  });

const text = (value: CellValue): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? value.error : value);
