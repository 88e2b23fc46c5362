import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastState } from '../../../../src/actions/sidebar/forecast/forecast-state';
import { sumAmounts } from '../../../../src/forecast/sum-amounts';
import { createArchive } from '../../../../src/pipeline/archive';
import type { Deal } from '../../../../src/pipeline/deal';
import { isDeal } from '../../../../src/pipeline/identity-row';
import type { RowState } from '../../../../src/pipeline/row-state';
import type { Settings } from '../../../../src/pipeline/settings';
import { FORECAST_SPANS, type ForecastRequest } from '../../../../src/protocol/forecast-state';
import { anyDeal, LEADS, LOST, makeDeal, NEEDS, WON } from '../../../forecast/make-deal';
import { DEALS } from '../../../functions/make-input';
import { entry, idOf, makeRow, sight } from '../../../pipeline/make-row';
import { makeRules } from '../../../pipeline/make-rules';

const rowsOf = (deals: readonly Deal[]): RowState[] =>
  deals.map((deal) => makeRow(deal, [sight('2026-11-02', { stage: deal.stage?.name ?? '' })]));

function forecast(
  states: readonly RowState[],
  request: ForecastRequest,
  settings: Partial<Settings> = {},
) {
  const source = { states, archive: createArchive([]), rules: makeRules([], settings) };
  const state = forecastState(source, request, 'R-1');
  if (!state) throw new Error('The calendar has no such period.');
  return state;
}

const QUARTER: ForecastRequest = { span: 'quarter', offset: 0 };
const ALL: ForecastRequest = { span: 'all', offset: 0 };
const TARGETS = { targetPerMonth: 100_000, monthTargets: new Map([['2026-12', 250_000.5]]) };

describe('forecastState', () => {
  it('names what counts, by whose probability, the largest weighted amount first', () => {
    const state = forecast(rowsOf(DEALS), QUARTER);
    expect(state).toMatchObject({
      ...{ revision: 'R-1', label: '2026-Q4', from: '2026-10-01', to: '2026-12-31' },
      ...{ amount: 300_000, weightedAmount: 60_000, target: null, wonAmount: 500_000 },
    });
    const [first] = state.lines;
    expect(first).toEqual({
      ...{ id: idOf(2), name: 'Acme', amount: 200_000, probability: 0.25, source: 'stage' },
      ...{ weightedAmount: 50_000, closeDate: '2026-12-20' },
    });
    expect(state.lines.map(({ name }) => name)).toEqual(['Acme', 'Bolt']);
    expect(state.wonDeals).toEqual([
      { id: idOf(8), name: 'Gym', amount: 500_000, closeDate: '2026-12-01' },
    ]);
  });

  it('says what is left out, and which deals can be mended', () => {
    expect(forecast(rowsOf(DEALS), QUARTER).leftOut).toEqual([
      { reason: 'won', deals: 1, amount: 500_000, ids: [] },
      { reason: 'lost', deals: 1, amount: 300_000, ids: [] },
      { reason: 'unreadable amount', deals: 1, amount: 0, ids: [idOf(7)] },
      { reason: 'no close date', deals: 1, amount: 40_000, ids: [idOf(5)] },
      { reason: 'overdue', deals: 1, amount: 10_000, ids: [idOf(6)] },
      { reason: 'outside period', deals: 1, amount: 80_000, ids: [] },
    ]);
  });

  it('splits a period into its months, empty ones too, each against its target', () => {
    const state = forecast(rowsOf(DEALS), QUARTER, TARGETS);
    const none = { deals: 0, amount: 0, weightedAmount: 0, wonAmount: 0, target: 100_000 };
    expect(state.target).toBe(450_000.5);
    expect(state.months).toEqual([
      { month: '2026-10', ...none },
      { month: '2026-11', ...none },
      {
        ...{ month: '2026-12', deals: 2, amount: 300_000, weightedAmount: 60_000 },
        ...{ wonAmount: 500_000, target: 250_000.5 },
      },
    ]);
  });

  it('has all time in the months that deals close in, those without a date last', () => {
    const state = forecast(rowsOf(DEALS), ALL, TARGETS);
    expect(state).toMatchObject({ label: '', from: null, to: null, target: null });
    const months = state.months.map(({ month, weightedAmount }) => [month, weightedAmount]);
    expect(months).toEqual([
      ['2026-12', 60_000],
      ['2027-01', 0],
      ['', 20_000],
    ]);
    expect(state.lines.at(-1)).toMatchObject({ name: 'Cargo', probability: 0, source: 'deal' });
    expect(state.lines[1]).toMatchObject({ name: 'Row 5', closeDate: null });
  });

  it('counts fiscal quarters and years from the month they begin in', () => {
    const request: ForecastRequest = { span: 'quarter', offset: 1 };
    const { label, from, months } = forecast([], request, { firstFiscalMonth: 2 });
    expect([label, from]).toEqual(['2028-Q1', '2027-02-01']);
    expect(months.map(({ month }) => month)).toEqual(['2027-02', '2027-03', '2027-04']);
    const year = forecast([], { span: 'year', offset: -1 }, { firstFiscalMonth: 7 });
    expect([year.label, year.from, year.to]).toEqual(['2026', '2025-07-01', '2026-06-30']);
  });

  it('has no period beyond the calendar', () => {
    const source = { states: [], archive: createArchive([]), rules: makeRules() };
    expect(forecastState(source, { span: 'year', offset: 9_000 }, '')).toBeNull();
  });

  it('tells from the past how deals fared in the period, and where they stop', () => {
    const moved = (row: number, stages: readonly [string, string][]) => {
      const [, ...rest] = stages.map(([on, stage]) => entry(on, { stage }));
      const [on = '', stage = ''] = stages[0] ?? [];
      const last = stages.at(-1)?.[1] === 'Signed' ? WON : LOST;
      const deal = makeDeal(last, 400, '2026-11-11', { row, created: { value: null } });
      return makeRow(deal, [sight(on, { stage }, on), ...rest]);
    };
    const won = moved(2, [
      ['2026-10-12', 'Leads'],
      ['2026-11-01', 'Needs'],
      ['2026-11-11', 'Signed'],
    ]);
    const lost = moved(3, [
      ['2026-10-12', 'Leads'],
      ['2026-11-01', 'Lost'],
    ]);
    const state = forecast([won, lost, ...rowsOf([makeDeal(NEEDS, 5, '', { row: 4 })])], QUARTER);
    expect(state.winRate).toEqual({ won: 1, lost: 1 });
    // 1 open x 400 won on average x 1 of 2 / 30 days.
    expect(state.velocity.amountPerDay).toBe((1 * 400 * 0.5) / 30);
    expect(
      state.funnel.map(({ stage, conversion, medianDays }) => [stage, conversion, medianDays]),
    ).toEqual([
      ['Leads', 2 / 3, 20],
      ['Needs', 1, 10],
      ['Proposal', 1, null],
      ['Signed', null, null],
    ]);
    expect(state.bottleneck).toMatch(/^Too little data to name a bottleneck: 3 moves/);
    const before = forecast([won, lost], { span: 'quarter', offset: -1 });
    expect([before.winRate, before.velocity.amountPerDay]).toEqual([{ won: 0, lost: 0 }, null]);
    expect(forecast([won, lost], ALL).velocity.meanCycleDays).toBe(30);
  });

  it('leaves empty rows out, and says of rows without an ID that they have none', () => {
    const unrecorded = makeRow(makeDeal(LEADS, 10, '2026-12-01', { row: 3, name: 'New' }), []);
    const state = forecast([makeRow(makeDeal(null, null, ''), []), unrecorded], ALL);
    expect(state.lines.map(({ id, name }) => [id, name])).toEqual([['', 'New']]);
    expect(state.leftOut).toEqual([]);
  });
});

