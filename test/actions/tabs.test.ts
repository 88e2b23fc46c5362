import { describe, expect, it } from 'vitest';
import type { PipelineWorld } from '../pipeline-world';
import { emptyWorld } from '../pipeline-world';
import { adoptedDeals, DEALS, rowWith, SHEET } from './adopted-deals';

const MENU = ['updateForecast', 'updateFunnel', 'checkAllDeals', 'showHistory'] as const;
const TABS = ['Forecast', 'Funnel', 'Check', 'History'] as const;

const run = (world: PipelineWorld, ...names: readonly string[]) =>
  names.map((name) => {
    const record = world.menu(name);
    expect(record.error).toBeUndefined();
    return record;
  });

const tabNames = ({ grid }: PipelineWorld) => grid.sheets().map(({ name }) => name);

describe('the menu’s tabs', () => {
  it('are made when first asked for, in the language of the sheet', () => {
    const world = adoptedDeals();
    expect(tabNames(world)).not.toContain('Funnel');
    run(world, ...MENU);
    expect(tabNames(world).slice(-4)).toEqual(TABS);
    expect(rowWith(world, 'Forecast', 'Total').slice(1, 4)).toEqual([2, 300_000, 100_000]);
    expect(rowWith(world, 'Funnel', 'Qualification').slice(1, 7)).toEqual([
      ...[3, '█'.repeat(10), 2, 0, 0, 1],
    ]);
    expect(rowWith(world, 'History', 'Dune', 2).slice(3, 6)).toEqual(['First seen', null, 'Lost']);
    expect(rowWith(world, 'Check', 'Acme', 1).slice(2, 5)).toEqual(['Proposal', 'Kari', 0]);
  });

  it('are Norwegian in a Norwegian sheet', () => {
    const deals = DEALS.map(([name = '', owner = '']) => [name, owner, 'Tilbud', '5000', '']);
    const world = adoptedDeals(deals, { locale: 'nb_NO' });
    run(world, ...MENU);
    expect(tabNames(world).slice(-4)).toEqual(['Prognose', 'Salgstrakt', 'Kontroll', 'Historikk']);
    expect(rowWith(world, 'Prognose', 'Sum').slice(1, 3)).toEqual([5, 25_000]);
  });

  it('hold the same after a second update, with fewer calls', () => {
    const world = adoptedDeals();
    const first = run(world, ...MENU);
    const cells = TABS.map((tab) => world.values(tab));
    const names = [...world.grid.names()];
    const second = run(world, ...MENU);
    expect(TABS.map((tab) => world.values(tab))).toEqual(cells);
    expect([...world.grid.names()]).toEqual(names);
    second.forEach(({ counters }, i) => {
      expect(counters.writes).toBeLessThan(first[i]?.counters.writes ?? 0);
    });
  });

  it('do not depend on the order of the rows', () => {
    const world = adoptedDeals();
    run(world, ...MENU);
    const cells = ['Forecast', 'Funnel', 'History'].map((tab) => world.values(tab));
    world.sort(SHEET, 'A2:N6', 1, false);
    expect(world.value(SHEET, 'A2')).toBe('Elk');
    run(world, ...MENU);
    expect(['Forecast', 'Funnel', 'History'].map((tab) => world.values(tab))).toEqual(cells);
  });

  it('follow what is typed: a move counts in the funnel and stands in the history', () => {
    const world = adoptedDeals();
    world.type(SHEET, 'C3', 'Proposal');
    run(world, 'updateFunnel', 'showHistory');
    expect(rowWith(world, 'Funnel', 'Qualification').slice(3, 7)).toEqual([3, 0, 0, 0]);
    expect(world.value('Funnel', 'A3')).toContain('history since 2026-11-23');
    const line = world
      .values('History')
      .find(([, , deal, what]) => `${deal}${what}` === 'BoltStage');
    expect(line?.slice(4)).toEqual(['Qualification', 'Proposal', 'as it was edited']);
  });

  it('are found again under another name', () => {
    const world = adoptedDeals();
    run(world, 'updateFunnel');
    const sheet = world.grid.sheets().find(({ name }) => name === 'Funnel');
    world.grid.updateSheet(sheet?.id ?? -1, { name: 'My funnel' });
    world.type(SHEET, 'C3', 'Proposal');
    run(world, 'updateFunnel');
    expect(tabNames(world)).not.toContain('Funnel');
    expect(rowWith(world, 'My funnel', 'Proposal').slice(1, 2)).toEqual([3]);
  });

  it('leave a tab of the user’s with the same name alone', () => {
    const world = adoptedDeals();
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().insertSheet('funnel').getRange('A1').setValue('mine');
    });
    run(world, 'updateFunnel');
    expect(world.values('funnel')).toEqual([['mine']]);
    expect(world.value('Funnel 2', 'A1')).toBe('Funnel on 2026-11-23');
  });

  it('tell the user what is missing where there is no pipeline', () => {
    const world = emptyWorld();
    world.open();
    world.screen.answers.push('OK');
    run(world, 'updateFunnel');
    expect(world.screen.alerts.at(-1)?.message).toMatch(/is not set up yet/);
  });

  it.each([
    ['updateForecast', 'Forecast'],
    ['updateFunnel', 'Funnel'],
    ['checkAllDeals', 'Check'],
    ['showHistory', 'History'],
  ])('%s says that the tab %s could not be written when Google fails', (name, tab) => {
    const { calls } = adoptedDeals().menu(name);
    for (const call of [calls.lastIndexOf('Range.setValues'), calls.indexOf('Range.getValues')]) {
      const world = adoptedDeals();
      world.faults.failAt(
        call + 1,
        'Service Spreadsheets failed while accessing document with id 1x-Y.',
      );
      world.screen.answers.push('OK');
      run(world, name);
      expect(world.screen.alerts.at(-1)?.message).toBe(
        `The tab ${tab} could not be written: Google did not answer. Try again in a moment.`,
      );
    }
  });

  it('tell the user when Google refuses to write', () => {
    const world = adoptedDeals();
    run(world, 'updateForecast');
    world.asUser('colleague');
    world.asUser('owner');
    world.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Forecast');
      sheet?.protect().removeEditors(['colleague@example.com']);
    });
    world.asUser('colleague');
    world.screen.answers.push('OK');
    run(world, 'updateForecast');
    expect(world.screen.alerts.at(-1)?.message).toMatch(/^The tab Forecast could not be written: /);
  });
});
