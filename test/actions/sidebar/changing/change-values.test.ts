import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldInput } from '../../../../src/protocol/deal-change';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { openPipeline } from '../../../pipeline-world';
import { serialOf } from '../../../protocol/deal-rows';
import { openDeals, sheetRows } from '../../../protocol/deals-world';
import { answered, ask } from '../ask';
import { changed, refused, rowNamed } from './ask-change';

const world = openDeals(PROFILES.likely);
beforeEach(() => world.reset());

const put = (key: string, input: FieldInput) => {
  changed(world, 'Alpha', { values: { [key]: input } });
  return sheetRows(world)[0]?.seen;
};
const complaint = (key: string, input: FieldInput): string => {
  const before = sheetRows(world);
  const problem = refused(world, 'Alpha', { stage: 'Qualification', values: { [key]: input } });
  expect(sheetRows(world)).toEqual(before);
  if (problem.code !== 'bad values') throw new Error(JSON.stringify(problem));
  expect(problem.values.map((one) => one.key)).toEqual([key]);
  return problem.values[0]?.text ?? '';
};
const formulaAt = (a1: string) => world.grid.formulas(world.area('Deals', a1))[0]?.[0];

describe('a value', () => {
  it.each([
    ['an amount as typed', 'amount', ' 12,500.50 kr ', 4, null],
    ['an amount as typed', 'amount', '$ 12,500.50', 4, 12_500.5],
    ['an amount as a number', 'amount', 0, 4, 0],
    ['a chance in per cent', 'probability', '40 %', 6, 0.4],
    ['a day', 'closeDate', '2028-02-29', 5, serialOf('2028-02-29')],
    ['a number as the text of a text field', 'nextStep', 7, 7, 7],
    ['a reason that is not on the list', 'lostReason', 'Too far away', 9, 'Too far away'],
    ['nothing', 'amount', null, 4, null],
    ['an empty text', 'owner', '  ', 2, null],
  ] as const)('that is %s is stored as what it means: %s %s', (_, key, input, column, stored) => {
    if (input === ' 12,500.50 kr ') {
      world.type('Settings', 'B6', 'USD');
      expect(complaint(key, input)).toBe('“ 12,500.50 kr ” is not in USD. Convert it to USD.');
    } else expect(put(key, input)?.[column] ?? null).toBe(stored);
  });

  it.each([
    ['amount', 'much', '“much” cannot be used here. Write a plain number such as 12000.'],
    ['amount', true, '“true” cannot be used here. Write a plain number such as 12000.'],
    ['amount', '1.234', '“1.234” can mean two things. Write a plain number such as 12000.'],
    [
      'closeDate',
      '2026-02-30',
      '“2026-02-30” cannot be used here. Write a date such as 2026-12-31.',
    ],
    ['closeDate', 46_000, '“46000” cannot be used here. Write a date such as 2026-12-31.'],
    ['probability', '140', '“140” cannot be used here. Write a probability such as 40%.'],
    ['nextStep', true, '“true” cannot be used here. Write a text.'],
    [
      'x:Budget',
      '5',
      'The sheet has no column “Budget” that can be filled in here. Refresh to see which it has.',
    ],
    [
      'stage',
      'Lost',
      'The sheet has no column “Stage” that can be filled in here. Refresh to see which it has.',
    ],
  ] as const)('of %s that cannot be used is told with what to write: %#', (key, input, text) => {
    expect(complaint(key, input)).toBe(text);
  });

  it('may not take the deal its only name', () => {
    changed(world, 'Alpha', { values: { company: null } });
    expect(complaint('name', '')).toBe(
      'Write a name, so that the deal can be told from the others.',
    );
  });

  it('is never written into a formula, nor into what one fills in', () => {
    world.grid.write(world.area('Deals', 'E2'), [[{ formula: '=500*2', result: 1_000 }]]);
    world.grid.write(world.area('Deals', 'H1'), [
      [{ formula: '={"Next step";"Call";"Write"}', result: 'Next step' }],
    ]);
    world.reconcile();
    expect(complaint('amount', '5')).toBe(
      'The cell of “Amount” is a formula. Change it in the sheet.',
    );
    expect(complaint('nextStep', 'Meet')).toBe(
      'The cell of “Next step” is a formula. Change it in the sheet.',
    );
    expect(formulaAt('E2')).toBe('=500*2');
  });

  it('of a stage that is a formula is told too', () => {
    world.grid.write(world.area('Deals', 'D2'), [
      [{ formula: '="Leads received"', result: 'Leads received' }],
    ]);
    const problem = refused(world, 'Alpha', { stage: 'Qualification' });
    expect(problem).toMatchObject({
      values: [{ key: 'stage', text: 'The cell of “Stage” is a formula. Change it in the sheet.' }],
    });
  });

  it.each([
    '=HYPERLINK("https://example.com","Acme")',
    '+1',
    '-1+1',
    '@SUM(1)',
    "'=1+1",
    '007',
    '1/2',
    '12-11',
    'TRUE',
    '50 %',
    ' outer spaces ',
    'Left \u202Eright to left\u202C',
    'Line one\nline two',
    'x'.repeat(1_000),
    'y'.repeat(49_000),
  ])('that is text stays text to the letter: %#', (text) => {
    const seen = put('nextStep', text);
    expect(seen?.[7]).toBe(text);
    expect(formulaAt('H2')).toBe('');
    changed(world, 'Alpha', { values: { name: text } });
    expect(sheetRows(world)[0]?.seen[0]).toBe(text);
    expect(formulaAt('A2')).toBe('');
  });
});

