import { describe, expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';

const NOTES = 'Notes';

/** A pipeline with one deal of 1,000 in the first stage, and a tab of the user's own. */
function withNotes(options: Parameters<typeof openPipeline>[0] = {}): PipelineWorld {
  const world = openPipeline(options);
  world.grid.insertSheet(NOTES);
  world.paste(world.deals, 'A2', [['Acme', 'Acme AS', 'Kari', 'Leads received', '1000']]);
  return world;
}

const formula = (world: PipelineWorld, a1: string): string =>
  world.grid.formulas(world.area(NOTES, a1))[0]?.[0] ?? '';

/** Undoes until the call typed in C3 stands there as it was typed. */
function undoCompletion(world: PipelineWorld): void {
  for (let i = 0; i < 5 && formula(world, 'C3') !== '=OVERDUE_DEALS()'; i++) world.undo();
}

describe('bare formulas', () => {
  it('are completed when typed, and follow the deals from then on', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=WEIGHTED_FORECAST()');
    expect(formula(world, 'A1')).toContain("'Deals'!$E$1:$E");
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
    expect(formula(world, 'B2')).toBe(`=WIN_RATE("this year",'Archive'!$H$1,'Settings'!$A$1:$B)`);
  });

  it('stay bare once their completion was undone, and "Check all deals" says so', () => {
    const world = withNotes();
    world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
    undoCompletion(world);
    expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
    world.menu('checkAllDeals');
    expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
    const texts = world.values('Check').flat().map(String);
    expect(texts.some((text) => text.startsWith('Notes!C3 holds a figure'))).toBe(true);
  });

  it('that are deleted and typed again are left bare once, as if undone, then completed', () => {
    const world = withNotes();
    const typed = () => {
      world.type(NOTES, 'A1', '');
      world.type(NOTES, 'A1', '=WEIGHTED_FORECAST()');
      return formula(world, 'A1') !== '=WEIGHTED_FORECAST()';
    };
    expect([typed(), typed(), typed(), typed()]).toEqual([true, false, true, false]);
  });

  it('that "Check all deals" listed are completed when they are typed again', () => {
    const world = withNotes();
    world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
    undoCompletion(world);
    world.menu('checkAllDeals');
    world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
    expect(formula(world, 'C3')).toContain("'Deals'!");
  });

  it.each([true, false])(
    'stay bare after an undo whose event is %s, then can be typed',
    (fires) => {
      const world = withNotes({ switches: { undoFiresEdit: fires } });
      world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
      undoCompletion(world);
      world.menu('checkAllDeals');
      world.menu('checkAllDeals');
      expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
      world.type(NOTES, 'C3', '=OVERDUE_DEALS()');
      expect(formula(world, 'C3')).toContain("'Deals'!");
      undoCompletion(world);
      expect(formula(world, 'C3')).toBe('=OVERDUE_DEALS()');
    },
  );

  it('change nothing of a formula that holds no call of ours', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=SUM(1,2)');
    expect(formula(world, 'A1')).toBe('=SUM(1,2)');
  });
});

describe('a formula typed again after it was deleted', () => {
  it('is taken for an undone completion, which is said; typed once more it is completed', () => {
    const world = withNotes();
    world.type(NOTES, 'D1', '=OVERDUE_DEALS()');
    world.clear(NOTES, 'D1');
    world.type(NOTES, 'D1', '=OVERDUE_DEALS()');
    expect(formula(world, 'D1')).toBe('=OVERDUE_DEALS()');
    expect(world.toast()).toContain('Notes!D1');
    world.type(NOTES, 'D1', '=OVERDUE_DEALS()');
    expect(formula(world, 'D1')).toContain('$A$1:$A');
  });
});

describe('completed formulas', () => {
  it('mean the same when they are copied elsewhere', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=WEIGHTED_FORECAST()');
    world.copyCells(NOTES, 'A1', 'C4');
    expect(formula(world, 'C4').replace(/'/g, '')).toBe(formula(world, 'A1').replace(/'/g, ''));
    expect(world.value(NOTES, 'C4')).toBe(100);
  });

  it('count a deal in a row inserted above the first one', () => {
    const world = withNotes();
    world.type(NOTES, 'A1', '=WEIGHTED_FORECAST()');
    world.type(NOTES, 'A3', '=WEIGHTED_FORECAST("",C1)');
    world.type(NOTES, 'C1', 'Company');
    world.insertRows(world.deals, 2, 1);
    world.paste(world.deals, 'A2', [['Beta', 'Beta AS', 'Ola', 'Leads received', '5000']]);
    expect(world.value(NOTES, 'A1')).toBe(600);
    const groups = world
      .values(NOTES)
      .slice(3, 5)
      .map((row) => [row[0], row[3]]);
    expect(groups).toEqual([
      ['Acme AS', 100],
      ['Beta AS', 500],
    ]);
  });
});
