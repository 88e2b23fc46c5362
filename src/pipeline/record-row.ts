import { createBlock, fitsCells, recordedIn } from './block';
import { cellsAfterWin, closeDateOnWin } from './close-on-win';
import type { Day } from './day';
import { firstSight } from './first-sight';
import type { Issue } from './issue';
import { judgedRow, judgeRowMove, type Past, type RowMove } from './judge-row-move';
import { needsOf } from './needs';
import { stageEntered } from './read-trail';
import type { Recorded, RecordedField } from './recorded';
import { rowIssue } from './row-issue';
import type { RecordingContext, RowDecision, RowState, Witness } from './row-state';
import type { Rules } from './rules';
import { settleSince } from './settle-since';
import { decodeTrail, type Tracked, type Trail, type TrailEntry } from './trail';
import { changedFields, mergeRecorded, type Visible } from './visible';

/**
 * Decides what becomes of one row: recorded for the first time, its changes recorded, its stage put
 * back or left with a warning. Recording the row that results decides nothing more.
 *
 * @param witness the edit that touched the row, or null if its changes are found later
 */
export function recordRow(
  row: RowState,
  witness: Witness | null,
  context: RecordingContext,
): RowDecision {
  if (row.block.id === '') {
    const decision = firstSight(row, witness, context);
    const fits = decision.hidden !== null && fitsCells(decision.hidden.block);
    return fits ? decision : leaveRow(row, [rowIssue('trail full', row.deal.row)]);
  }
  const recorded = recordedIn(row.block);
  const trail = decodeTrail(row.block.trail);
  if (!recorded || !trail) return leaveRow(row, [rowIssue('pasted over', row.deal.row)]);
  const past = { recorded, trail };
  const move = judgeRowMove(row, witness, past, context.rules);
  if (!context.locked) return putBackOnly(row, move, witness);
  return recordChanges(row, witness, past, move, context.rules);
}

/** The decision to write nothing into a row, with what there is to say about it. */
export const leaveRow = (row: RowState, issues: readonly Issue[]): RowDecision => ({
  row: row.deal.row,
  hidden: null,
  putBack: null,
  closeDate: null,
  outcome: 'unchanged',
  blocked: null,
  issues,
});

function putBackOnly(row: RowState, move: RowMove, witness: Witness | null): RowDecision {
  const typed = move.putBack !== null && witness !== null && witness.oldStage !== null;
  return {
    ...leaveRow(row, []),
    putBack: typed && move.putBack ? move.putBack.name : null,
    blocked: move.blocked,
    outcome: typed ? 'put back' : move.blocked ? 'warned' : 'unchanged',
  };
}

function recordChanges(
  row: RowState,
  witness: Witness | null,
  past: Past,
  move: RowMove,
  rules: Rules,
): RowDecision {
  const closeDate = closeDateOnWin(row, move.from, move.accepted, rules.today);
  const fields = fieldsToRecord(row, past, move, closeDate, rules);
  const recorded = mergeRecorded(visibleAfter(row, past, move, closeDate), past.recorded, fields);
  const extended = extend(past.trail, recorded, fields, witness, rules.today);
  const before = stageEntered(past.trail);
  const since = settleSince(row, extended, witness, before, rules.today);
  const changed = fields.length > 0 || since.corrected;
  const block = changed ? createBlock(since.trail, recorded) : row.block;
  if (!fitsCells(block)) return leaveRow(row, [rowIssue('trail full', row.deal.row)]);
  const judged = { ...judgedRow(row, since.trail, rules), cellOf: cellsAfterWin(row, closeDate) };
  const needs = move.accepted ? needsOf(move.accepted, judged, rules) : null;
  return {
    row: row.deal.row,
    hidden: { block, since: stageEntered(since.trail), needs },
    putBack: move.putBack?.name ?? null,
    closeDate,
    ...verdict(move, witness, changed),
    issues: [...formulaStage(row, move), ...since.issues],
  };
}

function fieldsToRecord(
  row: RowState,
  past: Past,
  move: RowMove,
  closeDate: Day | null,
  { stages, today }: Rules,
): RecordedField[] {
  const visible = visibleAfter(row, past, move, closeDate);
  const others = changedFields(visible, past.recorded, stages).filter(
    (field) => field !== 'stage' && !isRecordedToday(field, row, past.trail, today),
  );
  return move.accepted === move.from ? others : [...others, 'stage'];
}

/** What the row's cells will say once stage and close date are written. */
const visibleAfter = (
  { visible }: RowState,
  { recorded }: Past,
  { accepted }: RowMove,
  closeDate: Day | null,
): Visible => ({
  values: {
    ...visible.values,
    stage: accepted?.name ?? recorded.stage,
    ...(closeDate ? { closeDate } : {}),
  },
  unread: visible.unread,
});

/** A value that comes from a formula is recorded once a day, lest an exchange rate fill the trail. */
const isRecordedToday = (field: RecordedField, row: RowState, trail: Trail, today: Day): boolean =>
  row.formulas.has(field) &&
  trail.entries.some(
    (entry) => entry.day === today && entry.changes[field as keyof Tracked] !== undefined,
  );

function extend(
  trail: Trail,
  recorded: Recorded,
  fields: readonly RecordedField[],
  witness: Witness | null,
  today: Day,
): Trail {
  const changes = fields
    .filter((field): field is keyof Tracked => field !== 'company' && field !== 'created')
    .map((field) => [field, recorded[field]] as const);
  if (changes.length === 0) return trail;
  const entry: TrailEntry = {
    day: today,
    kind: witness ? 'seen' : 'found',
    who: witness?.who ?? '',
    changes: Object.fromEntries(changes),
  };
  return { ...trail, entries: [...trail.entries, entry] };
}

/** What is said of a row. A cell that stays as it is, against the rules, is warned of only once. */
function verdict(
  { putBack, blocked, accepted, from }: RowMove,
  witness: Witness | null,
  changed: boolean,
): Pick<RowDecision, 'outcome' | 'blocked'> {
  if (putBack) return { outcome: 'put back', blocked };
  const seen = witness?.fields.has('stage') === true;
  if (blocked && (seen || accepted !== from)) return { outcome: 'warned', blocked };
  return { outcome: changed ? 'recorded' : 'unchanged', blocked: null };
}

function formulaStage({ deal, formulas }: RowState, { from, blocked }: RowMove): Issue[] {
  if (!blocked?.to || !formulas.has('stage')) return [];
  return [rowIssue('formula stage', deal.row, { text: deal.stageText, hint: from?.name ?? '' })];
}
