import type { FieldInput } from '../../../protocol/deal-change';
import type { DealDetail, FieldValue } from '../../../protocol/deal-detail';
import type { DealState } from '../../../protocol/pipeline-state';

/**
 * What stands in a deal's cell; undefined while that is not known. The card is newer than the detail
 * once it has another mark, or shows what is just being saved.
 */
export function cellValue(
  key: string,
  deal: DealState,
  detail: DealDetail | null,
  isBusy: boolean,
): FieldValue | undefined {
  const read = detail ? (detail.values[key] ?? EMPTY) : undefined;
  if (!isBusy && detail?.deal.mark === deal.mark) return read;
  const shown = cardValue(key, deal);
  return shown === undefined ? read : { value: shown, isFormula: read?.isFormula ?? false };
}

const EMPTY: FieldValue = { value: null, isFormula: false };

/** What the card says of a column; undefined for those that it does not show. */
function cardValue(key: string, deal: DealState): FieldInput | undefined {
  switch (key) {
    case 'name':
    case 'company':
    case 'owner':
    case 'closeDate':
    case 'probability':
    case 'nextStep':
    case 'nextStepDate':
      return deal[key];
    case 'amount':
      return deal.amount ?? deal.amountText;
    default:
      return undefined;
  }
}
