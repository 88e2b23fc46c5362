import { describe, expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';

/** One deal in Qualification, known to the add-on; row 2. */
function withDeal(): PipelineWorld {
  const world = openPipeline();
  world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Qualification', '1000']]);
  return world;
}

describe('an edit after a lost one', () => {
  it('is judged all the same: a move that lacks something is put back', () => {
    const world = withDeal();
    world.dropNextEvents(1);
    world.type(world.deals, 'E2', '1500');
    world.type(world.deals, 'D2', 'Lost');
    expect(world.value(world.deals, 'D2')).toBe('Qualification');
    expect(world.toast()).toContain('Acme is back in Qualification');
  });

  it('is recorded together with the lost one', () => {
    const world = withDeal();
    world.dropNextEvents(1);
    world.type(world.deals, 'E2', '1500');
    world.type(world.deals, 'D2', 'Needs mapping');
    world.menu('showHistory');
    const history = world.values('History').map((row) => row.slice(3, 6));
    expect(history).toContainEqual(['Amount', 1000, 1500]);
    expect(history).toContainEqual(['Stage', 'Qualification', 'Needs mapping']);
  });

  it('says so when the row may have become another deal', () => {
    const world = withDeal();
    world.dropNextEvents(1);
    world.type(world.deals, 'A2', 'Beta');
    world.type(world.deals, 'E2', '9000');
    expect(world.toast()).toContain('this was “Acme”');
  });

  it('names "Check all deals" in a sheet too large to look at while typing', () => {
    const world = withDeal();
    const sheet = world.area(world.deals, 'A1').sheet;
    world.grid.insertRows(sheet, 500, 3_000);
    world.dropNextEvents(1);
    world.type(world.deals, 'E2', '1500');
    world.type(world.deals, 'D2', 'Lost');
    expect(world.toast()).toContain('Check all deals');
  });
});

describe('winning a deal', () => {
  it('needs no close date: the day it is won is filled in', () => {
    const world = openPipeline();
    world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Negotiation', '1000']]);
    world.type(world.deals, 'D2', 'Contract signed');
    expect(world.value(world.deals, 'D2')).toBe('Contract signed');
    expect(world.value(world.deals, 'F2')).toBe(46349);
  });
});

describe('a date beyond the calendar', () => {
  it('is a text that cannot be read, and stops nothing', () => {
    const world = withDeal();
    world.type(world.deals, 'F2', '12/31/2026');
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getSheetByName(world.deals)?.getRange('F2').setValue(90_912_345);
    });
    expect(world.menu('checkAllDeals').error).toBeUndefined();
    const texts = world.values('Check').flat().map(String);
    expect(texts.some((text) => text.includes('row 2, Close date'))).toBe(true);
  });
});
