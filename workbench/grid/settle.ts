import { calculateCell } from './calculate-cell';
import { calculationOrder } from './calculation-order';
import { CIRCULAR } from './formula-errors';
import { type FormulaNode, indexFormulas, precedentsOf } from './formula-index';
import type { CellValue } from './grid';
import {
  type Calculated,
  type FormulaCell,
  type GridState,
  ownRow,
  ownSheet,
  sheetOf,
} from './grid-state';
import { nameScope } from './resolve-area';
import { sameValue, sameValueRows } from './same-value';
import { noteSpill, spilledRows, spillObstacle } from './spill';

/** A spill may feed another; more rounds than this mean that they chase each other. */
const MOST_ROUNDS = 20;

/** Calculates what is out of date. Does nothing when called by a custom function. */
export function settle(state: GridState): void {
  if (state.settling || state.settledRevision === state.revision) return;
  state.settling = true;
  try {
    let unstable = calculateRound(state);
    for (let round = 1; unstable.length > 0 && round < MOST_ROUNDS; round++) {
      unstable = calculateRound(state);
    }
    for (const node of unstable) {
      store(state, node, { result: CIRCULAR, memo: node.cell.memo, read: [] });
    }
  } finally {
    state.settling = false;
  }
  state.settledRevision = state.revision;
}

/** Calculates every formula once, precedents first; returns those whose spilled cells changed. */
function calculateRound(state: GridState): FormulaNode[] {
  const scope = nameScope(state);
  const index = indexFormulas(state);
  const precedents = new Map<FormulaNode, readonly FormulaNode[]>();
  const steps = calculationOrder(allNodes(index), (node) => {
    const found = precedentsOf(scope, index, node);
    precedents.set(node, found);
    return found;
  });
  const volatile = new Set<FormulaNode>();
  const unstable: FormulaNode[] = [];
  for (const { nodes, circular } of steps) {
    for (const node of nodes) {
      const feeds = precedents.get(node) ?? [];
      if (node.cell.parsed.volatile || feeds.some((feed) => volatile.has(feed))) volatile.add(node);
      const calculated = calculateCell(scope, node, circular, volatile.has(node));
      if (store(state, node, calculated)) unstable.push(node);
    }
  }
  return unstable;
}

function* allNodes(index: ReturnType<typeof indexFormulas>): Iterable<FormulaNode> {
  for (const byRow of index.values()) for (const nodes of byRow.values()) yield* nodes;
}

/** Shows a result in its cell and, if there is room, beyond; returns whether its spill changed. */
function store(state: GridState, node: FormulaNode, calculated: Calculated): boolean {
  const cell =
    sheetOf(state, node.sheet).rows[node.row - 1]?.formulas[node.column - 1] ?? node.cell;
  const { value, spill } = laidOut(state, node, calculated);
  const sameSpill = sameValueRows(cell.spill ?? [], spill ?? []);
  if (sameSpill && sameValue(cell.value, value) && cell.memo === calculated.memo) return false;
  const sheet = ownSheet(state, node.sheet);
  const changed: FormulaCell = { ...cell, value, spill, memo: calculated.memo };
  ownRow(sheet, node.row - 1).formulas[node.column - 1] = changed;
  if (!sameSpill) {
    noteSpill(sheet, { row: node.row, column: node.column, ...(spill ? { values: spill } : {}) });
  }
  return !sameSpill;
}

function laidOut(
  state: GridState,
  node: FormulaNode,
  { result, read }: Calculated,
): { value: CellValue; spill: CellValue[][] | null } {
  const rows = spilledRows(result);
  if (!rows)
    return { value: Array.isArray(result) ? (result[0]?.[0] ?? null) : result, spill: null };
  const target = {
    sheet: node.sheet,
    row: node.row,
    column: node.column,
    rows: rows.length,
    columns: rows[0]?.length ?? 1,
  };
  const obstacle = spillObstacle(sheetOf(state, node.sheet), target, read);
  return obstacle ? { value: obstacle, spill: null } : { value: rows[0]?.[0] ?? null, spill: rows };
}
