import { expect, it } from 'vitest';
import type { SetUpSave, StageRule } from '../../../../src/protocol/set-up-state';
import { openPipeline, type PipelineWorld } from '../../../pipeline-world';
import { sheetSnapshot } from '../../sheet-snapshot';
import { callSetUp, problemOf, readRules, saveRules, unchanged } from './set-up-calls';

function withDeal(locale = 'en_US'): PipelineWorld {
  const world = openPipeline({ locale });
  const lead = locale === 'nb_NO' ? 'Leads mottatt' : 'Leads received';
  world.paste(world.deals, 'A2', [['Pilot', 'Acme', 'Kari', lead]]);
  return world;
}

/** Another stage, and the criteria about it under its name. */
const stage = (at: number, change: Partial<StageRule>) => (rules: SetUpSave) => ({
  stages: rules.stages.map((one, i) => (i === at ? { ...one, ...change } : one)),
  criteria: rules.criteria.map((one) =>
    one.stage === rules.stages[at]?.name ? { ...one, stage: change.name ?? one.stage } : one,
  ),
});

const settings = (change: Partial<SetUpSave['settings']>) => (rules: SetUpSave) => ({
  settings: { ...rules.settings, ...change },
});

const criterion = (change: Partial<SetUpSave['criteria'][number]>) => (rules: SetUpSave) => ({
  criteria: rules.criteria.map((one, i) => (i === 3 ? { ...one, ...change } : one)),
});

const BAD: readonly [string, (rules: SetUpSave) => Partial<SetUpSave>, readonly string[]][] = [
  ['an empty name', stage(0, { name: ' ' }), ['stages.0.name']],
  ['a name of 301 characters', stage(1, { name: 'x'.repeat(301) }), ['stages.1.name']],
  ['a name that is there', stage(4, { name: 'QUALIFICATION' }), ['stages.4.name', 'stages.4.name']],
  ['a chance above 1', stage(0, { probability: 1.01 }), ['stages.0.probability']],
  ['a chance below 0', stage(0, { probability: -0.1 }), ['stages.0.probability']],
  ['half a day', stage(0, { maxDays: 1.5 }), ['stages.0.maxDays']],
  ['too many days', stage(0, { maxDays: 10_000 }), ['stages.0.maxDays']],
  ['no won stage', stage(5, { role: 'lost' }), ['stages']],
  [
    'deals without a stage to go to',
    ({ stages }) => ({ stages: stages.slice(1) }),
    ['moves.Leads received'],
  ],
  [
    'open deals sent to a lost stage',
    ({ stages }) => ({ stages: stages.slice(1), moves: { 'Leads received': 'Lost' } }),
    ['moves.Leads received'],
  ],
  ['a criterion of no stage', criterion({ stage: 'Nowhere' }), ['criteria.3.stage']],
  ['a criterion of no column', criterion({ label: 'Budget' }), ['criteria.3.label']],
  ['a value that is no number', criterion({ value: 'much' }), ['criteria.3.value']],
  ['a currency that is no code', settings({ currency: 'kroner' }), ['settings.currency']],
  ['a target below 0', settings({ targetPerMonth: -1 }), ['settings.targetPerMonth']],
  [
    'a month that is none',
    settings({ monthTargets: { '2026-13': 1 } }),
    ['settings.monthTargets.2026-13'],
  ],
  ['an empty reason', settings({ lostReasons: ['Price', ' '] }), ['settings.lostReasons']],
  ['a reason twice', settings({ lostReasons: ['Price', 'price'] }), ['settings.lostReasons']],
  [
    'no stage column',
    ({ columns }) => ({ columns: { ...columns, stage: null } }),
    ['columns.stage'],
  ],
  [
    'a column for two fields',
    ({ columns }) => ({ columns: { ...columns, created: 2 } }),
    ['columns.created'],
  ],
  [
    'a column of the add-on’s',
    ({ columns }) => ({ columns: { ...columns, created: 15 } }),
    ['columns.created'],
  ],
];

it.each(BAD)('names the place of %s, and writes nothing', (_, change, keys) => {
  const world = withDeal();
  const before = sheetSnapshot(world.grid);
  expect(problemOf(saveRules(world, change))).toEqual(['bad values', keys]);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it.each([
  ['en_US', 'Write a percentage from 0 to 100.'],
  ['nb_NO', 'Skriv en prosent fra 0 til 100.'],
])('says in the language of %s what to write', (locale, text) => {
  const answer = saveRules(withDeal(locale), stage(0, { probability: 2 }));
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'bad values', values: [{ key: 'stages.0.probability', text }] },
  });
});

it('gives no stage a name that means another one’s history', () => {
  const world = withDeal();
  saveRules(world, stage(3, { name: 'Offer' }));
  expect(problemOf(saveRules(world, stage(1, { name: 'proposal' })))).toEqual([
    'bad values',
    ['stages.1.name'],
  ]);
  expect(saveRules(world, stage(3, { name: 'Proposal' })).ok).toBe(true);
});

it('saves nothing over what somebody else changed meanwhile', () => {
  const world = withDeal();
  const rules = unchanged(readRules(world));
  world.type('Stages', 'D2', '3');
  const before = sheetSnapshot(world.grid);
  const request = { ...rules, ...stage(3, { name: 'Offer' })(rules) };
  expect(problemOf(callSetUp(world, 'saveSetUp', request))).toEqual(['set-up changed', '']);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('takes a new day for no change', () => {
  const world = withDeal();
  const rules = unchanged(readRules(world));
  world.clock.now += 86_400_000;
  world.open();
  const request = { ...rules, ...stage(3, { name: 'Offer' })(rules) };
  expect(callSetUp(world, 'saveSetUp', request).ok).toBe(true);
});

it('refuses a stage that was never there', () => {
  const answer = saveRules(withDeal(), stage(0, { was: 'Nowhere', maxDays: 5 }));
  expect(problemOf(answer)[0]).toBe('bad request');
});

it('writes none of the tabs while one of them is protected', () => {
  const world = withDeal('nb_NO');
  world.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Innstillinger');
    sheet?.protect().removeEditors(['seller@example.com']);
  });
  world.asUser('seller');
  const before = sheetSnapshot(world.grid);
  const answer = saveRules(world, (rules) => ({
    ...stage(3, { name: 'Bud' })(rules),
    ...settings({ currency: 'EUR' })(rules),
  }));
  expect(problemOf(answer)).toEqual([
    'refused',
    '«Innstillinger» er beskyttet, og du kan ikke redigere den. Be eieren av filen. Ingenting er lagret.',
  ]);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('names the column that a change needs and that was deleted', () => {
  const world = withDeal();
  world.type('Stages', 'D1', 'Our limit');
  expect(problemOf(saveRules(world, stage(0, { maxDays: 9 })))).toEqual([
    'damaged',
    'The tab “Stages” has no column “Max days”. Add a column with that header and save again. Nothing was saved.',
  ]);
  expect(saveRules(world, stage(0, { probability: 0.11 })).ok).toBe(true);
});
