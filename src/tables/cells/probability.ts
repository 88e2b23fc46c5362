import type { Reading } from '../../pipeline/deal';
import type { Cell } from './cell';
import { type Outcome, readCell, UNREADABLE } from './read-cell';

/**
 * Reads a chance of winning as 0…1. A per cent sign divides by 100. Without one, 0…1 is taken as
 * it stands, so 1 is certain and 0 is none, and what is above 1, up to 100, is per cent: `40` is
 * 0.4. Both decimal marks are taken, as no chance has thousands.
 */
export function readProbability(cell: Cell | undefined): Reading<number> {
  return readCell(cell, (filled) => {
    if (typeof filled === 'number') return probabilityOf(filled, filled > 1);
    return typeof filled === 'string' ? parseProbability(filled) : UNREADABLE;
  });
}

function parseProbability(text: string): Outcome<number> {
  const [, digits, sign] =
    /^(\d{1,3}(?:[.,]\d+)?|[.,]\d+)\s*(%|pct|prosent|percent)?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return UNREADABLE;
  const value = Number(digits.replace(',', '.'));
  return probabilityOf(value, sign !== undefined || value > 1);
}

function probabilityOf(value: number, inPercent: boolean): Outcome<number> {
  const probability = inPercent ? value / 100 : value;
  return probability >= 0 && probability <= 1 ? { value: probability } : UNREADABLE;
}
