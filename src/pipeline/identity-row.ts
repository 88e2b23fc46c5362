import { type Block, recordedIn } from './block';
import type { Deal } from './deal';
import type { Issue } from './issue';
import { fingerprint, type Recorded } from './recorded';
import type { RowState } from './row-state';

/** A row while a full reconcile finds out which deal it is. */
export interface IdentityRow {
  readonly state: RowState;
  /** The block the row is taken to have; the cells may hold another one. */
  readonly block: Block;
  /** Why the row is listed and left alone; null = it is not. */
  readonly doubt: Issue | null;
}

/** Whether a row's visible cells hold a deal at all. */
export const isDeal = ({ name, company, stageText, amount }: Deal): boolean =>
  name !== '' || company !== '' || stageText !== '' || amount.value !== null || !!amount.problem;

/** The recorded values of the block a row is taken to have; null if it has none. */
export const recordedOf = ({ block }: Pick<IdentityRow, 'block'>): Recorded | null =>
  recordedIn(block);

/** What tells the deal apart that a row shows. */
export const shownFingerprint = ({ state }: IdentityRow): string =>
  fingerprint(state.visible.values);

/** Whether a row shows exactly what was recorded of a deal. */
export const showsExactly = ({ state }: IdentityRow, recorded: Recorded): boolean =>
  (Object.keys(recorded) as (keyof Recorded)[]).every(
    (field) => state.visible.values[field] === recorded[field],
  );

export const withDoubt = (row: IdentityRow, doubt: Issue): IdentityRow => ({ ...row, doubt });
