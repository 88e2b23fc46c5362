/** Beyond these nobody sees a difference, and steps along an axis are no longer told apart. */
const GREATEST = 1e30;
const LEAST = 1e-12;

/** A number with which a picture can be laid out; null for what is none. */
export function drawableNumber(value: unknown): number | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return null;
  return Math.abs(value) < LEAST ? 0 : Math.min(GREATEST, Math.max(-GREATEST, value));
}
