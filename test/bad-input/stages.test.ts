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
  told,
  worldWithDeals,
} from './bad-input-world';

describe.each(LOCALES)('an unknown stage in %s', (locale) => {
  const { deals, qualification, leads, proposal } = TERMS[locale];
  const nearest = {
    en_US: `Did you mean “${qualification}”?`,
    nb_NO: `Mente du «${qualification}»?`,
  };

  it('goes back when it is typed, with the nearest stage named', () => {
    const world = worldWithDeals(locale);
    world.type(deals, 'D2', qualification.replace('if', 'f'));
    expect(world.toast()).toContain(nearest[locale]);
    expect(world.value(deals, 'D2')).toBe(leads);
  });

  it('goes back in a pasted block with one sentence and a count, which sends nobody elsewhere', () => {
    const world = worldWithDeals(locale);
    world.paste(deals, 'D2', [['Xyzzy'], ['zz'], ['']]);
    expect(world.toast()).toMatch(locale === 'nb_NO' ? /Og 2 saker til\.$/ : /And 2 more deals\.$/);
    expect(column(world, deals, locale === 'nb_NO' ? 'Steg' : 'Stage').slice(0, 3)).toEqual([
      leads,
      qualification,
      proposal,
    ]);
  });

  it('is told once for all pasted new rows, with the nearest stage and a count', () => {
    const world = worldWithDeals(locale);
    const typo = qualification.replace('if', 'f');
    world.paste(deals, 'A6', [
      ['Foxy', '', '', leads],
      ['Golf', '', '', typo],
      ['Hotel', '', '', 'zzz'],
      ['India', '', '', ''],
    ]);
    const toasts = world.screen.toasts.splice(0).map(({ message }) => message);
    const texts = {
      en_US: `Golf: “${typo}” is no stage. ${nearest.en_US} And 1 more deal.`,
      nb_NO: `Golf: «${typo}» er ikke et steg. ${nearest.nb_NO} Og 1 sak til.`,
    };
    expect(toasts).toEqual([texts[locale]]);
    expect(world.value(deals, 'D7')).toBe(typo);
  });

  it('stays in a new row, where Missing and Check name the nearest stage', () => {
    const world = worldWithDeals(locale);
    world.paste(deals, 'A6', [['Foxy', '', '', qualification.replace('if', 'f')]]);
    expect(world.value(deals, 'M6')).toContain(nearest[locale]);
    expect(checked(world, locale).join()).toContain(nearest[locale]);
  });
});

describe.each(LOCALES)('a stage changed in the Stages tab of %s', (locale) => {
  const { deals, stages, criteria, qualification, leads, proposal } = TERMS[locale];
  const header = locale === 'nb_NO' ? 'Steg' : 'Stage';

  it('is renamed in deals and criteria; its old name stays beside it and tells its history', () => {
    const world = worldWithDeals(locale);
    world.type(stages, 'A5', 'Offer');
    expect(world.value(stages, 'F5')).toBe(proposal);
    expect(world.value(deals, 'D4')).toBe('Offer');
    expect(column(world, criteria, header)).toContain('Offer');
    expect(column(world, criteria, header)).not.toContain(proposal);
    world.type(deals, 'D4', leads);
    menu(world, 'showHistory');
    const history = world.values(locale === 'nb_NO' ? 'Historikk' : 'History').slice(1);
    const moves = history.filter((row) => row[4]).map((row) => row.slice(4, 6));
    expect(moves).toEqual([[proposal, leads]]);
    menu(world, 'updateFunnel');
    const funnel = world.values(locale === 'nb_NO' ? 'Salgstrakt' : 'Funnel');
    expect(funnel.find(([name]) => name === 'Offer')?.[1]).toBe(1);
  });

  it('swaps places with another when both names are pasted: no deal and no criterion moves', () => {
    const world = worldWithDeals(locale);
    const before = column(world, criteria, header);
    world.paste(stages, 'A3', [[String(world.value(stages, 'A4'))], [qualification]]);
    expect(world.value(deals, 'D3')).toBe(qualification);
    expect(column(world, criteria, header)).toEqual(before);
    expect(column(world, stages, header)[2]).toBe(qualification);
    expectNoExceptions(world);
  });

  it('leaves its deals as they are when it is deleted, and Check names every cell that used it', () => {
    const world = worldWithDeals(locale);
    world.deleteRows(stages, 3, 1);
    const sentences = checked(world, locale);
    expect(sentences.filter((one) => one.includes(qualification))).toHaveLength(3);
    expect(world.value(deals, 'D3')).toBe(qualification);
    expect(world.value(deals, 'M3')).toContain(qualification);
    for (const name of MENU) menu(world, name);
  });

  it('is no stage when its name is 50,000 characters long, and Check says so', () => {
    const world = worldWithDeals(locale);
    world.type(stages, 'A2', 'x'.repeat(50_000));
    const place = locale === 'nb_NO' ? 'Steg, rad 2, Steg: «xxx' : 'Stages, row 2, Stage: “xxx';
    expect(checked(world, locale).some((one) => one.startsWith(place))).toBe(true);
    for (const name of MENU) menu(world, name);
    hush(world);
    world.type(deals, 'D3', leads);
    expectNoExceptions(world);
    expect(told(world)).toBe('');
  });
});
