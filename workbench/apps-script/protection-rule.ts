import type { Area, RangeRecord } from '../grid/grid';
import { PlatformError, TEXT } from './errors';
import type { User } from './user';
import type { WorldState } from './world-state';

/** What a protection record holds. */
export interface ProtectionRule {
  readonly type: 'RANGE' | 'SHEET';
  readonly description: string;
  readonly warningOnly: boolean;
  /** Email addresses besides the owner; null until someone changes them: all who may edit. */
  readonly editors: readonly string[] | null;
  /** Parts of a protected sheet that stay open. */
  readonly unprotected: readonly Area[];
}

export const protectionOf = (record: RangeRecord): ProtectionRule => record.data as ProtectionRule;

/** Throws Google's text when a protection keeps the user from a cell of the area [90]. */
export function assertEditable(world: WorldState, user: User, area: Area): void {
  const closed = world.grid
    .records(area.sheet)
    .some((record) => record.kind === 'protection' && closes(record, user, area));
  if (closed || !user.editor) throw new PlatformError(TEXT.protectedCell);
}

function closes(record: RangeRecord, user: User, area: Area): boolean {
  const { type, warningOnly, editors, unprotected } = protectionOf(record);
  if (warningOnly || editors === null || user.owner || editors.includes(user.email)) return false;
  if (type === 'RANGE') return record.areas.some((closed) => overlap(closed, area));
  return !unprotected.some((open) => contains(open, area));
}

/** Whether two areas share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const contains = (outer: Area, inner: Area): boolean =>
  outer.sheet === inner.sheet &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
