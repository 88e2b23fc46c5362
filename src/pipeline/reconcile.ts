import { addressBlocks } from './address-blocks';
import {
  type Archive,
  type ArchiveEntry,
  archiveEntry,
  createArchive,
  isArchivedOtherwise,
} from './archive';
import { type Block, blockState, EMPTY_BLOCK } from './block';
import type { Day } from './day';
import { firstSight } from './first-sight';
import { doubtOtherDeals, doubtSortedApart, separateCopies } from './identity-doubts';
import { type IdentityRow, isDeal, recordedOf } from './identity-row';
import type { Issue } from './issue';
import { needsOf } from './needs';
import { stageEntered } from './read-trail';
import { reattachBlocks } from './reattach-blocks';
import { leaveRow, recordRow } from './record-row';
import { rowIssue } from './row-issue';
import type { RecordingContext, RowDecision, RowState, Witness } from './row-state';
import { decodeTrail } from './trail';
import { changedFields, mayBeOtherDeal } from './visible';

/** What a reconcile has decided; applying it is all that is left to do. */
export interface Changes {
  /** States to archive and flush before any row is written: blocks that change rows. */
  readonly archiveFirst: readonly ArchiveEntry[];
  readonly rows: readonly RowDecision[];
  /** States to archive once the rows are written. */
  readonly archiveAfter: readonly ArchiveEntry[];
  /** What is wrong besides what the rows' decisions say. */
  readonly issues: readonly Issue[];
  /** Whether a row differs from what was recorded in a way that only all rows together explain. */
  readonly waits: boolean;
}

/**
 * Decides what an edit that was seen leads to. A row is recorded only if everything in which it
 * differs from what was recorded lies inside the edited range, its hidden cells are its own, and it
 * cannot have become another deal; other rows wait for a full reconcile, as when an earlier event was
 * lost.
 */
export function reconcileEdit(
  rows: readonly RowState[],
  witness: Witness,
  context: RecordingContext,
): Changes {
  let waits = false;
  const decisions = rows.map((row) => {
    if (!isDeal(row.deal) && row.block.id === '') return leaveRow(row, []);
    if (blockState(row.block) === 'foreign') {
      return leaveRow(row, [rowIssue('pasted over', row.deal.row)]);
    }
    if (mayRecord(row, witness, context)) return recordRow(row, witness, context);
    waits = true;
    return leaveRow(row, []);
  });
  return { archiveFirst: [], rows: decisions, archiveAfter: [], issues: [], waits };
}

function mayRecord(row: RowState, witness: Witness, { rules }: RecordingContext): boolean {
  const state = blockState(row.block);
  if (state === 'empty') return true;
  const recorded = recordedOf(row);
  if (state !== 'own' || !recorded || !isDeal(row.deal)) return false;
  const changed = changedFields(row.visible, recorded, rules.stages);
  return (
    changed.every((field) => witness.fields.has(field) || row.formulas.has(field)) &&
    !mayBeOtherDeal(changed, recorded, row.visible, row.formulas)
  );
}

/**
 * Decides what all rows together lead to: finds out which deal each row is, records what changed, and
 * keeps the archive in step. What cannot be told for certain is listed and left alone.
 *
 * @param witness the edit that led here, if one was seen
 */
export function reconcileAll(
  states: readonly RowState[],
  archive: Archive,
  witness: Witness | null,
  context: RecordingContext,
): Changes {
  const { stages } = context.rules;
  const addressed = addressBlocks(states, archive);
  const attached = reattachBlocks(addressed, archive);
  const sorted = doubtSortedApart(attached, witness, stages);
  const separated = separateCopies(sorted, witness, archive);
  const identified = doubtOtherDeals(separated, stages);
  const decisions = identified.map((row) => decide(row, witness, context));
  const blocks = decisions.map(({ hidden }, i) => hidden?.block ?? (states[i] as RowState).block);
  const archiveFirst = movedBlocks(identified, archive);
  const archived = createArchive([...archive.values(), ...archiveFirst]);
  const vanished = goneEntries(blocks, states, archive);
  return {
    archiveFirst,
    rows: decisions,
    archiveAfter: [...presentEntries(blocks, identified, archived), ...vanished],
    issues: goneIssues(vanished, blocks, archive, context),
    waits: false,
  };
}

const isOwn = (block: Block): boolean => blockState(block) === 'own';

