import { type CalculateFormula, calculateCell } from './calculate-cell';
import { calculationOrder } from './calculation-order';
import { meetsOne } from './changed-areas';
import { type FormulaNode, formulasInAreas, indexFormulas, referredAreas } from './formula-index';
import type { Area } from './grid';
import type { Calculated, FormulaCell, GridState } from './grid-state';
import { type NameScope, nameScope } from './resolve-area';
import { currentCell, storeResult } from './store-result';

export interface Calculation {
  readonly state: GridState;
  readonly calculate: CalculateFormula;
  readonly known: WeakMap<FormulaCell, Known>;
}

/** What a cell was calculated to, and under which conditions. */
interface Known extends Conditions {
  readonly calculated: Calculated;
}

interface Conditions {
  readonly circular: boolean;
  readonly volatile: boolean;
}

/** A formula whose result others may have read before, and where it shows and showed. */
export interface Unstable {
  readonly node: FormulaNode;
  readonly areas: readonly Area[];
}

interface Round extends Calculation {
  readonly scope: NameScope;
  /** Where contents changed; null for anywhere. */
  readonly changed: readonly Area[] | null;
  readonly inputs: Map<FormulaNode, Inputs>;
  readonly volatile: Set<FormulaNode>;
  /** Nodes that show something else than before. */
  readonly moved: Set<FormulaNode>;
}

interface Inputs {
  readonly areas: readonly Area[];
  readonly feeds: readonly FormulaNode[];
}

/**
 * Calculates what is out of date once, precedents first; returns what has to be looked at again.
 * What may read cells that it does not name is, when something changed, for it may have come first.
 */
export function calculateRound(
  calculation: Calculation,
  changed: readonly Area[] | null,
): Unstable[] {
  const { state } = calculation;
  const scope = nameScope(state);
  const [inputs, volatile, moved] = [new Map(), new Set<FormulaNode>(), new Set<FormulaNode>()];
  const round: Round = { ...calculation, scope, changed, inputs, volatile, moved };
  const unstable: Unstable[] = [];
  const dynamic: FormulaNode[] = [];
  for (const { nodes, circular } of orderedFormulas(round)) {
    for (const node of nodes) {
      const found = calculateNode(round, node, circular);
      if (found) unstable.push(found);
      else if (node.cell.parsed.dynamic && !volatile.has(node)) dynamic.push(node);
    }
  }
  const settled = [...moved].every((node) => volatile.has(node));
  return settled ? unstable : [...unstable, ...dynamic.map((node) => ({ node, areas: [] }))];
}

function orderedFormulas({ state, scope, inputs }: Round) {
  const index = indexFormulas(state);
  const all = [...index.values()].flatMap((byRow) => [...byRow.values()].flat());
  return calculationOrder(all, (node) => {
    const areas = referredAreas(scope, node);
    const feeds = formulasInAreas(state, index, areas);
    inputs.set(node, { areas, feeds });
    return feeds;
  });
}

const NO_INPUTS: Inputs = { areas: [], feeds: [] };

function calculateNode(round: Round, node: FormulaNode, circular: boolean): Unstable | null {
  const { state, known, inputs, scope } = round;
  const { areas, feeds } = inputs.get(node) ?? NO_INPUTS;
  const { parsed } = node.cell;
  const volatile = parsed.volatile || feeds.some((feed) => round.volatile.has(feed));
  if (volatile) round.volatile.add(node);
  const old = circular || volatile ? null : upToDate(round, node, areas, feeds);
  if (old && !Array.isArray(old.result)) return null;
  const calculated = old ?? calculateCell(scope, node, { circular, volatile }, round.calculate);
  const before = shownAt(node, currentCell(state, node));
  const stored = storeResult(state, node, calculated);
  known.set(stored.cell, { calculated, circular, volatile });
  if (stored.changed) round.moved.add(node);
  const late = parsed.dynamic && stored.changed && !volatile;
  return stored.spillChanged || late ? { node, areas: [before, shownAt(node, stored.cell)] } : null;
}

/** What was calculated before, if nothing it depends on is different now. */
function upToDate(
  { known, changed, moved }: Round,
  node: FormulaNode,
  areas: readonly Area[],
  feeds: readonly FormulaNode[],
): Calculated | null {
  const old = known.get(node.cell);
  if (!old || old.circular || old.volatile || node.cell.parsed.dynamic || !changed) return null;
  if (feeds.some((feed) => moved.has(feed))) return null;
  if (changed.length === 0) return old.calculated;
  const here = { sheet: node.sheet, row: node.row, column: node.column, rows: 1, columns: 1 };
  const met = meetsOne(here, changed) || areas.some((area) => meetsOne(area, changed));
  return met ? null : old.calculated;
}

/** Where a formula's result is shown. */
const shownAt = ({ sheet, row, column }: FormulaNode, { spill }: FormulaCell): Area => ({
  sheet,
  row,
  column,
  rows: spill?.length ?? 1,
  columns: spill?.[0]?.length ?? 1,
});
