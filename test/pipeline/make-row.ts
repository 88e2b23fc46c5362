import { createBlock, EMPTY_BLOCK } from '../../src/pipeline/block';
import type { CriterionCell } from '../../src/pipeline/criterion';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { newDealId } from '../../src/pipeline/deal-id';
import type { Recorded } from '../../src/pipeline/recorded';
import type { RowState } from '../../src/pipeline/row-state';
import type { Tracked, Trail, TrailEntry } from '../../src/pipeline/trail';
import { visibleOf } from '../../src/pipeline/visible';

/** A deal ID for each number below 32. */
export const idOf = (number: number): string => newDealId(() => number / 32);

/** An entry of a trail; recorded on the day by nobody in particular. */
export const entry = (
  on: string,
  changes: Partial<Tracked>,
  rest: Partial<TrailEntry> = {},
): TrailEntry => ({ day: day(on), kind: 'seen', who: '', changes, ...rest });

/** The entry by which a deal is first seen. */
export const sight = (on: string, changes: Partial<Tracked>, since?: string): TrailEntry =>
  entry(on, changes, { kind: 'first sight', ...(since ? { since: day(since) } : {}) });

export const makeTrail = (number: number, entries: readonly TrailEntry[]): Trail => ({
  dealId: idOf(number),
  entries,
});

/** What a deal's cells say, as it is recorded. */
export const recordedAs = ({ stage, amount, closeDate, created, ...deal }: Deal): Recorded => ({
  name: deal.name,
  company: deal.company,
  created: created.value,
  stage: stage?.name ?? '',
  amount: amount.value,
  closeDate: closeDate.value,
  owner: deal.owner,
});

const FIELDS = ['name', 'company', 'owner', 'stage', 'amount', 'closeDate', 'created'] as const;

/**
 * A row of a deal with its trail; [] = not recorded yet.
 *
 * @param cells of the columns that criteria judge
 */
export function makeRow(
  deal: Deal,
  entries: readonly TrailEntry[],
  cells: Readonly<Record<string, CriterionCell>> = {},
): RowState {
  const trail = makeTrail(deal.row, entries);
  return {
    deal,
    visible: visibleOf(deal, new Set(FIELDS)),
    formulas: new Set(),
    block: entries.length > 0 ? createBlock(trail, recordedAs(deal)) : EMPTY_BLOCK,
    since: null,
    cellOf: (key) => cells[key],
  };
}
