import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianStay } from '../../src/insight/kaplan-meier';

const stays = (text: string) =>
  text.split(' ').map((stay) => ({ days: Number.parseInt(stay, 10), ended: !stay.endsWith('+') }));

const anyStays = fc.array(fc.record({ days: fc.nat({ max: 60 }), ended: fc.boolean() }));

describe('medianStay', () => {
  // Weeks in remission of Freireich et al. 1963, as in Kleinbaum & Klein, "Survival Analysis"
  // (3rd ed. 2012), ch. 2: medians 23 and 8.
  it('is 23 for the treated patients of Freireich, of whom 12 were still in remission', () => {
    const treated = '6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+';
    expect(medianStay(stays(treated))).toBe(23);
  });

  it('is 8 for the patients on placebo, who all relapsed', () => {
    const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
    expect(medianStay(stays(placebo))).toBe(8);
  });

  it('is the day on which exactly half are gone', () => {
    expect(medianStay(stays('5 10 20+ 20+'))).toBe(10);
  });

  it('is not known while more than half still last, or without stays', () => {
    expect(medianStay(stays('5 10+ 10+'))).toBeNull();
    expect(medianStay([])).toBeNull();
  });

  it('is the lower median when every stay has ended', () => {
    const days = fc.array(fc.nat({ max: 500 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (lengths) => {
        const sorted = [...lengths].sort((a, b) => a - b);
        const stays = lengths.map((days) => ({ days, ended: true }));
        expect(medianStay(stays)).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it('does not fall when an ended stay is found to last', () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        const later = stays.map((stay, at) => (at === 0 ? { ...stay, ended: false } : stay));
        const median = (of: typeof stays) => medianStay(of) ?? Number.POSITIVE_INFINITY;
        expect(median(later)).toBeGreaterThanOrEqual(median(stays));
      }),
    );
  });
});
