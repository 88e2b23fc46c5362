import { LEFT_OUT_REASONS, type LeftOutReason, type ReceiptLine } from '../../../forecast/receipt';
import { sumAmounts } from '../../../forecast/sum-amounts';
import type { RowState } from '../../../pipeline/row-state';
import type { LeftOutState } from '../../../protocol/forecast-state';

/** Reasons nobody has to do anything about. */
const SETTLED: ReadonlySet<LeftOutReason> = new Set(['won', 'lost', 'outside period']);

/**
 * What a forecast leaves out, by reason; with what counts these are all deals. Amounts are the deals'
 * own, as in the Forecast tab.
 *
 * @param rows of the lines, in the same order
 */
export function leftOutStates(
  lines: readonly ReceiptLine[],
  rows: readonly RowState[],
): LeftOutState[] {
  return LEFT_OUT_REASONS.map((reason) => {
    const left = rows.filter((_, i) => lines[i]?.leftOut === reason);
    return {
      reason,
      deals: left.length,
      amount: sumAmounts(left.map(({ deal }) => deal.amount.value ?? 0)),
      ids: SETTLED.has(reason) ? [] : left.map(({ block }) => block.id),
    };
  }).filter(({ deals }) => deals > 0);
}
