import type { DealChange, FieldInput, NewDeal } from '../../protocol/deal-change';
import type { Said } from './app';
import type { Change } from './app-state';

/** A change on its way to the server. */
export interface Job {
  readonly operation: string;
  readonly id: string;
  readonly change: Change;
  readonly said: Said | undefined;
  /** What the page showed in the fields that it changes when the user decided, as far as it knew. */
  readonly seen: Readonly<Record<string, FieldInput>>;
  /** Whether it takes back another one, whose operation it names. */
  readonly takesBack?: string;
}

/** The request of a job for a deal that was shown with this mark. */
export const requestOf = ({ operation, id, change, seen }: Job, mark: string): DealChange => ({
  ...change,
  ...(Object.keys(seen).length > 0 ? { seen } : {}),
  operation,
  id,
  mark,
});

/** What tells whether two changes are the same. */
export const sameness = (id: string, change: Change | Omit<NewDeal, 'operation'>): string =>
  JSON.stringify([id, change]);
