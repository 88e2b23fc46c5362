import { expect, it } from 'vitest';
import { emptyWorld } from '../pipeline-world';
import { answer } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

const TABS = {
  en_US: ['Deals', 'Stages', 'Criteria', 'Settings', 'Activities', 'Archive'],
  nb_NO: ['Salgsmuligheter', 'Steg', 'Krav', 'Innstillinger', 'Aktiviteter', 'Arkiv'],
} as const;
const SEEN_HEADERS = {
  en_US:
    'Deal Company Owner Stage Amount Close date Probability Next step Next step date Lost reason Created In stage since Missing',
  nb_NO:
    'Salgsmulighet Kunde Ansvarlig Steg Beløp Forventet avslutning Sannsynlighet Neste oppfølging Dato for oppfølging Tapsårsak Opprettet I steget siden Mangler',
} as const;

it.each(['en_US', 'nb_NO'] as const)('an empty file in %s becomes a pipeline', (locale) => {
  const world = emptyWorld({ locale });
  const [asked, told] = answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  const [deals] = TABS[locale];
  expect(world.grid.sheets().map(({ name }) => name)).toEqual(TABS[locale]);
  expect(world.grid.sheets().map(({ hidden }) => hidden)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(world.grid.sheets()[0]?.frozenRows).toBe(1);
  expect(world.values(deals)[0]?.slice(0, 13).join(' ')).toBe(SEEN_HEADERS[locale]);
  const hidden = [...world.grid.columns(0)].flatMap(([column, it]) => (it.hidden ? [column] : []));
  expect(hidden.sort((a, b) => a - b)).toEqual([14, 15, 16, 17, 18, 19]);
  expect(asked).toContain(locale === 'nb_NO' ? '48 saker' : '48 deals');
  expect(told).toMatch(locale === 'nb_NO' ? /^Dealsheet er satt opp/ : /^Dealsheet is set up/);
});

it('offers the stages of the Stages tab and takes other entries too', () => {
  const world = emptyWorld();
  answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  const rules = world.grid.attachments(world.area('Deals', 'D1:D1000'), 'validation').flat();
  expect(rules[0]).toBeNull();
  expect(rules.slice(1).every((rule) => rule?.allowInvalid && rule.kind === 'range')).toBe(true);
  expect(rules[1]?.range).toEqual(world.area('Stages', 'A2:A100'));
});

it('colours what is missing, stalled and overdue below the headers', () => {
  const world = emptyWorld();
  answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  const colours = world.grid.records(0).filter(({ kind }) => kind === 'conditional-format');
  expect(colours.map(({ areas }) => areas)).toEqual(
    ['M2:M1000', 'L2:L1000', 'F2:F1000'].map((a1) => [world.area('Deals', a1)]),
  );
});

it('follows deals typed afterwards, as enforcement says', () => {
  const world = emptyWorld();
  answer(world, 'setUpSpreadsheet', 'NO', 'OK');
  world.paste('Deals', 'A2', [['Pilot', 'Acme', 'Kari', 'Qualification']]);
  world.type('Deals', 'D2', 'Proposal');
  expect(world.value('Deals', 'D2')).toBe('Qualification');
});

it.each(['en_US', 'nb_NO'] as const)('fills in the sample in %s and records it', (locale) => {
  const world = emptyWorld({ locale });
  const [, told] = answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  const [deals, , , , , archive] = TABS[locale];
  expect(world.values(deals)).toHaveLength(49);
  expect(world.values(archive)).toHaveLength(49);
  expect(told).toContain(
    locale === 'nb_NO'
      ? '48 saker: 22 åpne, 6 vunnet, 20 tapt.'
      : '48 deals: 22 open, 6 won, 20 lost.',
  );
});

it('changes nothing when it is run again', () => {
  const world = emptyWorld();
  answer(world, 'setUpSpreadsheet', 'YES', 'OK');
  const before = sheetSnapshot(world.grid);
  const [told] = answer(world, 'setUpSpreadsheet', 'OK');
  expect(told).toMatch(/^Everything is in place/);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('names its tabs otherwise where the user’s have their names', () => {
  const world = emptyWorld();
  world.script(({ SpreadsheetApp }) => {
    const stages = SpreadsheetApp.getActive().insertSheet('stages');
    stages.getRange('A1').setValue('Rehearsals');
    stages.getRange('A2').setValue('Opera house');
  });
  const [asked] = answer(world, 'setUpSpreadsheet', 'YES', 'NO', 'OK');
  expect(asked).toMatch(/^No tab looks like a list of deals/);
  const names = world.grid.sheets().map(({ name }) => name);
  expect(names).toContain('Stages (Dealsheet)');
  expect(world.values('stages')).toEqual([['Rehearsals'], ['Opera house']]);
});
