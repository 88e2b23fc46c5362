import { type CalculateFormula, givenValue } from './calculate-cell';
import { type Calculation, calculateRound } from './calculate-round';
import { type Basis, changedAreas } from './changed-areas';
import { CIRCULAR } from './formula-errors';
import type { Area } from './grid';
import type { GridState } from './grid-state';
import { storeResult } from './store-result';

/** Spills may move what other formulas read; those that chase each other never come to rest. */
const MOST_ROUNDS = 20;

/**
 * Makes the function that calculates what is out of date: formulas that are new, that read what
 * changed since, or that change by themselves. It does nothing when a custom function calls it.
 */
export function createSettle(
  state: GridState,
  calculate: CalculateFormula = givenValue,
): () => void {
  const calculation: Calculation = { state, calculate, known: new WeakMap() };
  let settled: Basis | null = null;
  return () => {
    if (state.settling || state.settledRevision === state.revision) return;
    state.settling = true;
    try {
      calculateRounds(calculation, settled && changedAreas(settled, state));
    } finally {
      state.settling = false;
    }
    const { sheets, names, evaluate } = state;
    settled = { sheets, names, evaluate };
    state.epoch++;
    state.settledRevision = state.revision;
  };
}

function calculateRounds(calculation: Calculation, changed: readonly Area[] | null): void {
  let unstable = calculateRound(calculation, changed);
  for (let round = 1; unstable.length > 0 && round < MOST_ROUNDS; round++) {
    unstable = calculateRound(
      calculation,
      unstable.flatMap(({ areas }) => areas),
    );
  }
  for (const { node } of unstable) {
    const { memos } = node.cell;
    storeResult(calculation.state, node, { result: CIRCULAR, memos, read: [] });
  }
}
