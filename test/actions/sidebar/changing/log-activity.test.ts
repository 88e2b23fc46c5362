import { beforeEach, describe, expect, it } from 'vitest';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { openPipeline } from '../../../pipeline-world';
import { serialOf } from '../../../protocol/deal-rows';
import { openDeals, sheetRows } from '../../../protocol/deals-world';
import { answered, ask } from '../ask';
import { changed, refused, rowNamed } from './ask-change';

const world = openDeals(PROFILES.likely);
beforeEach(() => world.reset());

const CALL = { kind: 'call', note: 'Budget in January' } as const;
const lines = () => world.values('Activities').slice(1);
const deleteTab = (): void => {
  world.script(({ SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName('Activities');
    if (sheet) spreadsheet.deleteSheet(sheet);
  });
};

describe('an activity', () => {
  it('is appended with day and time, and the deal says when it last was', () => {
    answered(ask(world, 'sayWho', { who: 'Kari' }));
    const { id } = rowNamed(world, 'Alpha');
    const { deal } = changed(world, 'Alpha', { operation: 'one', activity: CALL });
    expect(deal.lastActivity).toBe('2026-11-23');
    const tenOClock = serialOf('2026-11-23') + 10 / 24;
    expect(lines()).toEqual([
      [expect.closeTo(tenOClock, 6), 'Kari', id, 'Alpha', 'Call', 'Budget in January', 'one'],
    ]);
  });

  it('is appended once by a call that is repeated', () => {
    const { id, mark } = rowNamed(world, 'Alpha');
    const request = { operation: 'one', id, mark, activity: CALL };
    answered(ask(world, 'changeDeal', request));
    answered(ask(world, 'changeDeal', request));
    expect(lines()).toHaveLength(1);
  });

  it('is not appended with a move that is blocked', () => {
    expect(refused(world, 'Echo', { stage: 'Proposal', activity: CALL }).code).toBe('blocked');
    expect(lines()).toEqual([]);
  });

  it('keeps what it says to the letter', () => {
    const notes = ['=1+1', '+47 22 00 00 00', '007', 'TRUE', 'Two\nlines', ' outer '];
    for (const note of notes) changed(world, 'Alpha', { activity: { kind: 'note', note } });
    expect(lines().map((line) => line[5])).toEqual(notes);
    expect(world.grid.formulas(world.area('Activities', 'F2:F7')).flat().join('')).toBe('');
  });

  it('that is a note needs one, a call does not', () => {
    expect(refused(world, 'Alpha', { activity: { kind: 'note', note: ' ' } })).toEqual({
      code: 'bad values',
      values: [{ key: 'note', text: 'Write the note.' }],
    });
    changed(world, 'Alpha', { activity: { kind: 'call', note: '' } });
    expect(lines()).toHaveLength(1);
  });

  it('makes the tab anew where it is gone', () => {
    deleteTab();
    changed(world, 'Alpha', { activity: CALL });
    expect(world.values('Activities')[0]).toEqual([
      ...['When', 'Who', 'Deal ID', 'Deal', 'Kind', 'Note', 'Operation'],
    ]);
    expect(lines()).toHaveLength(1);
    changed(world, 'Bravo', { activity: CALL });
    expect(lines()).toHaveLength(2);
  });

  it('goes into the columns where the team has moved them', () => {
    world.script(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActive().getSheetByName('Activities')?.insertColumnsAfter(2, 1);
    });
    changed(world, 'Alpha', { activity: CALL });
    expect(lines()[0]?.slice(2, 6)).toEqual([null, rowNamed(world, 'Alpha').id, 'Alpha', 'Call']);
  });

  it('is written in Norwegian where the team is', () => {
    const norsk = openPipeline({ locale: 'nb_NO' });
    norsk.paste(norsk.deals, 'A2', [['Alfa', 'Acme', 'Kari', 'Leads mottatt']]);
    changed(norsk, 'Alfa', { activity: { kind: 'meeting', note: 'Omvisning' } });
    const [header, line] = norsk.values('Aktiviteter');
    expect(header?.slice(0, 6)).toEqual([
      'Når',
      'Hvem',
      'Saks-ID',
      'Salgsmulighet',
      'Type',
      'Notat',
    ]);
    expect(line?.slice(3, 6)).toEqual(['Alfa', 'Møte', 'Omvisning']);
  });

  it('of a deal that is moved apart from its row stays with the deal', () => {
    changed(world, 'Alpha', { activity: CALL });
    world.sort('Deals', 'A2:M6', 1, false);
    world.reconcile();
    const { id, mark } = rowNamed(world, 'Alpha');
    const last = (name: string) => sheetRows(world).find(({ seen }) => seen[0] === name)?.row ?? 0;
    expect(world.value('Deals', `Q${last('Alpha')}`)).toBe(serialOf('2026-11-23'));
    expect(world.value('Deals', `Q${last('Echo')}`)).toBeNull();
    answered(ask(world, 'changeDeal', { operation: 'x', id, mark, activity: CALL }));
  });
});
