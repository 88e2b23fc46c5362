import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { createStages, type Stage } from '../../../src/pipeline/stage';
import type { Cell } from '../../../src/tables/cells/cell';
import { type DealColumns, ownColumnKey } from '../../../src/tables/deals/deal-columns';
import { dealIssues, ownerSpellingIssues } from '../../../src/tables/deals/deal-issues';
import { criterionCell, readDeal } from '../../../src/tables/deals/deal-row';

const proposal: Stage = {
  name: 'Proposal',
  role: 'open',
  probability: 0.5,
  maxDays: 21,
  mayStartHere: true,
  alsoCalled: ['Quote'],
};
const context = {
  stages: createStages([proposal]),
  decimalComma: true,
  monthFirst: false,
  currency: 'NOK',
};
const columns: DealColumns = {
  name: 1,
  company: 2,
  owner: 3,
  stage: 4,
  amount: 5,
  closeDate: 6,
  probability: 7,
  'x:Budget': 8,
};
const headers = ['Deal', 'Company', 'Owner', 'Stage', 'Amount', 'Close date', 'Win %', 'Budget'];
const sheet = { columns, headers, context };
const read = (...cells: Cell[]) => readDeal(2, cells, columns, context);

describe('readDeal', () => {
  it('reads each bound cell by its meaning', () => {
    const deal = read(' Acme ', 'Acme AS', 'Kari', 'quote', 'kr 1 200', '31.12.2026', '40 %', true);
    expect(deal).toEqual({
      row: 2,
      name: 'Acme',
      company: 'Acme AS',
      owner: 'Kari',
      stage: proposal,
      stageText: 'quote',
      amount: { value: 1200 },
      closeDate: { value: '2026-12-31' },
      probability: { value: 0.4 },
      nextStep: '',
      nextStepDate: { value: null },
      lostReason: '',
      created: { value: null },
    });
  });

  it('reads a row shorter than the table as empty at the end', () => {
    const deal = read('Acme');
    expect(deal.amount).toEqual({ value: null });
    expect(deal.stage).toBeNull();
    expect(deal.stageText).toBe('');
  });

  it('reads an error in a text cell as no text', () => {
    expect(read('#REF!', '#N/A', '#NAME?')).toMatchObject({ name: '', company: '', owner: '' });
  });
});

describe('dealIssues', () => {
  it('says nothing of a deal whose cells can be read', () => {
    const cells = ['Acme', '', '', 'Proposal', 1, { date: day('2026-12-31') }, 0];
    expect(dealIssues(read(...cells), cells, sheet)).toEqual([]);
  });

  it('names code, place, header, text and hint of each cell', () => {
    const cells = ['#REF!', '', '', 'Proposl', '$500', 'soon', 'high'];
    expect(dealIssues(read(...cells), cells, sheet)).toEqual(
      [
        { code: 'other currency', column: 5, field: 'Amount', text: '$500', hint: 'NOK' },
        { code: 'unreadable', column: 6, field: 'Close date', text: 'soon', hint: 'day' },
        { code: 'unreadable', column: 7, field: 'Win %', text: 'high', hint: 'probability' },
        { code: 'error value', column: 1, field: 'Deal', text: '#REF!', hint: 'text' },
        { code: 'unknown stage', column: 4, field: 'Stage', text: 'Proposl', hint: 'Proposal' },
      ].map((issue) => ({ ...issue, tab: 'deals', row: 2 })),
    );
  });

  it('takes an error in the stage cell for an error, not for an unknown stage', () => {
    const cells = ['', '', '', '#N/A'];
    expect(dealIssues(read(...cells), cells, sheet).map(({ code }) => code)).toEqual([
      'error value',
    ]);
  });
});

describe('ownerSpellingIssues', () => {
  it('points at the rarer spelling of an owner and names the usual one', () => {
    const deals = ['Kari', 'kari ', 'Kari', 'KARI', 'Ola', ''].map((owner) => ({
      ...read(),
      owner,
    }));
    const found = ownerSpellingIssues(deals, sheet);
    expect(found.map(({ text, hint }) => [text, hint])).toEqual([
      ['kari ', 'Kari'],
      ['KARI', 'Kari'],
    ]);
    expect(found[0]).toMatchObject({ column: 3, field: 'Owner', code: 'owner spelling' });
  });
});

describe('criterionCell', () => {
  const cells: Cell[] = ['Acme', ' A ', '', 'quote', '1,5 mill', '31.12.2026', 'high', true];
  const cell = (key: string) => criterionCell(key, read(...cells), cells, columns);

  it('gives values that were read, and the text of those that were not', () => {
    expect(cell('amount')).toBe(1500000);
    expect(cell('closeDate')).toEqual({ date: '2026-12-31' });
    expect(cell('stage')).toBe('Proposal');
    expect(cell('probability')).toBe('high');
  });

  it('gives other cells as they stand and nothing for a column that is not bound', () => {
    expect(cell('company')).toBe('A');
    expect(cell(ownColumnKey('Budget'))).toBe(true);
    expect(cell('lostReason')).toBeUndefined();
    expect(cell('x:Gone')).toBeUndefined();
  });
});
