import { beforeEach, describe, expect, it } from 'vitest';
import { decodeTrail } from '../../../../src/pipeline/trail';
import type { NewDeal } from '../../../../src/protocol/deal-change';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { serialOf } from '../../../protocol/deal-rows';
import { openDeals, sheetRows } from '../../../protocol/deals-world';
import { answered, ask, problemOf } from '../ask';
import { rowNamed } from './ask-change';

const world = openDeals(PROFILES.likely);
beforeEach(() => world.reset());

let operations = 0;
const add = (deal: Partial<NewDeal> = {}) =>
  ask(world, 'addDeal', {
    operation: `op-${++operations}`,
    stage: 'Leads received',
    values: { name: 'Golf', amount: '1,500', closeDate: '2027-06-01' },
    ...deal,
  });

describe('a deal that is added', () => {
  it('stands below the last one, recorded as seen for the first time', () => {
    answered(ask(world, 'sayWho', { who: 'Kari' }));
    const { deal } = answered(add());
    expect(deal).toMatchObject({ row: 7, name: 'Golf', stage: 0, amount: 1_500 });
    const golf = rowNamed(world, 'Golf');
    expect(golf.seen.slice(0, 11)).toEqual([
      ...['Golf', null, null, 'Leads received', 1_500, serialOf('2027-06-01')],
      ...[null, null, null, null, serialOf('2026-11-23')],
    ]);
    expect(decodeTrail(golf.trail)?.entries).toEqual([
      {
        day: '2026-11-23',
        kind: 'first sight',
        who: 'Kari',
        changes: { name: 'Golf', stage: 'Leads received', amount: 1_500, closeDate: '2027-06-01' },
      },
    ]);
  });

  it('twice by the same call is there once', () => {
    const first = answered(add({ operation: 'same' }));
    const rows = sheetRows(world);
    expect(answered(add({ operation: 'same' }))).toEqual(first);
    expect(sheetRows(world)).toEqual(rows);
    world.sort('Deals', 'A2:S7', 1, false);
    expect(answered(add({ operation: 'same' })).deal).toEqual({ ...first.deal, row: 2 });
  });

  it('needs a name or a customer, and a stage that exists', () => {
    const rows = sheetRows(world);
    expect(problemOf(add({ values: { amount: 5, name: ' ' } }))).toEqual({
      code: 'bad values',
      values: [
        { key: 'name', text: 'Write a name, so that the deal can be told from the others.' },
      ],
    });
    expect(problemOf(add({ stage: 'Nowhere' }))).toEqual({ code: 'set-up changed' });
    expect(problemOf(add({ values: { name: 'Golf', amount: 'much' } })).code).toBe('bad values');
    expect(sheetRows(world)).toEqual(rows);
    expect(answered(add({ values: { company: 'Gin' } })).deal.company).toBe('Gin');
  });

  it('enlarges the grid where it ends', () => {
    const { sheet } = world.area('Deals', 'A1');
    const rows = world.grid.sheets().find(({ id }) => id === sheet)?.rows ?? 0;
    world.grid.deleteRows(sheet, 7, rows - 6);
    expect(answered(add()).deal.row).toBe(7);
    expect(rowNamed(world, 'Golf').row).toBe(7);
  });

  it('stands above totals and above another table, which move down', () => {
    world.grid.write(world.area('Deals', 'E7'), [[{ formula: '=SUM(E2:E6)', result: 10_000 }]]);
    world.grid.write(world.area('Deals', 'A7'), [[{ value: 'Total' }]]);
    world.grid.write(world.area('Deals', 'C9'), [[{ value: 'Notes' }]]);
    expect(answered(add()).deal.row).toBe(7);
    expect(world.value('Deals', 'A8')).toBe('Total');
    expect(world.grid.formulas(world.area('Deals', 'E8'))[0]?.[0]).toMatch(/^=SUM\(E2:E\d\)$/);
    expect(world.value('Deals', 'C10')).toBe('Notes');
  });

  it('leaves formulas and boxes that wait in its row', () => {
    world.grid.write(world.area('Deals', 'G7:H7'), [
      [{ formula: '=IF(A7="","",0.5)', result: '' }, { value: false }],
    ]);
    expect(problemOf(add({ values: { name: 'Golf', probability: '40%' } }))).toMatchObject({
      values: [{ key: 'probability', text: expect.stringContaining('is a formula') }],
    });
    answered(add({ values: { name: 'Golf', amount: 5, lostReason: 'None' } }));
    expect(world.grid.formulas(world.area('Deals', 'G7'))[0]?.[0]).toBe('=IF(A7="","",0.5)');
    expect(world.value('Deals', 'H7')).toBe(false);
    expect(world.value('Deals', 'J7')).toBe('None');
  });

  it('takes the number formats of the row above', () => {
    const { sheet } = world.area('Deals', 'A1');
    const area = { sheet, row: 6, column: 5, rows: 1, columns: 1 };
    world.type('Deals', 'E6', '5');
    world.grid.setFormats(area, [['[$kr] #,##0']]);
    answered(add());
    expect(world.grid.formats({ ...area, row: 7 })).toEqual([['[$kr] #,##0']]);
  });

  it('is text where it was text', () => {
    for (const name of ['=1+1', '+1', '007', 'TRUE', '1/2'])
      answered(add({ values: { name, company: name } }));
    const names = sheetRows(world).map(({ seen }) => seen[0]);
    expect(names.slice(5)).toEqual(['=1+1', '+1', '007', 'TRUE', '1/2']);
    const formulas = world.grid.formulas(world.area('Deals', 'A7:B11')).flat();
    expect(formulas.every((formula) => formula === '')).toBe(true);
  });
});
