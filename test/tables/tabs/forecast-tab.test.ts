import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import type { Deal } from '../../../src/pipeline/deal';
import { DEFAULT_SETTINGS } from '../../../src/pipeline/settings';
import type { CellWrite } from '../../../src/tables/cells/cell';
import { forecastTab } from '../../../src/tables/tabs/forecast-tab';
import { anyDeal } from '../../forecast/make-deal';
import { DEALS } from '../../functions/make-input';

const TODAY = day('2026-11-23');
const cellsOf = (deals: readonly Deal[], settings = DEFAULT_SETTINGS) =>
  forecastTab(deals, settings, TODAY).cells;

/** The row with a first cell; the n-th of equal ones. */
const rowOf = (cells: readonly (readonly CellWrite[])[], label: string, nth = 0) =>
  cells.filter(([first]) => first === label)[nth];

describe('forecastTab', () => {
  it('shows this month, quarter and year against their targets', () => {
    const monthTargets = new Map([['2026-12', 900_000]]);
    const cells = cellsOf(DEALS, { ...DEFAULT_SETTINGS, targetPerMonth: 200_000, monthTargets });
    // Won in December: 500,000. Open in December: 200,000 at 25 % and 100,000 at 10 %.
    expect(cells.slice(3, 7)).toEqual([
      [
        'Period',
        'Deals',
        'Open amount',
        'Weighted amount',
        'Target',
        'Won so far',
        'Gap',
        'Coverage',
      ],
      ['This month, 2026-11', 0, 0, 0, 200_000, 0, 200_000, 0],
      ['This quarter, 2026-Q4', 2, 300_000, 60_000, 1_300_000, 500_000, 800_000, 0.375],
      ['This year, 2026', 2, 300_000, 60_000, 3_100_000, 500_000, 2_600_000, 300 / 2600],
    ]);
  });

  it('leaves target, gap and coverage empty without a target', () => {
    const row = rowOf(cellsOf(DEALS), 'This quarter, 2026-Q4');
    expect(row?.slice(4)).toEqual([null, 500_000, null, null]);
  });

  it('shows twelve months ahead, later ones, those without a date and their total', () => {
    const cells = cellsOf(DEALS);
    expect(cells[8]?.[0]).toBe('Month');
    expect(cells[9]?.[0]).toBe('2026-11');
    expect(cells[20]?.[0]).toBe('2027-10');
    expect(rowOf(cells, '2026-12')?.slice(1, 4)).toEqual([2, 300_000, 60_000]);
    expect(rowOf(cells, '2027-01')?.slice(1, 4)).toEqual([1, 80_000, 0]);
    expect(rowOf(cells, 'No close date')?.slice(1, 4)).toEqual([1, 40_000, 20_000]);
    expect(rowOf(cells, 'Total')?.slice(1, 4)).toEqual([4, 420_000, 80_000]);
  });

  it('says what was left out, why, and with which amounts', () => {
    const cells = cellsOf(DEALS);
    expect(rowOf(cells, 'Overdue')?.slice(1, 4)).toEqual([1, 10_000, 5_000]);
    expect(rowOf(cells, 'Already won')?.slice(1, 4)).toEqual([1, 500_000, null]);
    expect(rowOf(cells, 'Lost')?.slice(1, 4)).toEqual([1, 300_000, null]);
    expect(rowOf(cells, 'Amount cannot be read')?.slice(1, 4)).toEqual([1, null, null]);
    expect(rowOf(cells, 'All deals')?.slice(1, 3)).toEqual([8, 1_230_000]);
  });

  it('shows owners below, those without one last', () => {
    const cells = cellsOf(DEALS);
    const start = cells.findIndex(([first]) => first === 'Owner');
    expect(cells.slice(start + 1).map((row) => row.slice(0, 4))).toEqual([
      ['Kari', 2, 180_000, 10_000],
      ['Ola', 1, 200_000, 50_000],
      ['(blank)', 1, 40_000, 20_000],
      ['Total', 4, 420_000, 80_000],
    ]);
  });

  it('stands its headers in the rows that are made bold, however many deals there are', () => {
    for (const deals of [[], DEALS]) {
      const { cells, looks } = forecastTab(deals, DEFAULT_SETTINGS, TODAY);
      expect(looks.boldRows.map((row) => cells[row - 1]?.[0])).toEqual([
        'Forecast on 2026-11-23',
        'Period',
        'Month',
        'Not in the total',
        'Owner',
      ]);
    }
  });

  it('speaks Norwegian', () => {
    const cells = cellsOf(DEALS, { ...DEFAULT_SETTINGS, language: 'nb' });
    expect(rowOf(cells, 'Dette kvartalet, 2026-K4')?.[3]).toBe(60_000);
    expect(rowOf(cells, 'Forfalt')?.[1]).toBe(1);
  });

  it('adds up: months to the total, owners too, and with what is left out to all deals', () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 40 }), (deals) => {
        const cells = cellsOf(deals);
        const sum = (rows: readonly (readonly CellWrite[])[], column: number) =>
          rows.reduce((total, row) => total + Math.round(Number(row[column] ?? 0) * 100), 0);
        const total = rowOf(cells, 'Total') ?? [];
        const start = cells.findIndex(([first]) => first === 'Owner') + 1;
        for (const column of [1, 2, 3]) {
          expect(sum(cells.slice(9, 23), column)).toBe(sum([total], column));
          expect(sum(cells.slice(start, -1), column)).toBe(sum([total], column));
        }
        const leftOut = cells.findIndex(([first]) => first === 'Not in the total') + 1;
        const all = cells.findIndex(([first]) => first === 'All deals');
        for (const column of [1, 2])
          expect(sum([total, ...cells.slice(leftOut, all)], column)).toBe(
            sum([cells[all] ?? []], column),
          );
        expect(cells[all]?.[1]).toBe(deals.length);
        expect(cellsOf([...deals].reverse())).toEqual(cells);
      }),
    );
  });
});
