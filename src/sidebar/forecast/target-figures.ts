import { sumAmounts } from '../../forecast/sum-amounts';
import type { ForecastState } from '../../protocol/forecast-state';

/** How a period stands to its target, as the Forecast tab has it. */
export interface TargetFigures {
  readonly target: number;
  /** Target less what is won; not above 0 when the target is reached. */
  readonly gap: number;
  /** Open amount / gap; null when the target is reached. */
  readonly coverage: number | null;
}

/** Null where the period has no target. */
export function targetFigures({
  target,
  wonAmount,
  amount,
}: Pick<ForecastState, 'target' | 'wonAmount' | 'amount'>): TargetFigures | null {
  if (target === null) return null;
  const gap = sumAmounts([target, -wonAmount]);
  return { target, gap, coverage: gap > 0 ? amount / gap : null };
}