describe('columns of the team', () => {
  it('are filled in by what their criteria ask', () => {
    const own = openDeals(PROFILES.likely);
    own.paste('Deals', 'T1', [['Budget', 'Signed', 'Kick-off']]);
    own.paste('Criteria', 'A11', [
      ['Proposal', 'Budget', '>', '50000', 'must'],
      ['Proposal', 'Signed', 'ticked', '', 'must'],
      ['Proposal', 'Kick-off', 'not past', '', 'must'],
    ]);
    own.reconcile();
    const values = { 'x:Budget': '60,000', 'x:Signed': true, 'x:Kick-off': '2027-01-01' };
    expect(refused(own, 'Charlie', { stage: 'Proposal' }).code).toBe('blocked');
    changed(own, 'Charlie', { stage: 'Proposal', values });
    const cells = own.values('Deals')[3]?.slice(19);
    expect(cells).toEqual([60_000, true, serialOf('2027-01-01')]);
  });
});

describe('in Norwegian', () => {
  it('numbers and days are read as the locale writes them, and sentences are Norwegian', () => {
    const norsk = openPipeline({ locale: 'nb_NO' });
    norsk.paste(norsk.deals, 'A2', [['Alfa', 'Acme', 'Kari', 'Leads mottatt']]);
    changed(norsk, 'Alfa', { values: { amount: '465 000,50', closeDate: '24.12.2026' } });
    const [row] = sheetRows(norsk);
    expect([row?.seen[4], row?.seen[5]]).toEqual([465_000.5, serialOf('2026-12-24')]);
    expect(refused(norsk, 'Alfa', { values: { amount: 'mye', 'x:Budsjett': 1 } })).toEqual({
      code: 'bad values',
      values: [
        {
          key: 'amount',
          text: '«mye» kan ikke brukes her. Skriv et rent tall, for eksempel 12000.',
        },
        {
          key: 'x:Budsjett',
          text: 'Arket har ingen kolonne «Budsjett» som kan fylles ut her. Oppdater for å se hvilke det har.',
        },
      ],
    });
    const { id, mark } = rowNamed(norsk, 'Alfa');
    const request = { operation: 'o', id, mark, stage: 'Tilbud', values: { amount: null } };
    expect(ask(norsk, 'changeDeal', request)).toMatchObject({
      problem: { code: 'blocked', text: 'Tilbud krever Beløp.' },
    });
    answered(ask(norsk, 'changeDeal', { ...request, values: {} }));
  });
});
