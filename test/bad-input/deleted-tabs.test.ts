import { describe, expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import {
  checked,
  expectNoExceptions,
  hush,
  LOCALES,
  type Locale,
  MENU,
  menu,
  TERMS,
  worldWithDeals,
} from './bad-input-world';

const TABS = ['stages', 'criteria', 'settings', 'archive'] as const;

function deleteTab(world: PipelineWorld, name: string): void {
  world.script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  });
}

const without = (tab: (typeof TABS)[number], locale: Locale): PipelineWorld => {
  const world = worldWithDeals(locale);
  world.script(({ SpreadsheetApp }) => void SpreadsheetApp.getActive().insertSheet('Figures'));
  world.type('Figures', 'A1', '=WEIGHTED_FORECAST()');
  world.type('Figures', 'A2', '=WIN_RATE()');
  deleteTab(world, TERMS[locale][tab]);
  hush(world);
  return world;
};

describe.each(LOCALES)('a tab deleted in %s', (locale) => {
  const { deals, qualification, proposal, setUp } = TERMS[locale];

  it.each(TABS)('%s ends no edit, command or opening in an exception', (tab) => {
    const world = without(tab, locale);
    world.type(deals, 'D2', proposal);
    world.type(deals, 'D3', 'zzz');
    world.type(deals, 'A6', 'Foxy');
    world.open();
    for (const name of MENU) menu(world, name);
    expectNoExceptions(world);
  });

  it.each(TABS)(
    '%s is brought back by set-up, and with it every formula at the next check',
    (tab) => {
      const world = without(tab, locale);
      expect(menu(world, 'setUpSpreadsheet')).toContain(TERMS[locale][tab]);
      expect(menu(world, 'setUpSpreadsheet')).toMatch(/^(Everything is in place|Alt er på plass)/);
      checked(world, locale);
      expect([world.value('Figures', 'A1'), world.value('Figures', 'A2')]).toEqual([
        tab === 'stages' ? expect.any(Number) : 1900 + 100,
        1,
      ]);
    },
  );

  it('stages stops the recording, and edits, commands and functions say how to go on', () => {
    const world = without('stages', locale);
    world.type(deals, 'D2', qualification);
    expect(world.toast()).toContain(setUp);
    expect(menu(world, 'updateForecast')).toContain(setUp);
    world.type('Figures', 'C1', '=WEIGHTED_FORECAST()');
    expect(world.value('Figures', 'C1')).toMatchObject({
      message: expect.stringMatching(/part of it was deleted|noe av det er slettet/),
    });
  });

  it.each(['stages', 'criteria', 'settings'] as const)(
    '%s is named with its remedy by the first edit and by every command',
    (tab) => {
      const world = without(tab, locale);
      const title = TERMS[locale][tab];
      const names = { en_US: `the tab ${title} is missing`, nb_NO: `fanen ${title} mangler` };
      world.type(deals, 'D3', proposal);
      const toasts = world.screen.toasts.splice(0).map(({ message }) => message);
      expect(toasts).toEqual([expect.stringContaining(names[locale])]);
      expect(toasts[0]).toContain(setUp);
      for (const name of MENU.slice(0, 4)) expect(menu(world, name), name).toBe(toasts[0]);
    },
  );

  it.each(['criteria', 'settings'] as const)(
    'a move made while %s is missing is judged once the tab is there again',
    (tab) => {
      const world = without(tab, locale);
      world.type(deals, 'D3', proposal);
      expect(world.value(deals, 'D3')).toBe(proposal);
      menu(world, 'setUpSpreadsheet');
      expect(world.value(deals, 'D3')).toBe(qualification);
    },
  );

  it('archive is named by Check', () => {
    const world = without('archive', locale);
    const sentences = checked(world, locale);
    const isGone = /: (the tab is gone|fanen er borte)/;
    expect(sentences.filter((one) => isGone.test(one))).toHaveLength(1);
    expect(sentences[0]).toContain(TERMS[locale].archive);
  });
});
