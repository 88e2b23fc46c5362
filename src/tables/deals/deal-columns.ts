import type { Field } from '../../pipeline/deal';

/** A bound column: one of the known fields, or `x:` and the header of a user's own column. */
export type ColumnKey = Field | `x:${string}`;

/** Where the bound columns of the Deals tab stand, 1-based. */
export type DealColumns = Readonly<Partial<Record<ColumnKey, number>>>;

/** Key of a user's own column that a criterion judges. */
export const ownColumnKey = (header: string): ColumnKey => `x:${header.trim()}`;
