import type { Problem } from '../../../protocol/answer';
import { type DealsLayout, findDamage, findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import type { Area } from '../../workbook';
import { stopProblem } from './stop-problem';

/** Where the deals are, and the named ranges that say so. */
export interface LocatedDeals {
  readonly names: ReadonlyMap<string, Area>;
  readonly layout: DealsLayout;
}

/**
 * Finds where the deals are, or says what keeps a call from being done.
 *
 * @param damageOf what the call cannot be done without
 */
export function locateDeals(platform: Platform, damageOf = findDamage): LocatedDeals | Problem {
  const names = platform.workbook.names();
  const layout = findLayout(names);
  if (!layout) return { code: 'not set up' };
  const damage = damageOf(names, layout);
  return damage ? stopProblem(damage, platform) : { names, layout };
}