const anyRequest: fc.Arbitrary<ForecastRequest> = fc.record({
  span: fc.constantFrom(...FORECAST_SPANS),
  offset: fc.integer({ min: -2, max: 5 }),
});
const anyRows = fc
  .array(anyDeal, { maxLength: 28 })
  .map((deals) => rowsOf(deals.map((deal, i) => ({ ...deal, row: i + 2, name: `Deal ${i}` }))));

describe('laws of forecastState', () => {
  it('has months and lines that add up to the total, to the last hundredth', () => {
    fc.assert(
      fc.property(anyRows, anyRequest, (rows, request) => {
        const { months, lines, amount, weightedAmount } = forecast(rows, request);
        for (const parts of [months, lines]) {
          expect(sumAmounts(parts.map((part) => part.weightedAmount))).toBe(weightedAmount);
          expect(sumAmounts(parts.map((part) => part.amount))).toBe(amount);
        }
        const counted = months.reduce((sum, { deals }) => sum + deals, 0);
        expect(counted).toBe(lines.length);
      }),
    );
  });

  it('accounts for every deal, counted or left out', () => {
    fc.assert(
      fc.property(anyRows, anyRequest, (rows, request) => {
        const { lines, leftOut } = forecast(rows, request);
        const left = leftOut.reduce((sum, { deals }) => sum + deals, 0);
        expect(lines.length + left).toBe(rows.filter(({ deal }) => isDeal(deal)).length);
        const ids = new Set([...lines.map(({ id }) => id), ...leftOut.flatMap(({ ids }) => ids)]);
        expect(ids.size).toBe(lines.length + leftOut.flatMap(({ ids }) => ids).length);
      }),
    );
  });

  it('has won deals that add up to what is won, by month too', () => {
    fc.assert(
      fc.property(anyRows, anyRequest, (rows, request) => {
        const { wonDeals, wonAmount, months } = forecast(rows, request);
        expect(sumAmounts(wonDeals.map(({ amount }) => amount ?? 0))).toBe(wonAmount);
        if (request.span === 'all') return;
        expect(sumAmounts(months.map((month) => month.wonAmount))).toBe(wonAmount);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    const inOrder = (rows: readonly RowState[], request: ForecastRequest) => {
      const { leftOut, ...rest } = forecast(rows, request);
      return { ...rest, leftOut: leftOut.map(({ ids, ...one }) => [one, [...ids].sort()]) };
    };
    fc.assert(
      fc.property(shuffled, anyRequest, ([rows, mixed], request) => {
        expect(inOrder(mixed, request)).toEqual(inOrder(rows, request));
      }),
    );
  });
});
