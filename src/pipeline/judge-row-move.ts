import { cellsAfterWin, closeDateOnWin } from './close-on-win';
import { type Judged, judgeMove } from './move';
import { activeWaivers } from './read-trail';
import type { Recorded } from './recorded';
import type { RowDecision, RowState, Witness } from './row-state';
import type { Rules } from './rules';
import type { Stage } from './stage';
import type { Trail } from './trail';

/** What is known of a row's deal from before. */
export interface Past {
  readonly recorded: Recorded;
  readonly trail: Trail;
}

/** A stage cell against the recorded stage, and what is done about it. */
export interface RowMove {
  /** The recorded stage; null if it is unknown. */
  readonly from: Stage | null;
  /** The stage to record; `from` when the change is not accepted. */
  readonly accepted: Stage | null;
  /** The stage the cell goes back to; null = it stays. */
  readonly putBack: Stage | null;
  readonly blocked: RowDecision['blocked'];
}

/** Judges what a row's stage cell says, by the team's rules and its way of enforcing them. */
export function judgeRowMove(
  row: RowState,
  witness: Witness | null,
  past: Past,
  rules: Rules,
): RowMove {
  const from = rules.stages.find(past.recorded.stage);
  const to = row.deal.stage;
  const { enforcement } = rules.settings;
  if (to === from) return { from, accepted: from, putBack: null, blocked: null };
  const breaches = to ? judgeMove(from, to, judgedMove(row, past, from, to, rules), rules) : [];
  if ((to && breaches.length === 0) || enforcement === 'off') {
    return { from, accepted: to ?? from, putBack: null, blocked: null };
  }
  const blocked = { to, breaches };
  const old = stageBefore(from, to, witness, rules);
  if (enforcement !== 'put back' || old === null) {
    return { from, accepted: to ?? from, putBack: null, blocked };
  }
  if (row.formulas.has('stage')) return { from, accepted: from, putBack: null, blocked };
  return { from, accepted: acceptedBefore(from, old, row, past, rules), putBack: old, blocked };
}

/** A deal's cells and waivers, as its row and trail have them. */
export const judgedRow = (row: RowState, trail: Trail, { stages }: Rules): Judged => ({
  cellOf: row.cellOf,
  waivers: activeWaivers(trail, stages),
});

/** The same as they will be after the move: winning fills in the close date. */
function judgedMove(
  row: RowState,
  past: Past,
  from: Stage | null,
  to: Stage,
  rules: Rules,
): Judged {
  const closeDate = closeDateOnWin(row, from, to, rules.today);
  return { ...judgedRow(row, past.trail, rules), cellOf: cellsAfterWin(row, closeDate) };
}

/**
 * A typed edit goes back to what stood there before it; anything else to the recorded stage, as does
 * a stage that was typed twice.
 */
function stageBefore(
  from: Stage | null,
  to: Stage | null,
  witness: Witness | null,
  { stages }: Rules,
): Stage | null {
  const old = witness?.oldStage ? stages.find(witness.oldStage) : null;
  return old === null || old === to ? from : old;
}

/** What stood there before a typed edit may be unrecorded; it counts if the move to it was legal. */
function acceptedBefore(
  from: Stage | null,
  old: Stage,
  row: RowState,
  past: Past,
  rules: Rules,
): Stage | null {
  const breaches = judgeMove(from, old, judgedRow(row, past.trail, rules), rules);
  return breaches.length === 0 ? old : from;
}
