import type { FunctionInput } from '../../src/functions/function-input';
import { day } from '../../src/pipeline/day';
import { DEFAULT_SETTINGS, type Language } from '../../src/pipeline/settings';
import { LEADS, LOST, makeDeal, NEEDS, PROPOSAL, STAGES, WON } from '../forecast/make-deal';

/** A small sheet on 2026-11-23 with a deal of each kind. */
export const DEALS = [
  makeDeal(NEEDS, 200_000, '2026-12-20', { row: 2, name: 'Acme', owner: 'Ola' }),
  makeDeal(LEADS, 100_000, '2026-12-10', { row: 3, company: 'Bolt', owner: 'Kari' }),
  makeDeal(PROPOSAL, 80_000, '2027-01-15', {
    row: 4,
    name: 'Cargo',
    owner: 'Kari',
    probability: { value: 0 },
  }),
  makeDeal(PROPOSAL, 40_000, '', { row: 5 }),
  makeDeal(PROPOSAL, 10_000, '2026-11-01', { row: 6, name: 'Elk', owner: 'Ola' }),
  makeDeal(NEEDS, null, '2026-12-20', {
    row: 7,
    name: 'Fjord',
    amount: { value: null, problem: 'unreadable', text: 'ask Ola' },
  }),
  makeDeal(WON, 500_000, '2026-12-01', { row: 8, name: 'Gym' }),
  makeDeal(LOST, 300_000, '2026-12-01', { row: 9, name: 'Hub' }),
];

export const makeInput = (
  rest: Partial<FunctionInput> = {},
  language: Language = 'en',
): FunctionInput => ({
  deals: DEALS,
  histories: [],
  stages: STAGES,
  settings: { ...DEFAULT_SETTINGS, language },
  today: day('2026-11-23'),
  headers: ['Region'],
  groupOf: (header) => (header === 'Region' ? ({ row }) => (row < 4 ? 'North' : 'South') : null),
  ...rest,
});
