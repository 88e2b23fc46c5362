/** A stay that was watched: how long, and whether its end was seen. */
export interface Stay {
  readonly days: number;
  /** False for a stay that still lasts (right-censored). */
  readonly ended: boolean;
}

/**
 * Median length of stays of which some still last: the first day by which, by the product-limit
 * estimate, at most half of the stays would still go on. A stay that still lasts counts among those
 * at risk up to its present length, so that slow deals are neither ignored nor taken for finished;
 * one of the same length as an ended stay counts as longer.
 *
 * Source: Kaplan & Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the
 * American Statistical Association 53 (1958), 457-481.
 *
 * @returns null while the estimate has not come down to one half
 */
export function medianStay(stays: readonly Stay[]): number | null {
  const sorted = [...stays].sort((a, b) => a.days - b.days || Number(b.ended) - Number(a.ended));
  let lasting = 1;
  for (const [before, { days, ended }] of sorted.entries()) {
    if (ended) lasting *= 1 - 1 / (sorted.length - before);
    if (ended && lasting <= 0.5 + ROUNDING) return days;
  }
  return null;
}

/** Far below any real step of the curve, far above the error of multiplying fractions. */
const ROUNDING = 1e-9;
