import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import type { Cell } from '../../../src/tables/cells/cell';
import { findDeals } from '../../../src/tables/set-up/find-deals';
import type { Rectangle, SetUpRead } from '../../../src/tables/set-up/set-up-read';
import { BLOCK_HEADERS } from '../../../src/words/deal-block';
import { STAGES_HEADERS } from '../../../src/words/tabs';

const LIST: Cell[][] = [
  ['Company', 'Stage', 'Amount'],
  ['Acme', 'Proposal', 1000],
];

function file(
  tabs: Readonly<Record<string, Cell[][]>>,
  names: Readonly<Record<string, Rectangle>> = {},
): SetUpRead {
  return {
    locale: 'en_US',
    today: day('2026-11-23'),
    names: new Map(Object.entries(names)),
    sheets: Object.entries(tabs).map(([name, cells], id) => ({ id, name, cells, gridRows: 100 })),
  };
}

const at = (sheet: number, column: number, columns = 1): Rectangle => ({
  sheet,
  row: 1,
  column,
  rows: 1,
  columns,
});

describe('the sheet of deals', () => {
  it('is the one whose headers mean most', () => {
    const more = [['Stage', 'Amount', 'Company', 'Owner'], ...LIST.slice(1)];
    const found = findDeals(file({ Old: LIST, Now: more, Notes: [['Stage fright', 'x']] }));
    expect([found.kind, found.sheet?.name]).toEqual(['adopted', 'Now']);
  });

  it('is the one that range names bind, whatever its headers say', () => {
    const names = { Deals_Block: at(1, 2, 8), Deals_Stage: at(1, 1) };
    const found = findDeals(file({ Other: LIST, Bound: [['Whatever']] }, names));
    expect([found.kind, found.sheet?.name, found.bound]).toEqual(['set up', 'Bound', { stage: 1 }]);
    expect(found.recognized.columns).toEqual({});
  });

  it('is made of the first tab of a file without content', () => {
    const found = findDeals(file({ Sheet1: [['']], Sheet2: [] }));
    expect([found.kind, found.sheet?.name, found.isMade]).toEqual(['made', 'Sheet1', true]);
  });

  it('is the one that a killed run began to make', () => {
    const found = findDeals(
      file({ Budget: [['x']], Half: [['Deal']] }, { Dealsheet_Deals: at(1, 1) }),
    );
    expect([found.kind, found.sheet?.name]).toEqual(['made', 'Half']);
  });

  it('is none where no tab has a stage, or customer and amount', () => {
    const found = findDeals(
      file({
        Budget: [
          ['Cost centre', 'Amount'],
          ['Rent', 5],
        ],
      }),
    );
    expect([found.kind, found.sheet]).toEqual(['unrecognised', null]);
  });

  it('is none of the add-on’s own tabs, even where their names are lost', () => {
    const stages = [Object.values<Cell>(STAGES_HEADERS.en), ['Proposal', 'open']];
    expect(findDeals(file({ Stages: stages, Deals: LIST })).sheet?.name).toBe('Deals');
  });
});

it('finds its own columns by their headers, and does not take them for the user’s', () => {
  const cells = LIST.map((row, i) => [...row, ...(i === 0 ? BLOCK_HEADERS.en : [])]);
  const found = findDeals(file({ Sheet1: cells }));
  expect(found.block).toEqual({ column: 4, columns: 8 });
  expect(found.recognized.columns).toEqual({ company: 1, stage: 2, amount: 3 });
});
