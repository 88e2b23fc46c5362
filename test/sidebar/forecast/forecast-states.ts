import { day } from '../../../src/pipeline/day';
import type { ForecastState } from '../../../src/protocol/forecast-state';

const moved = (entered: number, movedOn: number, lostHere: number) => ({
  ...{ entered, movedOn, lostHere, wentBack: 0, stillHere: entered - movedOn - lostHere },
});

/** The second quarter of 2026: two deals count and three do not; a third of the target is won. */
export const forecastState = (parts: Partial<ForecastState> = {}): ForecastState => ({
  revision: 'r1',
  request: { span: 'quarter', offset: 0 },
  label: '2026-Q2',
  from: day('2026-04-01'),
  to: day('2026-06-30'),
  weightedAmount: 150_000.5,
  amount: 400_001,
  lines: [
    {
      ...{ id: 'D-1', name: 'Acme', amount: 200_001, probability: 0.5, source: 'deal' },
      ...{ weightedAmount: 100_000.5, closeDate: day('2026-05-20') },
    },
    {
      ...{ id: 'D-9', name: 'Bolt', amount: 200_000, probability: 0.25, source: 'stage' },
      ...{ weightedAmount: 50_000, closeDate: day('2026-06-20') },
    },
  ],
  leftOut: [
    { reason: 'won', deals: 1, amount: 100_000, ids: [] },
    { reason: 'no amount', deals: 2, amount: 0, ids: ['D-2', 'D-8'] },
  ],
  months: [
    {
      ...{ month: '2026-04', deals: 0, amount: 0, weightedAmount: 0 },
      ...{ wonAmount: 100_000, target: 100_000 },
    },
    {
      ...{ month: '2026-05', deals: 1, amount: 200_001, weightedAmount: 100_000.5 },
      ...{ wonAmount: 0, target: 100_000 },
    },
    {
      ...{ month: '2026-06', deals: 1, amount: 200_000, weightedAmount: 50_000 },
      ...{ wonAmount: 0, target: 100_000 },
    },
  ],
  target: 300_000,
  wonAmount: 100_000,
  wonDeals: [{ id: 'D-7', name: 'Cargo', amount: 100_000, closeDate: day('2026-04-14') }],
  winRate: { won: 1, lost: 3 },
  velocity: {
    ...{ open: 4, meanWonAmount: 100_000, winRate: 0.25, meanCycleDays: 40 },
    amountPerDay: 2_500,
  },
  funnel: [
    {
      ...{ stage: 'Leads', deals: moved(8, 4, 3), conversion: 4 / 7, medianDays: 12 },
      stalled: 0,
    },
    { stage: 'Won', deals: moved(4, 0, 0), conversion: null, medianDays: null, stalled: 0 },
  ],
  outside: {
    ...{ 'stage never known': 0, 'first seen won': 1, 'first seen lost': 0 },
    'removed while open': 0,
  },
  bottleneck: 'Too little data to name a bottleneck.',
  ...parts,
});
