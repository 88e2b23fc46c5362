/** An amount rounded to hundredths of its currency. */
export const roundAmount = (amount: number): number => hundredths(amount) / 100 + 0;

/**
 * Adds amounts in whole hundredths, so that neither the order of rows nor a detour over groups
 * changes the last digit, as it does with binary fractions. Exact up to 90 trillion.
 */
export const sumAmounts = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + hundredths(amount), 0) / 100;

const hundredths = (amount: number): number => Math.round(amount * 100);
