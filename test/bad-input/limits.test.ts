import { describe, expect, it } from 'vitest';
import { emptyWorld, openPipeline } from '../pipeline-world';
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

describe.each(LOCALES)('a full spreadsheet in %s', (locale) => {
  const { deals, qualification } = TERMS[locale];
  const limit = {
    en_US: /limit of 10 million cells\. Delete/,
    nb_NO: /grense på 10 millioner celler\. Slett/,
  };

  it('keeps set-up from adding tabs, and says what to delete', () => {
    const world = emptyWorld({ locale });
    world.grid.insertSheet('Huge', 1, 10_000, 997);
    world.open();
    expect(menu(world, 'setUpSpreadsheet', 'NO')).toMatch(limit[locale]);
    world.deleteRows('Huge', 1, 5_000);
    expect(menu(world, 'setUpSpreadsheet', 'NO')).toMatch(/Dealsheet (is set up|er satt opp)/);
  });

  it('keeps new tabs from being written, but no edit from being recorded', () => {
    const world = worldWithDeals(locale);
    const used = world.grid.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    world.grid.insertSheet('Huge', 5, 1, 10_000_000 - used);
    for (const name of MENU.slice(0, 4)) expect(menu(world, name)).toMatch(limit[locale]);
    world.type(deals, 'D2', qualification);
    expect(world.value(deals, 'N2')).toContain(qualification);
    world.open();
    expectNoExceptions(world);
  });
});

describe.each(LOCALES)('large gestures in %s', (locale) => {
  const { deals, proposal, stages } = TERMS[locale];
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => [`D${i}`, 'c', 'o', proposal]);
  const say = {
    en_US: /Run “Check all deals” in the menu/,
    nb_NO: /Velg «Kontroller alle» i menyen/,
  };

  it('of 1,001 rows are recorded at once in a small sheet', () => {
    const world = openPipeline({ locale });
    world.paste(deals, 'A2', rows(1_001));
    expect(column(world, deals, String(world.value(deals, 'S1'))).filter(Boolean)).toHaveLength(
      1_001,
    );
    expectNoExceptions(world);
  });

  it('name the menu item in a large one, where nothing is half recorded', () => {
    const world = openPipeline({ locale });
    world.paste(deals, 'A2', rows(2_500));
    expect(world.toast()).toMatch(say[locale]);
    expect(column(world, deals, String(world.value(deals, 'S1'))).filter(Boolean)).toEqual([]);
    world.type(stages, 'A5', 'Offer');
    expect(world.toast()).toMatch(say[locale]);
    checked(world, locale);
    expect(column(world, deals, String(world.value(deals, 'S1'))).filter(Boolean)).toHaveLength(
      2_500,
    );
    expect(world.value(deals, 'D2')).toBe('Offer');
    expectNoExceptions(world);
  });
});

describe.each(LOCALES)('before and around set-up in %s', (locale) => {
  it('menu commands name set-up, and removal says there is nothing', () => {
    const world = emptyWorld({ locale });
    world.open();
    for (const name of MENU.slice(0, 4)) expect(menu(world, name)).toContain(TERMS[locale].setUp);
    expect(menu(world, 'removeDealsheet')).toMatch(/nothing of Dealsheet|ikke noe fra Dealsheet/);
    expectNoExceptions(world);
  });

  it('Ctrl+Z after set-up leaves nothing that set-up cannot complete', () => {
    const world = openPipeline({ locale });
    hush(world);
    for (let i = 0; i < 20; i++) {
      world.undo();
      const { deals } = TERMS[locale];
      const first = world.grid.sheets().some(({ name }) => name === deals) ? deals : 'Sheet1';
      world.type(first, 'Z1', 'x');
      world.undo();
    }
    for (const name of MENU.slice(0, 4)) menu(world, name);
    menu(world, 'setUpSpreadsheet', 'YES');
    expect(menu(world, 'setUpSpreadsheet', 'YES')).toMatch(
      /^(Everything is in place|Alt er på plass)/,
    );
    expect(checked(world, locale)).toEqual([]);
    expectNoExceptions(world);
  });
});

describe('a script in another time zone than its spreadsheet', () => {
  const HALF_PAST_TEN_UTC = Date.UTC(2026, 10, 23, 22, 30);
  it.each([
    ['Pacific/Auckland', 'America/Los_Angeles', '2026-11-24'],
    ['America/Los_Angeles', 'Pacific/Kiritimati', '2026-11-23'],
    ['Asia/Kolkata', 'Europe/Oslo', '2026-11-24'],
  ])('keeps days as %s has them, not as %s', (timeZone, scriptTimeZone, today) => {
    const clock = { now: HALF_PAST_TEN_UTC };
    const world = openPipeline({ timeZone, scriptTimeZone, clock });
    hush(world);
    world.paste('Deals', 'A2', [['Acme', 'A', 'K', 'Proposal', '5', '2026-12-31']]);
    expect(world.value('Deals', 'N2')).toContain('"2026-12-31"');
    world.type('Deals', 'D2', 'Contract signed');
    expect(world.value('Settings', 'B11')).toBe(today);
    expect(world.value('Deals', 'N2')).toContain(`"${today}"`);
    expect(world.value('Deals', 'F2')).toBe(world.value('Deals', 'L2'));
    expect(checked(world)).toEqual([]);
    expect(world.value('Check', 'A1')).toBe(`Check on ${today}`);
  });
});
