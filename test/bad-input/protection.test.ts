import { describe, expect, it } from 'vitest';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';
import {
  checked,
  column,
  expectNoExceptions,
  hush,
  LOCALES,
  type Locale,
  MENU,
  menu,
  TERMS,
  told,
  worldWithDeals,
} from './bad-input-world';

/** Google's text for a refusal, which no user is to read. */
const GOOGLES = /You are trying to edit/;
const REASON = {
  en_US: 'cells that Dealsheet writes into are protected. Ask the owner',
  nb_NO: 'celler som Dealsheet skriver i, er beskyttet. Be eieren',
} as const;

function protect(world: PipelineWorld, tab: string, a1: string | null): void {
  world.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
    (a1 === null ? sheet : sheet?.getRange(a1))?.protect().removeEditors(['seller@example.com']);
  });
}

/** The owner's pipeline, in which a seller now works. */
function asSeller(locale: Locale, tab: string, a1: string | null): PipelineWorld {
  const world = worldWithDeals(locale);
  protect(world, tab, a1);
  world.asUser('seller', { locale: locale.slice(0, 2) });
  hush(world);
  return world;
}

describe.each(LOCALES)('a protection in %s', (locale) => {
  const { deals, stages, settings, archive, criteria, leads, proposal } = TERMS[locale];
  const places: [string, string | null][] = [
    [deals, 'L:S'],
    [deals, 'M:M'],
    [deals, 'D:D'],
    [deals, null],
    [stages, null],
    [criteria, null],
    [settings, null],
    [archive, null],
  ];

  it.each(places)('of %s %s ends no edit, command or opening in an exception', (tab, a1) => {
    const world = asSeller(locale, tab, a1);
    world.type(deals, 'A6', 'Foxy');
    world.type(deals, 'D2', proposal);
    world.type(deals, 'D3', 'zzz');
    world.type(stages, 'A2', 'First');
    world.clock.now += 24 * 60 * 60 * 1000;
    world.type(deals, 'E2', '1500');
    world.type(settings, 'B3', 'no');
    world.open();
    for (const name of [...MENU, 'removeDealsheet'])
      expect(menu(world, name, 'NO')).not.toMatch(GOOGLES);
    expectNoExceptions(world);
    expect(world.screen.toasts.map(({ message }) => message).join()).not.toMatch(GOOGLES);
  });

  it("of Dealsheet's columns is said at the edit, which is recorded by the next who may", () => {
    const world = asSeller(locale, deals, 'L:S');
    const before = world.values(deals).map((row) => row.slice(11));
    world.type(deals, 'E2', '1500');
    expect(world.toast()).toContain(REASON[locale]);
    expect(world.values(deals).map((row) => row.slice(11))).toEqual(before);
    expect(checked(world, locale).join()).toContain(REASON[locale]);
    world.asUser('owner');
    expect(checked(world, locale)).toEqual([]);
    expect(world.value(deals, 'N2')).toContain('1500');
  });

  it.each([settings, archive])(
    'of %s keeps no edit from being recorded, on the next day too',
    (tab) => {
      const world = asSeller(locale, tab, null);
      world.clock.now += 24 * 60 * 60 * 1000;
      world.type(deals, 'E2', '1500');
      expect(world.toast()).toBe('');
      expect(world.value(deals, 'N2')).toContain('1500');
    },
  );

  it('of the stage column leaves a stage that another program wrote, and Check says why', () => {
    const world = asSeller(locale, deals, 'D:D');
    world.asUser('owner');
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getRange(`${deals}!D2`).setValue('zzz');
    });
    world.asUser('seller');
    const sentences = checked(world, locale).join();
    expect(sentences).toContain(REASON[locale]);
    expect(world.value(deals, 'D2')).toBe('zzz');
    world.asUser('owner');
    checked(world, locale);
    expect(world.value(deals, 'D2')).toBe(leads);
  });
});

describe.each(LOCALES)('adopting a protected sheet in %s', (locale) => {
  const start = (a1: string | null): PipelineWorld => {
    const world = emptyWorld({ locale });
    world.paste('Sheet1', 'A1', [
      ['Kunde', 'Fase', 'Verdi'],
      ['Acme', 'Lead', '5'],
    ]);
    protect(world, 'Sheet1', a1);
    world.asUser('seller', { locale: locale.slice(0, 2) });
    world.open();
    return world;
  };

  it('changes nothing when the tab is protected, and names who can', () => {
    const world = start(null);
    expect(menu(world, 'setUpSpreadsheet', 'YES')).toMatch(
      /Nothing was changed|Ingenting er endret/,
    );
    expect(world.grid.sheets()).toHaveLength(1);
  });

  it('says what is protected when columns are, and the owner completes it', () => {
    const world = start('D:Z');
    expect(menu(world, 'setUpSpreadsheet', 'YES')).toContain(REASON[locale]);
    expect(world.values('Sheet1')[0]).toHaveLength(3);
    world.asUser('owner');
    expect(menu(world, 'setUpSpreadsheet', 'YES')).toMatch(/Dealsheet (is set up|er satt opp)/);
    expect(column(world, 'Sheet1', locale === 'nb_NO' ? 'Saks-ID' : 'Deal ID')[0]).not.toBe('');
    expect(told(world)).toBe('');
    expectNoExceptions(world);
  });
});
