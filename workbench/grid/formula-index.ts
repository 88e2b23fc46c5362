import type { Area, SheetId } from './grid';
import { type FormulaCell, type GridState, sheetOf } from './grid-state';
import { areasMeet, isArea, type NameScope, resolveName, resolveReference } from './resolve-area';
import { spillsOf } from './spill';

/** A formula where it stands. */
export interface FormulaNode {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
}

/** The formulas of all sheets, by sheet and row. */
export type FormulaIndex = ReadonlyMap<SheetId, ReadonlyMap<number, readonly FormulaNode[]>>;

export function indexFormulas(state: GridState): FormulaIndex {
  const index = new Map<SheetId, Map<number, FormulaNode[]>>();
  for (const { properties, rows } of state.sheets) {
    const byRow = new Map<number, FormulaNode[]>();
    rows.forEach((row, r) => {
      if (!row || row.formulas.length === 0) return;
      const nodes: FormulaNode[] = [];
      row.formulas.forEach((cell, c) => {
        if (cell) nodes.push({ sheet: properties.id, row: r + 1, column: c + 1, cell });
      });
      if (nodes.length > 0) byRow.set(r + 1, nodes);
    });
    index.set(properties.id, byRow);
  }
  return index;
}

/** The formulas that areas show, by standing or by spilling there. */
export const formulasInAreas = (
  state: GridState,
  index: FormulaIndex,
  areas: readonly Area[],
): FormulaNode[] => areas.flatMap((area) => formulasIn(state, index, area));

/** Areas of all references and named ranges in a formula; what cannot be resolved is left out. */
export function referredAreas(scope: NameScope, node: FormulaNode): Area[] {
  const areas: Area[] = [];
  for (const token of node.cell.parsed.tokens) {
    if (token.kind !== 'reference' && token.kind !== 'name') continue;
    const area =
      token.kind === 'reference'
        ? resolveReference(scope, token.reference, node.sheet)
        : resolveName(scope, token.text);
    if (isArea(area)) areas.push(area);
  }
  return areas;
}

function formulasIn(state: GridState, index: FormulaIndex, area: Area): FormulaNode[] {
  const byRow = index.get(area.sheet);
  const found: FormulaNode[] = [];
  if (!byRow) return found;
  const take = (node: FormulaNode): void => {
    if (node.column >= area.column && node.column < area.column + area.columns) found.push(node);
  };
  if (byRow.size < area.rows) {
    for (const [row, nodes] of byRow) {
      if (row >= area.row && row < area.row + area.rows) nodes.forEach(take);
    }
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) byRow.get(row)?.forEach(take);
  }
  return [...found, ...spillingInto(state, byRow, area)];
}

function spillingInto(
  state: GridState,
  byRow: ReadonlyMap<number, readonly FormulaNode[]>,
  area: Area,
): FormulaNode[] {
  return spillsOf(sheetOf(state, area.sheet)).flatMap(({ row, column, values }) => {
    const columns = values[0]?.length ?? 1;
    const covered = { sheet: area.sheet, row, column, rows: values.length, columns };
    if (!areasMeet(covered, area)) return [];
    return byRow.get(row)?.filter((node) => node.column === column) ?? [];
  });
}
