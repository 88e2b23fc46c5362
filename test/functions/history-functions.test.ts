import { describe, expect, it } from 'vitest';
import { pipelineFunnelCells } from '../../src/functions/pipeline-funnel-cells';
import { salesVelocityCells } from '../../src/functions/sales-velocity-cells';
import { winRateCells } from '../../src/functions/win-rate-cells';
import { LEADS, LOST, NEEDS, WON } from '../forecast/make-deal';
import { makeHistory } from '../insight/make-history';
import { makeInput } from './make-input';

const HISTORIES = [
  makeHistory(
    [
      [LEADS, '2026-09-20'],
      [NEEDS, '2026-09-30'],
      [WON, '2026-10-10'],
    ],
    { amount: 400 },
  ),
  makeHistory(
    [
      [LEADS, '2026-09-01'],
      [LOST, '2026-09-21'],
    ],
    { amount: 100 },
  ),
  makeHistory([[LEADS, '2026-11-01']], { amount: 50 }),
  makeHistory([[LOST, '2026-09-01']], { firstSeen: true }),
];
const input = makeInput({ histories: HISTORIES });
const without = (...left: number[]) =>
  makeInput({ histories: HISTORIES.filter((_, at) => !left.includes(at)) });

describe('PIPELINE_FUNNEL', () => {
  it('is a table of the stages, and of the deals that stand in none', () => {
    const nothing = Array(7).fill(null);
    expect(pipelineFunnelCells(input, '')).toEqual([
      [
        'Stage',
        'Entered',
        'Moved on',
        'Lost here',
        'Went back',
        'Still here',
        'Conversion',
        'Median days',
        'Amount',
      ],
      // Days 10, 20 and 22+: 2/3, then 1/3.
      ['Leads', 3, 1, 1, 0, 1, 1 / 2, 20, 550],
      ['Needs', 1, 1, 0, 0, 0, 1, 10, 400],
      ['Proposal', 1, 1, 0, 0, 0, 1, null, 400],
      ['Signed', 1, 0, 0, 0, 1, null, null, 400],
      ['Lost when first seen', 1, ...nothing],
    ]);
  });

  it('keeps to deals created in the period', () => {
    const leads = pipelineFunnelCells(
      makeInput({ histories: HISTORIES }, 'nb'),
      'denne måneden',
    )[1];
    expect(leads).toEqual(['Leads', 1, 0, 0, 0, 1, null, null, 50]);
  });
});

describe('WIN_RATE', () => {
  it('is won over won and lost', () => {
    expect(winRateCells(input, '')).toBe(1 / 3);
    expect(winRateCells(input, '2026-10')).toBe(1);
  });

  it('says when nothing was closed', () => {
    expect(winRateCells(input, '2026-12')).toBe('No deals were won or lost in 2026-12 yet.');
    expect(winRateCells(makeInput({}, 'nb'), '')).toBe('Ingen saker er vunnet eller tapt ennå.');
  });
});

describe('SALES_VELOCITY', () => {
  it('takes the last 90 days when no period is given', () => {
    // Open 1, mean 400, 1 of 2, 20 days; the loss first seen on 1 September has no known day.
    expect(salesVelocityCells(input, '')).toBe((1 * 400 * (1 / 2)) / 20);
    expect(salesVelocityCells(input, '2026-10')).toBe((1 * 400 * 1) / 20);
  });

  it('says which part is not known', () => {
    expect(salesVelocityCells(without(0), '')).toBe(
      'No deals were won in the period. Try a longer one, such as “this year”.',
    );
    const [won] = HISTORIES;
    const unpriced = makeInput({ histories: won ? [{ ...won, amount: null }] : [] });
    expect(salesVelocityCells(unpriced, '')).toBe('No deal won in the period has an amount.');
  });
});
