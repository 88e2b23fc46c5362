import { describe, expect, it } from 'vitest';
import { PROFILES, type Switches } from '../../../../workbench/apps-script/switches';
import { type DealsWorld, openDeals, sheetRows } from '../../../protocol/deals-world';
import { ask } from '../ask';
import { askChange } from './ask-change';

/** Cells of all tabs that a call writes into. */
const allCells = (world: DealsWorld) => ({
  deals: sheetRows(world),
  activities: world.values('Activities'),
});

/** The owner protects cells; a seller works from then on. */
function protectedFrom(switches: Switches, tab: string, a1: string): DealsWorld {
  const world = openDeals(switches);
  world.script(({ SpreadsheetApp }) => {
    const range = SpreadsheetApp.getActive().getSheetByName(tab)?.getRange(a1);
    range?.protect().removeEditors(['seller@example.com']);
  });
  world.asUser('seller', { locale: 'en' });
  return world;
}

const CASES = [
  ['the stage column', 'Deals', 'D:D'],
  ['a column that is filled in', 'Deals', 'H:H'],
  ['the hidden columns', 'Deals', 'L:S'],
  ['the list of activities', 'Activities', 'A:G'],
] as const;

describe.each(['strict', 'lenient', 'likely'] as const)(
  '%s: where Google refuses to write',
  (name) => {
    it.each(CASES)('into %s, nothing of a change is left', (_, tab, a1) => {
      const world = protectedFrom(PROFILES[name], tab, a1);
      const before = allCells(world);
      const answer = askChange(world, 'Charlie', {
        stage: 'Proposal',
        values: { amount: 9_999, nextStep: 'Call', owner: 'Nora' },
        activity: { kind: 'call', note: 'Agreed' },
      });
      expect(answer).toMatchObject({
        problem: { code: 'refused', text: expect.stringContaining('are protected. Ask the owner') },
      });
      expect(allCells(world)).toEqual(before);
    });

    it.each(CASES.slice(0, 3))('into %s, nothing of a new deal is left', (_, tab, a1) => {
      const world = protectedFrom(PROFILES[name], tab, a1);
      const before = allCells(world);
      const values = { name: 'Golf', amount: 5, nextStep: 'Call' };
      const answer = ask(world, 'addDeal', { operation: 'op', stage: 'Proposal', values });
      expect(answer).toMatchObject({ problem: { code: 'refused' } });
      expect(allCells(world)).toEqual(before);
    });
  },
);
