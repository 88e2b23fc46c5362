import { describe, expect, it } from 'vitest';
import {
  adopted,
  checked,
  column,
  expectNoExceptions,
  LOCALES,
  MENU,
  menu,
  TERMS,
  worldWithDeals,
} from './bad-input-world';

const LONG = 'x'.repeat(50_000);

describe.each(LOCALES)('amounts in %s', (locale) => {
  const { deals, proposal, yearEnd } = TERMS[locale];
  const amountsOf = (texts: readonly string[]) => {
    const world = worldWithDeals(locale);
    const rows = texts.map((text, i) => [`D${i}`, 'c', 'o', proposal, `'${text}`, yearEnd]);
    world.paste(deals, 'A6', rows);
    return world;
  };

  it('are read as people type them', () => {
    const world = amountsOf(['1 234,50', '1.234,50', '1,2 mill', '12k']);
    expect(checked(world, locale)).toEqual([]);
    const recorded = column(world, deals, String(world.value(deals, 'N1'))).slice(4);
    expect(recorded.map((text) => JSON.parse(text.slice(text.indexOf(' ')))[4])).toEqual([
      1234.5, 1234.5, 1_200_000, 12_000,
    ]);
  });

  it('that cannot be read, or are in another currency, are listed with place and remedy', () => {
    const world = amountsOf(['abc', 'ca. 5000', '1.2.3', '10-20', '500 EUR', '€ 500']);
    const sentences = checked(world, locale);
    expect(sentences).toHaveLength(6);
    const unreadable =
      locale === 'nb_NO' ? /kan ikke leses.*Skriv et rent tall/ : /cannot be read.*Write a/;
    const currency = locale === 'nb_NO' ? /er ikke i NOK.*Regn om/ : /is not in USD.*Convert it/;
    sentences.forEach((one, i) => {
      expect(one).toMatch(i < 4 ? unreadable : currency);
      expect(one).toMatch(locale === 'nb_NO' ? `rad ${6 + i}, Beløp` : `row ${6 + i}, Amount`);
    });
  });

  it('in a number format of another currency are left out and said', () => {
    const world = worldWithDeals(locale);
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getRange(`${deals}!E4`).setNumberFormat('[$€]#,##0');
    });
    const sentences = checked(world, locale);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/row 4, Amount: .*USD|rad 4, Beløp: .*NOK/);
  });
});

describe.each(LOCALES)('dates as text in %s', (locale) => {
  const { deals, proposal } = TERMS[locale];
  const datesOf = (texts: readonly string[]) => {
    const world = worldWithDeals(locale);
    const rows = texts.map((text, i) => [`D${i}`, 'c', 'o', proposal, '100', `'${text}`]);
    world.paste(deals, 'A6', rows);
    return world;
  };

  it('are read in the usual ways', () => {
    const texts = ['31.12.2026', '2026-12-31', '12/31/2026', '31. des. 2026', 'Dec 31, 2026'];
    const world = datesOf(texts);
    expect(checked(world, locale)).toEqual([]);
    const recorded = column(world, deals, String(world.value(deals, 'N1'))).slice(4);
    for (const text of recorded) expect(text).toContain('"2026-12-31"');
  });

  it('that are no day are listed, never guessed', () => {
    const sentences = checked(datesOf(['next week', '31.02.2026', 'Q4', '2026', '46000']), locale);
    expect(sentences).toHaveLength(5);
    for (const one of sentences)
      expect(one).toMatch(/Write a date such as|Skriv en dato, for eksempel/);
  });
});

describe('names that a spreadsheet would take for something else', () => {
  const NAMES = ['+47 99', '@home', '-5 %', "O'Brien", '=1+1', '🚀 Rocket', '\u202Eabc', 'a\nb'];

  it('stay what they are in every tab that Dealsheet writes', () => {
    const texts = NAMES.map((name) => [`'${name}`, 'Lead', '5']);
    const world = adopted([['Deal', 'Stage', 'Amount'], ...texts]);
    for (const name of MENU) menu(world, name);
    const written = column(world, 'History', 'Deal');
    for (const name of NAMES) expect(written).toContain(name.trim());
    const formulas = world.grid.formulas(world.area('History', 'A1:G20')).flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
    expectNoExceptions(world);
  });

  it.each(["'007", "'1/2", "'TRUE"])('stay text after a sort and a check: %s', (name) => {
    const world = adopted([
      ['Deal', 'Stage'],
      [name, 'Lead'],
    ]);
    menu(world, 'showHistory');
    expect(column(world, 'History', 'Deal')).toEqual([name.slice(1)]);
  });
});

describe('cells of 50,000 characters', () => {
  it('end no edit and no command in an exception, wherever they stand', () => {
    const world = worldWithDeals('en_US');
    for (const a1 of ['A2', 'B2', 'C2', 'E2', 'F2', 'H2', 'J2', 'D2', 'E1'])
      world.type('Deals', a1, LONG);
    for (const a1 of ['A3', 'B5', 'C6', 'D7', 'E8', 'F9']) world.type('Criteria', a1, LONG);
    for (const a1 of ['B2', 'B6', 'B9', 'A12']) world.type('Settings', a1, LONG);
    for (const a1 of ['A4', 'B5', 'F6']) world.type('Stages', a1, LONG);
    world.type('Deals', 'D3', 'Lost');
    for (const name of MENU) expect(menu(world, name)).not.toContain('50,000');
    world.open();
    expectNoExceptions(world);
  });
});
