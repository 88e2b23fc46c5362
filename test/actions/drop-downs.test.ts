import { expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';

/** What a cell's drop-down offers; [] if it has none. */
function offered(world: PipelineWorld, tab: string, a1: string): readonly unknown[] {
  const rule = world.grid.attachments(world.area(tab, a1), 'validation')[0]?.[0];
  return (rule as { values?: readonly unknown[] } | null)?.values ?? [];
}

it.each([
  ['en', 'Price', 'Competitor', 'No need', 'Timing', 'No decision'],
  ['nb', 'Pris', 'Konkurrent', 'Ikke behov', 'Tidspunkt', 'Ingen beslutning'],
] as const)('offers the lost reasons of %s, and takes other ones', (language, ...reasons) => {
  const world = oddWorld(language);
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(offered(world, 'Sheet1', 'H4')).toEqual(reasons);
  world.type('Sheet1', 'H4', 'Bankrupt');
  expect(world.value('Sheet1', 'H4')).toBe('Bankrupt');
});

it('offers the reasons as Settings has them when set up again, once', () => {
  const world = oddWorld('en');
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  const row = world.values('Settings').findIndex(([name]) => name === 'Lost reasons') + 1;
  world.type('Settings', `B${row}`, 'Too late, Too dear');
  expect(answer(world, 'setUpSpreadsheet', 'OK')[0]).toContain('drop-downs');
  expect(offered(world, 'Sheet1', 'H4')).toEqual(['Too late', 'Too dear']);
  expect(answer(world, 'setUpSpreadsheet', 'OK')[0]).toMatch(/^Everything is in place/);
  world.type('Settings', `B${row}`, '');
  expect(answer(world, 'setUpSpreadsheet', 'OK')[0]).toMatch(/^Everything is in place/);
});

it('keeps a rule of the user’s on the lost reasons, even when Dealsheet is removed', () => {
  const world = oddWorld('en');
  world.type('Sheet1', 'G3', 'Lost reason');
  world.type('Sheet1', 'G7', 'Price');
  world.script(({ SpreadsheetApp }) => {
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Mine']).build();
    SpreadsheetApp.getActive().getSheets()[0]?.getRange('G7').setDataValidation(list);
  });
  const [asked] = answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  expect(asked).not.toContain('lost reasons');
  expect(offered(world, 'Sheet1', 'G4')).toEqual([]);
  answer(world, 'removeDealsheet', 'YES', 'OK');
  expect(offered(world, 'Sheet1', 'G7')).toEqual(['Mine']);
});

it('takes the drop-down of lost reasons away from a filled column when removed', () => {
  const world = oddWorld('en');
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  world.type('Sheet1', 'H7', 'Price');
  answer(world, 'removeDealsheet', 'YES', 'OK');
  expect(world.value('Sheet1', 'H7')).toBe('Price');
  expect(offered(world, 'Sheet1', 'H7')).toEqual([]);
});

it.each([
  [
    'en_US',
    ['off', 'warn', 'put back'],
    ['open', 'won', 'lost'],
    ['yes', 'no'],
    ['must', 'should'],
  ],
  [
    'nb_NO',
    ['av', 'varsle', 'sett tilbake'],
    ['åpen', 'vunnet', 'tapt'],
    ['ja', 'nei'],
    ['må', 'bør'],
  ],
])('offers the closed lists of its tabs in %s', (locale, enforcements, roles, answers, levels) => {
  const world = openPipeline({ locale });
  const [stages = '', criteria = '', settings = ''] =
    locale === 'nb_NO' ? ['Steg', 'Krav', 'Innstillinger'] : ['Stages', 'Criteria', 'Settings'];
  expect(offered(world, settings, 'B2')).toEqual(enforcements);
  for (const a1 of ['B3', 'B4', 'B5']) expect(offered(world, settings, a1)).toEqual(answers);
  expect(offered(world, settings, 'B6')).toEqual([]);
  expect(offered(world, settings, 'B10')).toEqual(['English', 'Norsk']);
  expect(offered(world, stages, 'B9')).toEqual(roles);
  expect(offered(world, stages, 'E2')).toEqual(answers);
  expect(offered(world, criteria, 'C100')).toHaveLength(10);
  expect(offered(world, criteria, 'E11')).toEqual(levels);
});
