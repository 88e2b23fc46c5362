import { expect, it } from 'vitest';
import type { PlannedState, SetUpRun } from '../../../../src/protocol/set-up-state';
import { emptyWorld, openPipeline } from '../../../pipeline-world';
import { answer, oddWorld } from '../../odd-sheet';
import { sheetSnapshot } from '../../sheet-snapshot';
import { callSetUp, problemOf, readPlan, readRules, resultOf } from './set-up-calls';

const asPlanned = ({ lines, columns }: PlannedState): SetUpRun => ({
  lines,
  columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
  fill: false,
});

it('tells what setting up adds to the user’s list, and writes nothing', () => {
  const world = oddWorld('en');
  const before = sheetSnapshot(world.grid);
  const plan = readPlan(world);
  expect(plan).toMatchObject({
    language: 'en',
    tab: 'Sheet1',
    isAdopted: true,
    mayFill: false,
    obstacle: '',
  });
  expect(plan.lines).toEqual([
    'Columns for Close date, Lost reason (G–H)',
    'Its own columns I to P: In stage since, Missing, the others hidden',
    'The tabs Stages, Criteria, Settings, Activities, Archive',
    'A drop-down of stages in the stage column',
    'A drop-down of lost reasons in their column',
    'Colours for stalled and overdue deals and for what is missing, after your own',
    'Stages: Qualified (open), Proposal sent (open), Negotiation (open), Won (won), Lost (lost).',
    'Moves that lack something are warned of, not put back. Amounts are in USD. Settings change that.',
    'None of your cells, rules, formats or filters is changed.',
  ]);
  expect(plan.headers).toEqual(['Value', 'Account', 'Phase', 'Comment', 'Seller', 'Opportunity']);
  expect(plan.columns.filter(({ column }) => column !== null)).toEqual([
    { field: 'name', column: 6, sample: 'Data platform' },
    { field: 'company', column: 2, sample: 'Acme' },
    { field: 'owner', column: 5, sample: 'Kari' },
    { field: 'stage', column: 3, sample: 'Proposal sent' },
    { field: 'amount', column: 1, sample: '200000' },
  ]);
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('offers the user’s column beside its own, of which one is gone', () => {
  const world = openPipeline();
  world.type('Deals', 'T1', 'Region');
  world.deleteColumns('Deals', 15, 1);
  expect(readPlan(world).headers.slice(10)).toEqual(['Created', ...Array(7).fill(''), 'Region']);
});

it.each(['en', 'nb'] as const)('does what the menu command does with a list in %s', (language) => {
  const [byMenu, byPage] = [oddWorld(language), oddWorld(language)];
  answer(byMenu, 'setUpSpreadsheet', 'YES', 'OK');
  const state = resultOf(callSetUp(byPage, 'runSetUp', asPlanned(readPlan(byPage))));
  expect(state.kind).toBe('rules');
  expect(sheetSnapshot(byPage.grid)).toEqual(sheetSnapshot(byMenu.grid));
});

it.each([true, false])('does what it does with an empty file; sample filled in: %s', (fill) => {
  const [byMenu, byPage] = [emptyWorld(), emptyWorld()];
  answer(byMenu, 'setUpSpreadsheet', fill ? 'YES' : 'NO', 'OK');
  const plan = readPlan(byPage);
  expect(plan).toMatchObject({ tab: 'Deals', isAdopted: false, mayFill: true, columns: [] });
  expect(plan.lines[0]).toBe('The empty tab “Sheet1” becomes “Deals”');
  resultOf(callSetUp(byPage, 'runSetUp', { ...asPlanned(plan), fill }));
  expect(sheetSnapshot(byPage.grid)).toEqual(sheetSnapshot(byMenu.grid));
});

it('binds the columns that the user chose, once their plan has been shown', () => {
  const world = oddWorld('en');
  const plan = readPlan(world);
  const request = asPlanned(plan);
  const chosen = { ...request, columns: { ...request.columns, nextStep: 4, owner: null } };
  const state = resultOf(callSetUp(world, 'runSetUp', chosen));
  expect(state.kind).toBe('rules');
  expect(world.grid.names().get('Deals_NextStep')).toEqual(world.area('Sheet1', 'D3'));
  expect(world.grid.names().has('Deals_Owner')).toBe(false);
});

it('answers with the new plan where other columns mean other additions', () => {
  const world = oddWorld('nb');
  const before = sheetSnapshot(world.grid);
  const request = asPlanned(readPlan(world));
  const chosen = { ...request, columns: { ...request.columns, amount: null } };
  const state = resultOf(callSetUp(world, 'runSetUp', chosen));
  expect(state).toMatchObject({ kind: 'planned' });
  expect(state.kind === 'planned' && state.lines[0]).toBe(
    'Kolonner for Beløp, Forventet avslutning, Tapsårsak (G–I)',
  );
  expect(sheetSnapshot(world.grid)).toEqual(before);
});

it('answers with the new plan when the list has changed meanwhile', () => {
  const world = oddWorld('en');
  const request = asPlanned(readPlan(world));
  world.type('Sheet1', 'C4', 'Waiting for papers');
  const state = resultOf(callSetUp(world, 'runSetUp', request));
  expect(state.kind === 'planned' && state.lines.join()).toContain('Waiting for papers (open)');
  expect(world.grid.names().size).toBe(0);
});

it('takes no column twice, and none that is not there', () => {
  const world = oddWorld('en');
  const request = asPlanned(readPlan(world));
  const columns = { ...request.columns, company: 5, created: 40 };
  expect(problemOf(callSetUp(world, 'runSetUp', { ...request, columns }))).toEqual([
    'bad values',
    expect.arrayContaining(['columns.created']),
  ]);
  expect(world.grid.names().size).toBe(0);
});

it('names the obstacle, and does nothing, where the tab is protected', () => {
  const world = oddWorld('nb');
  world.script(({ SpreadsheetApp }) => {
    const protection = SpreadsheetApp.getActive().getSheets()[0]?.protect();
    protection?.removeEditors(['colleague@example.com']);
  });
  world.asUser('colleague', { email: 'colleague@example.com' });
  const plan = readPlan(world);
  expect(plan.obstacle).toMatch(/^«Sheet1» er beskyttet, og du kan ikke redigere den/);
  expect(problemOf(callSetUp(world, 'runSetUp', asPlanned(plan)))).toEqual([
    'refused',
    plan.obstacle,
  ]);
});

it('offers to bring back a tab of rules that was deleted', () => {
  const world = emptyWorld();
  resultOf(callSetUp(world, 'runSetUp', asPlanned(readPlan(world))));
  world.script(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Criteria');
    if (sheet) SpreadsheetApp.getActive().deleteSheet(sheet);
  });
  const plan = readPlan(world);
  expect(plan.lines).toEqual(['Criteria']);
  resultOf(callSetUp(world, 'runSetUp', asPlanned(plan)));
  expect(readRules(world).criteria).toHaveLength(9);
});
