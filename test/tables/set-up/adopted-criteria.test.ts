import { expect, it } from 'vitest';
import type { DealColumns } from '../../../src/tables/deals/deal-columns';
import { adoptedCriteria } from '../../../src/tables/set-up/adopted-criteria';
import { proposeStages } from '../../../src/tables/set-up/stage-proposal';

const HEADERS = ['Account', 'Value', 'Closing', 'Why lost'];
const COLUMNS = { company: 1, amount: 2, closeDate: 3, lostReason: 4 };

const guarded = (stages: readonly string[], columns: DealColumns = COLUMNS): string[] =>
  adoptedCriteria(proposeStages(stages, 'en'), columns, HEADERS, 'en').map(
    ({ stage, label, level }) => `${stage}: ${label} ${level}`,
  );

it('guards the stages that mean the same steps of a sale, by the user’s headers', () => {
  expect(guarded(['Qualified', 'Quote sent', 'Won', 'Dead'])).toEqual([
    'Qualified: Account must',
    'Quote sent: Value must',
    'Quote sent: Closing must',
    'Quote sent: Closing should',
    'Dead: Why lost must',
  ]);
});

it('asks of a won deal what a proposal needs where no stage means one', () => {
  expect(guarded(['Blue', 'Won', 'Lost']).slice(0, 2)).toEqual([
    'Won: Value must',
    'Won: Closing must',
  ]);
});

it('asks nothing about columns that are not there', () => {
  expect(guarded(['Quote sent', 'Won', 'Lost'], { company: 1 })).toEqual([]);
});
