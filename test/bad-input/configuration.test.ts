import { describe, expect, it } from 'vitest';
import {
  checked,
  expectNoExceptions,
  LOCALES,
  MENU,
  menu,
  TERMS,
  worldWithDeals,
} from './bad-input-world';

/** Rows of the Settings tab: enforcement to language, lost reasons (row 9) apart. */
const SETTING_ROWS = [2, 3, 4, 5, 6, 7, 8, 10];

describe.each(LOCALES)('nonsense in the settings of %s', (locale) => {
  const { settings, check, deals } = TERMS[locale];

  it('is listed value by value, in the language of the tab, and the defaults hold', () => {
    const world = worldWithDeals(locale);
    for (const row of SETTING_ROWS) world.type(settings, `B${row}`, 'tull');
    const sentences = checked(world, locale);
    expect(sentences).toHaveLength(SETTING_ROWS.length);
    SETTING_ROWS.forEach((row, i) => {
      const place = locale === 'nb_NO' ? `rad ${row}, Verdi: «tull»` : `row ${row}, Value: “tull”`;
      expect(sentences[i]).toContain(place);
    });
    for (const name of MENU) menu(world, name);
    world.type(deals, 'D2', 'zzz');
    expect(world.value(deals, 'D2')).not.toBe('zzz');
    expectNoExceptions(world);
  });

  it('is no matter when it is emptied: the language stays', () => {
    const world = worldWithDeals(locale);
    world.clear(settings, 'B2:B11');
    for (const name of MENU) menu(world, name);
    expect(checked(world, locale)).toEqual([]);
    expect(world.grid.sheets().map(({ name }) => name)).toContain(check);
    expect(world.value(settings, 'B11')).toBe('2026-11-23');
  });

  it('about the target of a month says which cell and how to write it', () => {
    const world = worldWithDeals(locale);
    const target = locale === 'nb_NO' ? 'Mål' : 'Target';
    world.paste(settings, 'A13', [
      [`${target} 2026-13`, '5'],
      [`${target} 2026-12`, 'mye'],
      ['Notes of mine', 'x'],
    ]);
    const sentences = checked(world, locale);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/(row|rad) 13, .*2026-12\.$/);
    expect(sentences[1]).toMatch(/(row|rad) 14, .*12000\.$/);
  });
});

describe.each(LOCALES)('nonsense in criteria and stages of %s', (locale) => {
  const { criteria, stages, qualification } = TERMS[locale];
  const place = (row: number, header: string): RegExp =>
    new RegExp(`(row|rad) ${row}, ${header}: `);
  const headers = {
    en_US: ['Stage', 'Field', 'Test', 'Value', 'Level', 'Role', 'Probability', 'Max days'],
    nb_NO: ['Steg', 'Felt', 'Test', 'Verdi', 'Nivå', 'Rolle', 'Sannsynlighet', 'Maks dager'],
  }[locale];
  const [stage = '', field = '', test = '', value = '', level = ''] = headers;

  it('is listed cell by cell in Criteria, and blocks nothing', () => {
    const world = worldWithDeals(locale);
    world.type(criteria, 'A2', 'Fantasi');
    world.type(criteria, 'C4', 'kanskje');
    world.type(criteria, 'D5', 'mye');
    world.type(criteria, 'E6', 'kan');
    world.paste(criteria, 'A11', [
      [qualification, 'Budsjett', locale === 'nb_NO' ? 'utfylt' : 'filled'],
    ]);
    const sentences = checked(world, locale);
    const places = [place(2, stage), place(4, test), place(5, value), place(6, level)];
    for (const one of [...places, place(11, field), place(11, level)])
      expect(sentences.filter((sentence) => one.test(sentence))).toHaveLength(1);
    expect(sentences).toHaveLength(6);
    for (const name of MENU) menu(world, name);
    expectNoExceptions(world);
  });

  it('is listed cell by cell in Stages', () => {
    const world = worldWithDeals(locale);
    world.type(stages, 'B2', 'hm');
    world.type(stages, 'C3', 'hm');
    world.type(stages, 'D4', '-3');
    world.type(stages, 'E5', 'hm');
    world.type(stages, 'A9', String(world.value(stages, 'A2')));
    const sentences = checked(world, locale).filter((one) => one.startsWith(stages));
    [2, 3, 4, 5, 9].forEach((row, i) => {
      expect(sentences[i]).toMatch(place(row, '.*'));
    });
    for (const name of MENU) menu(world, name);
    expectNoExceptions(world);
  });

  it('without any stage of a role, says which role is missing', () => {
    const world = worldWithDeals(locale);
    world.deleteRows(stages, 7, 2);
    const sentences = checked(world, locale);
    const role = locale === 'nb_NO' ? ['vunnet', 'tapt'] : ['won', 'lost'];
    for (const one of role)
      expect(sentences.filter((text) => text.includes(`${one}. `))).toHaveLength(1);
    for (const name of MENU) menu(world, name);
    expectNoExceptions(world);
  });
});
