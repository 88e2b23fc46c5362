import type { FieldInput } from '../../protocol/deal-change';
import type { DealState, StageState } from '../../protocol/pipeline-state';
import type { Change } from './app-state';
import { CARD_FIELDS, cardValue } from './card-values';

/**
 * The change that brings a deal back to what its card showed before: its stage and the values a card
 * knows, and no reason for being lost where it was given one. Null where nothing of that changed, as
 * after an activity, or where what stood there is not known: no known stage, or a text so long that
 * cards have only its beginning.
 *
 * @param made the change that is to be taken back
 */
export function undoChange(
  before: DealState,
  after: DealState,
  stages: readonly StageState[],
  made: Change,
): Change | null {
  const stage = before.stage === after.stage ? undefined : stages[before.stage]?.name;
  if (before.stage !== after.stage && stage === undefined) return null;
  const values: Record<string, FieldInput> = {};
  const seen: Record<string, FieldInput> = {};
  for (const key of CARD_FIELDS) {
    const value = cardValue(before, key);
    if (value === cardValue(after, key)) continue;
    if (String(value).length >= LONGEST_WHOLE) return null;
    values[key] = value;
    seen[key] = cardValue(after, key);
  }
  const isReopened = stage !== undefined && stages[before.stage]?.role !== 'lost';
  if (isReopened && made.values?.lostReason) {
    values.lostReason = null;
    seen.lostReason = made.values.lostReason;
  }
  const hasValues = Object.keys(values).length > 0;
  if (stage === undefined && !hasValues) return null;
  return {
    restores: before.mark,
    ...(stage === undefined ? {} : { stage, warned: true }),
    ...(hasValues ? { values, seen } : {}),
  };
}

/** From this length on a text may be the beginning of a longer one. */
const LONGEST_WHOLE = 300;
