import { type Day, daysBetween } from '../pipeline/day';
import type { FocusDeal, FocusStage } from './focus';

/** A deal of which it is known when somebody last did something about it. */
export interface QuietDeal extends FocusDeal {
  /** Day of the last logged activity. */
  readonly lastActivity: Day | null;
}

/** Days without activity after which a deal counts as quiet. */
export const QUIET_DAYS = 14;

/**
 * Open deals that nobody did anything about for 14 days: the last activity, or else the last move,
 * lies as far back. Deals of which neither is known are among them.
 *
 * @returns the quietest first, those of which nothing is known before all others; then by ID
 */
export function quietDeals<D extends QuietDeal>(
  deals: readonly D[],
  stages: readonly FocusStage[],
  today: Day,
): D[] {
  return deals
    .filter((deal) => stages[deal.stage]?.role === 'open')
    .filter((deal) => (quietFor(deal, today) ?? QUIET_DAYS) >= QUIET_DAYS)
    .sort((a, b) => compare(lastSign(a) ?? '', lastSign(b) ?? '') || compare(a.id, b.id));
}

/** Days since the last activity or move; null if neither is known. */
export function quietFor(deal: QuietDeal, today: Day): number | null {
  const last = lastSign(deal);
  return last === null ? null : daysBetween(last, today);
}

function lastSign({ lastActivity, since }: QuietDeal): Day | null {
  if (lastActivity === null || since === null) return lastActivity ?? since;
  return lastActivity > since ? lastActivity : since;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
