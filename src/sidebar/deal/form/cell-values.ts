import type { DealDetail, FieldValue } from '../../../protocol/deal-detail';
import type { DealState } from '../../../protocol/pipeline-state';
import { cardValue, isCardField } from '../../state/card-values';

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
  if (!isCardField(key)) return read;
  return { value: cardValue(deal, key), isFormula: read?.isFormula ?? false };
}

const EMPTY: FieldValue = { value: null, isFormula: false };
