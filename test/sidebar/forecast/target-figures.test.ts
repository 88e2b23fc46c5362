import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../../src/sidebar/forecast/period-label';
import { targetFigures } from '../../../src/sidebar/forecast/target-figures';
import { FORECAST_VIEW_WORDS } from '../../../src/sidebar/words/forecast-words';

describe('targetFigures', () => {
  it('takes what is won from the target, to the hundredth, and what is open by the rest', () => {
    const figures = { target: 0.3, wonAmount: 0.1, amount: 0.5 };
    expect(targetFigures(figures)).toEqual({ target: 0.3, gap: 0.2, coverage: 2.5 });
  });

  it('has no coverage once the target is reached, and nothing without a target', () => {
    const figures = { target: 100, wonAmount: 100, amount: 50 };
    expect(targetFigures(figures)).toEqual({ target: 100, gap: 0, coverage: null });
    expect(targetFigures({ ...figures, target: null })).toBeNull();
  });
});

describe('periodLabel', () => {
  it.each([
    ['2026-12', 'December 2026', 'desember 2026'],
    ['2026-Q4', 'Q4 2026', '4. kvartal 2026'],
    ['2027', '2027', '2027'],
    ['', 'All open deals', 'Alle åpne saker'],
  ])('says %s in words', (label, en, nb) => {
    expect(periodLabel(label, FORECAST_VIEW_WORDS.en, 'en')).toBe(en);
    expect(periodLabel(label, FORECAST_VIEW_WORDS.nb, 'nb')).toBe(nb);
  });
});
