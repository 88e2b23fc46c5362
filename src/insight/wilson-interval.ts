/** Quantile of the normal distribution that leaves 2.5 % on either side. */
const Z_95_PERCENT = 1.959964;

/**
 * Where a share really lies, with 95 % confidence, when `hits` of `trials` were seen. Holds for few
 * trials and for shares near 0 and 1, where the usual margin of error fails.
 *
 * Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal
 * of the American Statistical Association 22 (1927), 209-212.
 *
 * @param trials at least 1
 */
export function wilsonInterval(hits: number, trials: number): { low: number; high: number } {
  const share = hits / trials;
  const z2 = Z_95_PERCENT ** 2 / trials;
  const middle = share + z2 / 2;
  const reach = Z_95_PERCENT * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return { low: (middle - reach) / (1 + z2), high: (middle + reach) / (1 + z2) };
}
