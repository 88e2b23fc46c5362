import { describe, expect, it } from 'vitest';
import { ALL_TIME, type Period } from '../../src/forecast/period';
import { closedDeals, closedOn, isOpen } from '../../src/insight/closed-deals';
import { salesVelocity } from '../../src/insight/sales-velocity';
import { winRate } from '../../src/insight/win-rate';
import { day } from '../../src/pipeline/day';
import type { DealHistory } from '../../src/pipeline/deal-history';
import { LEADS, LOST, NEEDS, WON } from '../forecast/make-deal';
import { makeHistory } from './make-history';

const MARCH: Period = { from: day('2026-03-01'), to: day('2026-03-31'), label: '2026-03' };

const closed = (
  stage: typeof WON,
  from: string,
  on: string,
  rest: Partial<DealHistory> = {},
): DealHistory =>
  makeHistory(
    [
      [LEADS, from],
      [stage, on],
    ],
    rest,
  );

const WON_IN_20_DAYS = closed(WON, '2026-03-01', '2026-03-21', { amount: 300 });
const WON_IN_40_DAYS = closed(WON, '2026-02-01', '2026-03-13', { amount: 100 });
const WON_WITHOUT_AMOUNT = closed(WON, '2026-02-28', '2026-03-30');
const LOST_IN_MARCH = closed(LOST, '2026-02-01', '2026-03-31', { amount: 100 });
const LOST_IN_APRIL = closed(LOST, '2026-02-01', '2026-04-01', { amount: 900 });
const FIRST_SEEN_WON = makeHistory([[WON, '2026-03-10']], { amount: 50, firstSeen: true });
const OPEN = makeHistory(
  [
    [LEADS, '2026-03-01'],
    [NEEDS, '2026-03-02'],
  ],
  { amount: 1000 },
);
const ARCHIVED_OPEN = { ...OPEN, row: null };
const REOPENED = makeHistory([
  [WON, '2026-03-02'],
  [NEEDS, '2026-03-03'],
]);

const ALL = [
  WON_IN_20_DAYS,
  WON_IN_40_DAYS,
  WON_WITHOUT_AMOUNT,
  LOST_IN_MARCH,
  LOST_IN_APRIL,
  FIRST_SEEN_WON,
  OPEN,
  ARCHIVED_OPEN,
  REOPENED,
];

describe('closedOn', () => {
  it('is the day a deal entered the closed stage it stands in', () => {
    expect(closedOn(WON_IN_20_DAYS)).toBe('2026-03-21');
    expect(closedOn(LOST_IN_APRIL)).toBe('2026-04-01');
  });

  it('is not there for open and re-opened deals', () => {
    expect([closedOn(OPEN), closedOn(REOPENED)]).toEqual([null, null]);
  });

  it('is the close date of a deal first seen closed, if that had passed', () => {
    expect(closedOn({ ...FIRST_SEEN_WON, closeDate: day('2025-06-30') })).toBe('2025-06-30');
    expect(closedOn({ ...FIRST_SEEN_WON, closeDate: day('2026-06-30') })).toBeNull();
    expect(closedOn(FIRST_SEEN_WON)).toBeNull();
  });
});

describe('closedDeals', () => {
  it('counts deals whose day is not known for all time only', () => {
    expect(closedDeals(ALL, MARCH).won).not.toContain(FIRST_SEEN_WON);
    expect(closedDeals(ALL, ALL_TIME).won).toContain(FIRST_SEEN_WON);
  });
});

describe('isOpen', () => {
  it('holds for open deals that still have their row', () => {
    expect(ALL.filter(isOpen)).toEqual([OPEN, REOPENED]);
  });
});

describe('winRate', () => {
  it('relates won deals to closed ones, by number and by amount', () => {
    expect(winRate(ALL, MARCH)).toEqual({
      won: 3,
      lost: 1,
      rate: 3 / 4,
      wonAmount: 400,
      lostAmount: 100,
      rateByAmount: 4 / 5,
    });
  });

  it('is not known when nothing was closed', () => {
    expect(winRate([OPEN], ALL_TIME)).toMatchObject({ rate: null, rateByAmount: null });
  });
});

describe('salesVelocity', () => {
  it('is open deals times mean won amount times win rate, over the mean cycle', () => {
    // Two open; (300 + 100) / 2; 3 of 4; (20 + 40 + 30) / 3 days.
    expect(salesVelocity(ALL, MARCH)).toEqual({
      open: 2,
      meanWonAmount: 200,
      winRate: 3 / 4,
      meanCycleDays: 30,
      amountPerDay: (2 * 200 * 0.75) / 30,
    });
  });

  it('says which part is not known', () => {
    expect(salesVelocity([OPEN, LOST_IN_MARCH], MARCH)).toEqual({
      open: 1,
      meanWonAmount: null,
      winRate: 0,
      meanCycleDays: null,
      amountPerDay: null,
    });
  });

  it('leaves out a cycle whose dates contradict each other, and takes a day at the least', () => {
    const backwards = { ...WON_IN_20_DAYS, created: day('2026-05-01') };
    expect(salesVelocity([backwards, OPEN], MARCH).meanCycleDays).toBeNull();
    const sameDay = closed(WON, '2026-03-05', '2026-03-05', { amount: 10 });
    expect(salesVelocity([sameDay, OPEN], MARCH).amountPerDay).toBe(10);
  });
});
