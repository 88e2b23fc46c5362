import { describe, expect, it } from 'vitest';
import {
  checked,
  column,
  expectNoExceptions,
  hush,
  LOCALES,
  MENU,
  menu,
  TERMS,
  worldWithDeals,
} from './bad-input-world';

const BOUND_COLUMNS = 11;
const BLOCK_COLUMNS = [12, 13, 14, 15, 16, 17, 18, 19];

describe.each(LOCALES)('a deleted column of a deal in %s', (locale) => {
  const { deals, qualification, proposal, setUp } = TERMS[locale];

  it.each(Array.from({ length: BOUND_COLUMNS }, (_, i) => i + 1))(
    'number %i ends no edit and no command in an exception, and set-up is then complete',
    (number) => {
      const world = worldWithDeals(locale);
      world.deleteColumns(deals, number, 1);
      world.type(deals, 'A2', 'Another');
      world.type(deals, 'A6', 'Foxy');
      for (const name of MENU) menu(world, name);
      expectNoExceptions(world);
      expect(menu(world, 'setUpSpreadsheet')).toMatch(/^(Everything is in place|Alt er på plass)/);
      expect(menu(world, 'checkAllDeals')).toBe('');
    },
  );

  it('of stages stops the recording, says so, and comes back with the stages it had', () => {
    const world = worldWithDeals(locale);
    const header = String(world.value(deals, 'D1'));
    const stages = column(world, deals, header);
    world.deleteColumns(deals, 4, 1);
    world.type(deals, 'A2', 'Acme 2');
    expect(world.toast()).toContain(setUp);
    expect(menu(world, 'checkAllDeals')).toContain(setUp);
    expect(menu(world, 'setUpSpreadsheet')).toContain(header);
    expect(column(world, deals, header)).toEqual(stages);
    hush(world);
    world.type(deals, 'A2', 'Acme 3');
    expect(world.toast()).toBe('');
    expect(checked(world, locale)).toEqual([]);
  });

  it.each(['E', 'F'])('%s comes back with the amounts or dates that were recorded', (letter) => {
    const world = worldWithDeals(locale);
    const header = String(world.value(deals, `${letter}1`));
    const before = column(world, deals, header);
    world.deleteColumns(deals, letter === 'E' ? 5 : 6, 1);
    menu(world, 'checkAllDeals');
    menu(world, 'setUpSpreadsheet');
    expect(column(world, deals, header)).toEqual(before);
  });

  it.each([
    ['E', 5, '=WEIGHTED_FORECAST()'],
    ['F', 6, '=OVERDUE_DEALS()'],
  ])(
    '%s is named by the formulas that need it, until set-up and Check bring it back',
    (letter, number, formula) => {
      const world = worldWithDeals(locale);
      const header = String(world.value(deals, `${letter}1`));
      world.script(({ SpreadsheetApp }) => void SpreadsheetApp.getActive().insertSheet('Figures'));
      world.type('Figures', 'A1', formula);
      const before = world.values('Figures');
      world.deleteColumns(deals, number, 1);
      menu(world, 'checkAllDeals');
      const names = {
        en_US: `The column ${header} is missing.`,
        nb_NO: `Kolonnen ${header} mangler.`,
      };
      const error = { message: expect.stringContaining(names[locale]) };
      expect(world.value('Figures', 'A1')).toMatchObject(error);
      world.type('Figures', 'K1', formula);
      expect(world.value('Figures', 'K1')).toMatchObject(error);
      world.clear('Figures', 'K1');
      menu(world, 'setUpSpreadsheet');
      menu(world, 'checkAllDeals');
      expect(world.values('Figures')).toEqual(before);
    },
  );

  it.each(BLOCK_COLUMNS)("of Dealsheet's own, number %i, is mended by set-up", (number) => {
    const world = worldWithDeals(locale);
    const missing = column(world, deals, String(world.value(deals, 'M1')));
    world.deleteColumns(deals, number, 1);
    world.type(deals, 'S6', 'mine');
    world.type(deals, 'A6', 'Foxy');
    expect(world.toast()).toContain(setUp);
    expect(world.value(deals, 'S6')).toBe('mine');
    expect(menu(world, 'updateFunnel')).toContain(setUp);
    world.type(deals, 'S6', '');
    menu(world, 'setUpSpreadsheet');
    expect(column(world, deals, String(world.value(deals, 'M1'))).slice(0, 4)).toEqual(missing);
    hush(world);
    world.type(deals, 'D2', proposal);
    world.type(deals, 'D2', qualification);
    expectNoExceptions(world);
    expect(menu(world, 'setUpSpreadsheet')).toMatch(/^(Everything is in place|Alt er på plass)/);
  });

  it("begins anew when all of Dealsheet's own are gone", () => {
    const world = worldWithDeals(locale);
    world.deleteColumns(deals, 12, 8);
    world.type(deals, 'D2', proposal);
    expect(world.toast()).toBe('');
    expect(menu(world, 'showHistory')).toContain(setUp);
    menu(world, 'setUpSpreadsheet', 'YES');
    expect(checked(world, locale)).toEqual([]);
    expectNoExceptions(world);
  });
});

describe.each(LOCALES)('columns moved about in %s', (locale) => {
  const { deals, proposal, leads } = TERMS[locale];

  it('are followed when they are moved, renamed and have others between them', () => {
    const world = worldWithDeals(locale);
    world.moveColumns(deals, 4, 1, 1);
    world.type(deals, 'A1', 'Phase');
    world.type(deals, 'E1', 'Kroner');
    world.insertColumns(deals, 2, 1);
    world.type(deals, 'A2', 'Xyzzy');
    expect(world.toast()).toContain('Xyzzy');
    expect(world.value(deals, 'A2')).toBe(leads);
    expect(checked(world, locale)).toEqual([]);
    expect(world.value(TERMS[locale].criteria, 'B5')).toBe('Kroner');
    expect(menu(world, 'setUpSpreadsheet')).toMatch(/^(Everything is in place|Alt er på plass)/);
  });

  it("stop the recording when one stands among Dealsheet's own, until it is taken out", () => {
    const world = worldWithDeals(locale);
    world.insertColumns(deals, 15, 1);
    world.type(deals, 'D2', proposal);
    expect(world.toast()).toMatch(/Drag it to the left|Dra den til venstre/);
    expect(menu(world, 'setUpSpreadsheet')).toMatch(/Drag it to the left|Dra den til venstre/);
    world.deleteColumns(deals, 15, 1);
    world.type(deals, 'E2', '1200');
    expect(world.toast()).toBe('');
    expect(checked(world, locale)).toEqual([]);
  });
});

describe('cells pasted over the hidden columns', () => {
  it('are left alone and listed, and the deals are recorded anew once they are cleared', () => {
    const world = worldWithDeals('en_US');
    world.paste('Deals', 'L2', [['x', 'y', 'z', 'q']]);
    const [sentence, ...others] = checked(world);
    expect(sentence).toMatch(/^Deals, row 2: pasted cells stand in the hidden columns/);
    expect(others).toEqual([]);
    expect(world.value('Deals', 'O2')).toBe('q');
    world.clear('Deals', 'L2:S2');
    expect(checked(world)).toEqual([]);
    expectNoExceptions(world);
  });
});