function decide(row: IdentityRow, witness: Witness | null, context: RecordingContext): RowDecision {
  const { block, doubt } = row;
  const state = { ...row.state, since: ownSince(row) };
  if (doubt) return leaveInDoubt(row, state, doubt, context);
  if (!isDeal(state.deal)) return clearRow(state);
  const seen = witnessOfRow(row, witness, context);
  if (block.id !== '' && block.recorded === '') {
    const decision = firstSight({ ...state, block }, seen, context, block.id);
    return { ...decision, issues: [rowIssue('history lost', state.deal.row)] };
  }
  return recordRow({ ...state, block }, seen, context);
}

/** The edit, if it touched the row; nobody is known to have made what lies outside its range. */
function witnessOfRow(
  row: IdentityRow,
  witness: Witness | null,
  { rules }: RecordingContext,
): Witness | null {
  const { deal, visible } = row.state;
  if (!witness || deal.row < witness.firstRow || deal.row > witness.lastRow) return null;
  const recorded = recordedOf(row);
  const changed = recorded ? changedFields(visible, recorded, rules.stages) : [];
  return changed.every((field) => witness.fields.has(field)) ? witness : { ...witness, who: '' };
}

/**
 * Records nothing of a row in doubt. But a block that was brought to its row is written there, since
 * another one takes its old place.
 */
function leaveInDoubt(
  row: IdentityRow,
  state: RowState,
  doubt: Issue,
  { rules }: RecordingContext,
): RowDecision {
  const leave = leaveRow(state, [doubt]);
  if (isBesideOwn(row) || row.block.recorded === '') return leave;
  const { stage } = state.deal;
  const needs = stage && needsOf(stage, { cellOf: state.cellOf, waivers: [] }, rules);
  return { ...leave, hidden: { block: row.block, since: state.since, needs } };
}

/** Whether a row is taken to have the block that stands in its cells. */
const isBesideOwn = ({ state, block }: IdentityRow): boolean =>
  block.id === state.block.id && block.trail === state.block.trail;

/** "In stage since" of a row's deal: the cell's, unless it stands beside another deal's block. */
function ownSince(row: IdentityRow): Day | null {
  if (isBesideOwn(row)) return row.state.since;
  const known = decodeTrail(row.block.trail);
  return known && stageEntered(known);
}

/** A row without a deal keeps nothing of the add-on's: the archive has the deal that stood there. */
function clearRow(state: RowState): RowDecision {
  const leave = leaveRow(state, []);
  if (blockState(state.block) === 'empty') return leave;
  return { ...leave, hidden: { block: EMPTY_BLOCK, since: null, needs: null } };
}

/** Blocks that leave the cells they stand in, and are not archived as they are. */
function movedBlocks(rows: readonly IdentityRow[], archive: Archive): ArchiveEntry[] {
  return rows
    .filter(
      ({ state, block, doubt }) => !doubt && isOwn(state.block) && block.id !== state.block.id,
    )
    .map(({ state }) => state.block)
    .filter((block) => isArchivedOtherwise(block, archive))
    .map((block) => archiveEntry(block));
}

/** Blocks of the rows that are not archived as they are; of rows with one ID, the certain one's. */
function presentEntries(
  blocks: readonly Block[],
  rows: readonly IdentityRow[],
  archive: Archive,
): ArchiveEntry[] {
  const certain = new Set(blocks.filter((_, i) => !rows[i]?.doubt).map(({ id }) => id));
  const own = blocks.filter(
    (block, i) => isOwn(block) && !(rows[i]?.doubt && certain.has(block.id)),
  );
  return [...new Map(own.map((block) => [block.id, block])).values()]
    .filter((block) => isArchivedOtherwise(block, archive))
    .map((block) => archiveEntry(block));
}

/** Deals that no row has any more, as they were last known. */
function goneEntries(
  blocks: readonly Block[],
  states: readonly RowState[],
  archive: Archive,
): ArchiveEntry[] {
  const present = new Set(blocks.map(({ id }) => id));
  const last = new Map([...archive].filter(([, { gone }]) => !gone) as [string, Block][]);
  for (const { block } of states) if (isOwn(block)) last.set(block.id, block);
  return [...last.values()]
    .filter(({ id }) => !present.has(id))
    .map(({ id, recorded, trail, mark }) => archiveEntry({ id, recorded, trail, mark }, true));
}

function goneIssues(
  vanished: readonly ArchiveEntry[],
  blocks: readonly Block[],
  archive: Archive,
  { rules }: RecordingContext,
): Issue[] {
  const present = new Set(blocks.map(({ id }) => id));
  const known = [...archive.values()].filter(({ id, gone }) => gone && !present.has(id));
  return [...known, ...vanished]
    .filter((entry) => {
      const stage = recordedOf({ block: entry })?.stage ?? '';
      return rules.stages.find(stage)?.role === 'open';
    })
    .map(({ name }) => rowIssue('deal gone', null, { text: name }));
}
