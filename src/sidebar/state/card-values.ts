import type { DealState } from '../../protocol/pipeline-state';

/** The fields of a deal that its card knows and a person may write, by the keys of their columns. */
export const CARD_FIELDS = [
  'name',
  'company',
  'owner',
  'amount',
  'closeDate',
  'probability',
  'nextStep',
  'nextStepDate',
] as const;

export type CardField = (typeof CARD_FIELDS)[number];

export const isCardField = (key: string): key is CardField =>
  CARD_FIELDS.some((one) => one === key);

/** What a deal's card knows of a field: an amount that cannot be read as its text; null = nothing. */
export function cardValue(deal: DealState, key: CardField): string | number | null {
  const value = key === 'amount' ? (deal.amount ?? deal.amountText) : deal[key];
  return value === '' ? null : value;
}
