import { describe, expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';

const NOTES = 'Notes';

/** A pipeline with one deal of 1,000 in the first stage, and a tab of the user's own. */
function withNotes(): PipelineWorld {
  const world = openPipeline();
  world.grid.insertSheet(NOTES);
  world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Leads received', '1000']]);
  return world;
}

const formula = (world: PipelineWorld, a1: string): string =>
  world.grid.formulas(world.area(NOTES, a1))[0]?.[0] ?? '';

describe('bare formulas', () => {
  it('are completed when typed, and follow the deals from then on', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=WEIGHTED_FORECAST()');
    expect(formula(world, 'A1')).toContain("'Deals'!E2:E");
    expect(world.value(NOTES, 'A1')).toBe(100);
    world.type(world.deals, 'E2', '2000');
    expect(world.value(NOTES, 'A1')).toBe(200);
  });

  it('that a program wrote are completed by "Check all deals"', () => {
    const world = withNotes();
    world.script(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(NOTES);
      sheet?.getRange('B2').setFormula('=WIN_RATE("this year")');
    });
    world.menu('checkAllDeals');
    expect(formula(world, 'B2')).toBe(`=WIN_RATE("this year",'Archive'!H1,'Settings'!A1:B)`);
  });

  it('stay bare once their completion was undone, and "Check all deals" says so', () => {
    const world = withNotes();
    world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
    for (let i = 0; i < 5 && formula(world, 'C3') !== '=OVERDUE_DEALS()'; i++) world.undo();
    expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
    world.menu('checkAllDeals');
    expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
    const texts = world.values('Check').flat().map(String);
    expect(texts.some((text) => text.startsWith('Notes!C3 holds a figure'))).toBe(true);
  });

  it('change nothing of a formula that holds no call of ours', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=SUM(1,2)');
    expect(formula(world, 'A1')).toBe('=SUM(1,2)');
  });
});
