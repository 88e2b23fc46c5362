import { createArchive } from '../../../src/pipeline/archive';
import { blockState } from '../../../src/pipeline/block';
import type { Changes } from '../../../src/pipeline/reconcile';
import { decodeRecorded } from '../../../src/pipeline/recorded';
import type { RowDecision } from '../../../src/pipeline/row-state';
import { decodeTrail, type Tracked } from '../../../src/pipeline/trail';
import { dealNamed, dealOfAmount } from './gestures';
import { decideAll, type Row, type Sheet, stateOf } from './sheet';

/** What a reconcile right after another still decides. */
export function decidedAgain(sheet: Sheet): unknown[] {
  const { rows, archiveFirst, archiveAfter } = decideAll(sheet);
  const decided = rows.filter((one) => changesAnything(one, sheet.rows[one.row - 2] as Row));
  return [...archiveFirst, ...archiveAfter, ...decided];
}

const changesAnything = (
  { hidden, putBack, closeDate, outcome }: RowDecision,
  { block, since }: Row,
): boolean =>
  outcome !== 'unchanged' ||
  putBack !== null ||
  closeDate !== null ||
  (hidden !== null && (hidden.since !== since || !sameBlock(hidden.block, block)));

const sameBlock = (a: Row['block'], b: Row['block']): boolean =>
  a.id === b.id && a.mark === b.mark && a.trail === b.trail && a.recorded === b.recorded;

/** Codes by which a row is listed and left alone. */
const DOUBTS = ['pasted over', 'torn apart', 'sorted apart', 'another deal', 'trail full'];

export const isListed = ({ issues }: RowDecision): boolean =>
  issues.some(({ code }) => DOUBTS.includes(code));

/** Rows of deals that are neither recorded as they stand nor listed. */
export function unrecorded(sheet: Sheet, { rows }: Changes): Row[] {
  return sheet.rows.filter((row, i) => {
    if (row.truth === 0 || isListed(rows[i] as RowDecision)) return false;
    const recorded = decodeRecorded(row.block.recorded);
    if (blockState(row.block) !== 'own' || !recorded) return true;
    const { values, unread } = stateOf(row, i).visible;
    const trailed = lastValues(row);
    return (['name', 'stage', 'amount', 'closeDate', 'owner'] as const).some(
      (field) =>
        !unread.has(field) &&
        (recorded[field] !== values[field] || (trailed[field] || null) !== (values[field] || null)),
    );
  });
}

/** What a row's trail says last of each field. */
export const lastValues = ({ block }: Row): Partial<Tracked> =>
  Object.assign({}, ...(decodeTrail(block.trail)?.entries.map(({ changes }) => changes) ?? []));

/** IDs that stand in more than one row that is not listed. */
export function repeatedIds(sheet: Sheet, { rows }: Changes): string[] {
  const ids = sheet.rows
    .filter((_, i) => !isListed(rows[i] as RowDecision))
    .map(({ block }) => block.id)
    .filter((id) => id !== '');
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** Rows, not listed, whose trail names another deal, or gives values typed for another. */
export function foreignTrails(sheet: Sheet, { rows }: Changes): Row[] {
  return sheet.rows.filter((row, i) => {
    if (row.truth === 0 || isListed(rows[i] as RowDecision)) return false;
    const entries = decodeTrail(row.block.trail)?.entries ?? [];
    return entries.some(
      ({ changes: { name, amount } }) =>
        (name !== undefined && dealNamed(name) !== row.truth) ||
        (typeof amount === 'number' && dealOfAmount(amount) !== row.truth),
    );
  });
}

/** A law: an ID stays with the deal it was given to, wherever its row goes. */
export function idsStay(): (sheet: Sheet, changes: Changes) => string[] {
  const owners = new Map<string, number>();
  return (sheet, { rows }) =>
    sheet.rows.flatMap(({ truth, block: { id } }, i) => {
      if (truth === 0 || id === '' || isListed(rows[i] as RowDecision)) return [];
      const owner = owners.get(id) ?? truth;
      owners.set(id, owner);
      return owner === truth ? [] : [id];
    });
}

/** A law: a deal recorded by a full reconcile stays in the sheet or the archive. */
export function dealsStay(): (sheet: Sheet) => string[] {
  const known = new Set<string>();
  return (sheet) => {
    const present = new Set(sheet.rows.map(({ block }) => block.id).filter((id) => id !== ''));
    for (const id of present) known.add(id);
    const archive = createArchive(sheet.archive);
    return [...known].filter((id) => !archive.has(id));
  };
}
