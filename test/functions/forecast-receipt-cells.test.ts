import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumAmounts } from '../../src/forecast/sum-amounts';
import { forecastReceiptCells } from '../../src/functions/forecast-receipt-cells';
import { weightedForecastCells } from '../../src/functions/weighted-forecast-cells';
import { anyDeal } from '../forecast/make-deal';
import { makeInput } from './make-input';

describe('FORECAST_RECEIPT', () => {
  it('lists the deals that count, their total, and what was left out and why', () => {
    const dec20 = { date: '2026-12-20' };
    expect(forecastReceiptCells(makeInput(), '')).toEqual([
      [
        'Deal',
        'Stage',
        'Close date',
        'Amount',
        'Probability',
        'Probability from',
        'Weighted amount',
        'Left out because',
      ],
      ['Acme', 'Needs', dec20, 200_000, 0.25, 'Stage', 50_000, null],
      ['Bolt', 'Leads', { date: '2026-12-10' }, 100_000, 0.1, 'Stage', 10_000, null],
      ['Cargo', 'Proposal', { date: '2027-01-15' }, 80_000, 0, 'Deal', 0, null],
      ['Row 5', 'Proposal', null, 40_000, 0.5, 'Stage', 20_000, null],
      ['Total on 2026-11-23: 4 deals', null, null, 420_000, null, null, 80_000, null],
      ['1 deal', null, null, 500_000, null, null, null, 'Already won'],
      ['1 deal', null, null, 300_000, null, null, null, 'Lost'],
      ['Fjord', 'Needs', dec20, 'ask Ola', null, null, null, 'Amount cannot be read'],
      ['Elk', 'Proposal', { date: '2026-11-01' }, 10_000, 0.5, 'Stage', null, 'Overdue'],
    ]);
  });

  it('speaks Norwegian and sums up what lies outside the period', () => {
    const table = forecastReceiptCells(makeInput({}, 'nb'), '2026-K4');
    expect(table.slice(3).map((row) => [row[0], row[3], row[6], row[7]])).toEqual([
      ['Sum per 23.11.2026: 2 saker', 300_000, 60_000, null],
      ['1 sak', 500_000, null, 'Allerede vunnet'],
      ['1 sak', 300_000, null, 'Tapt'],
      ['Fjord', 'ask Ola', null, 'Beløpet kan ikke leses'],
      ['Rad 5', 40_000, null, 'Mangler forventet avslutning'],
      ['Elk', 10_000, null, 'Forfalt'],
      ['1 sak', 80_000, null, 'Utenfor perioden'],
    ]);
  });

  it('adds up to the forecast and accounts for every deal', () => {
    const period = fc.constantFrom('', '2026-12', '2027');
    fc.assert(
      fc.property(fc.array(anyDeal), period, (deals, period) => {
        const input = makeInput({ deals });
        const rows = forecastReceiptCells(input, period).slice(1);
        const total = rows.findIndex(([name]) => String(name).startsWith('Total on'));
        const counted = rows.slice(0, total);
        const leftOut = rows.slice(total + 1);
        expect(rows[total]?.[6]).toBe(weightedForecastCells(input, period, ''));
        expect(sumAmounts(counted.map((row) => Number(row[6])))).toBe(rows[total]?.[6]);
        const summed = leftOut.map(([name]) =>
          Number(/^(\d+) deals?$/.exec(String(name))?.[1] ?? 1),
        );
        expect(counted.length + summed.reduce((sum, n) => sum + n, 0)).toBe(deals.length);
      }),
    );
  });
});
