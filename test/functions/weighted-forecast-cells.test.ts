import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedForecastCells } from '../../src/functions/weighted-forecast-cells';
import { day } from '../../src/pipeline/day';
import { anyDeal } from '../forecast/make-deal';
import { makeInput } from './make-input';

const NOT_IN_TOTAL = [
  ['Amount cannot be read', 1, null, null],
  ['Overdue', 1, 10_000, 5_000],
];

describe('WEIGHTED_FORECAST', () => {
  it('is one figure without a group', () => {
    // 50 000 + 10 000 + 0 + 20 000
    expect(weightedForecastCells(makeInput(), '', '')).toBe(80_000);
  });

  it.each([
    ['2026-12', 60_000],
    [2027, 0],
    [2026, 60_000],
    ['this month', 0],
    ['next month', 60_000],
  ])('of %j is %d', (period, expected) => {
    expect(weightedForecastCells(makeInput(), period, '')).toBe(expected);
  });

  it('takes a date for its month', () => {
    expect(weightedForecastCells(makeInput(), { date: day('2026-12-01') }, '')).toBe(60_000);
  });

  it('by month shows undated deals on a line of their own, and overdue ones below the total', () => {
    expect(weightedForecastCells(makeInput(), '', 'month')).toEqual([
      ['Month', 'Deals', 'Amount', 'Weighted amount'],
      ['2026-12', 2, 300_000, 60_000],
      ['2027-01', 1, 80_000, 0],
      ['No close date', 1, 40_000, 20_000],
      ['Total', 4, 420_000, 80_000],
      ...NOT_IN_TOTAL,
    ]);
  });

  it('by stage keeps the order of the stages', () => {
    expect(weightedForecastCells(makeInput(), '', 'Stage')).toEqual([
      ['Stage', 'Deals', 'Amount', 'Weighted amount'],
      ['Leads', 1, 100_000, 10_000],
      ['Needs', 1, 200_000, 50_000],
      ['Proposal', 2, 120_000, 20_000],
      ['Total', 4, 420_000, 80_000],
      ...NOT_IN_TOTAL,
    ]);
  });

  it('by owner in a period says what the period leaves out, in Norwegian to Norwegians', () => {
    expect(weightedForecastCells(makeInput({}, 'nb'), 'desember 2026', 'ansvarlig')).toEqual([
      ['Ansvarlig', 'Salgsmuligheter', 'Beløp', 'Vektet beløp'],
      ['Kari', 1, 100_000, 10_000],
      ['Ola', 1, 200_000, 50_000],
      ['Sum', 2, 300_000, 60_000],
      ['Beløpet kan ikke leses', 1, null, null],
      ['Mangler forventet avslutning', 1, 40_000, 20_000],
      ['Forfalt', 1, 10_000, 5_000],
      ['Utenfor perioden', 1, 80_000, 0],
    ]);
  });

  it('groups by any column', () => {
    expect(weightedForecastCells(makeInput(), '', 'Region')).toEqual([
      ['Region', 'Deals', 'Amount', 'Weighted amount'],
      ['North', 2, 300_000, 60_000],
      ['South', 2, 120_000, 20_000],
      ['Total', 4, 420_000, 80_000],
      ...NOT_IN_TOTAL,
    ]);
  });

  it('answers an unknown period or group with a sentence in the language of the sheet', () => {
    expect(() => weightedForecastCells(makeInput(), 'soon', '')).toThrow(
      '“soon” is no period. Write for example 2026-12, 2026-Q4, 2026 or “this quarter”.',
    );
    expect(() => weightedForecastCells(makeInput({}, 'nb'), '', 'Land')).toThrow(
      'Det finnes ingen kolonne «Land» å gruppere etter. Velg måned, ansvarlig, steg, Region.',
    );
  });

  it('has lines that add up to all deals but the won and lost', () => {
    const group = fc.constantFrom('month', 'owner', 'stage');
    fc.assert(
      fc.property(fc.array(anyDeal), group, fc.constantFrom('', '2026-12'), (deals, by, period) => {
        const table = weightedForecastCells(makeInput({ deals }), period, by);
        if (typeof table === 'number') throw new Error('no table');
        const lines = table.slice(1).filter(([name]) => name !== 'Total');
        const open = deals.filter(({ stage }) => !stage || stage.role === 'open');
        expect(lines.reduce((sum, [, deals]) => sum + Number(deals), 0)).toBe(open.length);
        const total = table.find(([name]) => name === 'Total');
        expect(total?.[3]).toBe(weightedForecastCells(makeInput({ deals }), period, ''));
      }),
    );
  });
});
