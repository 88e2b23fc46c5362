import { beforeEach, describe, expect, it } from 'vitest';
import { decodeTrail } from '../../../../src/pipeline/trail';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { serialOf } from '../../../protocol/deal-rows';
import { openDeals, sheetRows } from '../../../protocol/deals-world';
import { answered, ask } from '../ask';
import { askChange, changed, refused, rowNamed } from './ask-change';

const world = openDeals(PROFILES.likely);
beforeEach(() => world.reset());

const setSetting = (name: string, value: string): void => {
  const row = world.values('Settings').findIndex(([cell]) => cell === name) + 1;
  world.type('Settings', `B${row}`, value);
};
const lastEntry = (name: string) => decodeTrail(rowNamed(world, name).trail)?.entries.at(-1);
const cellsOf = (name: string) => rowNamed(world, name).seen;

describe('a move', () => {
  it('writes the stage with what was filled in, as one entry of the trail', () => {
    answered(ask(world, 'sayWho', { who: 'Kari' }));
    const { deal } = changed(world, 'Charlie', {
      stage: 'Proposal',
      values: { amount: '9,500.50', nextStep: 'Call', nextStepDate: '2026-12-24' },
    });
    expect(deal).toMatchObject({ stage: 3, amount: 9_500.5, nextStepDate: '2026-12-24' });
    const [, , , stage, amount, , , step, date] = cellsOf('Charlie');
    expect([stage, amount, step, date]).toEqual([
      'Proposal',
      9_500.5,
      'Call',
      serialOf('2026-12-24'),
    ]);
    expect(lastEntry('Charlie')).toEqual({
      day: '2026-11-23',
      kind: 'seen',
      who: 'Kari',
      changes: { stage: 'Proposal', amount: 9_500.5 },
    });
  });

  it('that lacks a must is told with all that is missing, and nothing of it is written', () => {
    const before = sheetRows(world);
    const problem = refused(world, 'Echo', {
      stage: 'Proposal',
      values: { owner: 'Ola', nextStep: 'Call' },
    });
    expect(problem).toMatchObject({
      code: 'blocked',
      stage: 3,
      lacking: [3, 4],
      skips: '',
      reopens: false,
      text: 'Proposal needs Amount and Close date.',
    });
    expect(sheetRows(world)).toEqual(before);
  });

  it('that only warns is made once the user has seen the warning', () => {
    setSetting('Enforcement', 'warn');
    const move = { stage: 'Proposal' };
    expect(refused(world, 'Echo', move).code).toBe('blocked');
    expect(cellsOf('Echo')[3]).toBe('Leads received');
    changed(world, 'Echo', { ...move, warned: true });
    expect(cellsOf('Echo')[3]).toBe('Proposal');
    expect(lastEntry('Echo')?.changes).toEqual({ stage: 'Proposal' });
  });

  it('is not warned of when rules are put back, whatever the page says', () => {
    expect(refused(world, 'Echo', { stage: 'Proposal', warned: true }).code).toBe('blocked');
  });

  it('is made without a word where nothing is enforced', () => {
    setSetting('Enforcement', 'off');
    expect(changed(world, 'Echo', { stage: 'Proposal' }).deal.stage).toBe(3);
  });

  it('may not jump over a stage nor re-open where the team says so', () => {
    setSetting('Skipping stages', 'no');
    setSetting('Re-opening closed deals', 'no');
    expect(refused(world, 'Alpha', { stage: 'Needs mapping' })).toMatchObject({
      skips: 'Qualification',
      lacking: [],
    });
    changed(world, 'Delta', { stage: 'Contract signed' });
    expect(refused(world, 'Delta', { stage: 'Proposal' })).toMatchObject({ reopens: true });
  });

  it('to the stage the deal is in is none', () => {
    const before = rowNamed(world, 'Alpha');
    changed(world, 'Alpha', { stage: 'Leads received' });
    expect(rowNamed(world, 'Alpha')).toEqual(before);
  });

  it('to a stage that is gone says that the set-up changed', () => {
    expect(refused(world, 'Alpha', { stage: 'Nowhere' })).toEqual({ code: 'set-up changed' });
  });

  it('to won fills in the close date, to lost needs a reason', () => {
    changed(world, 'Delta', { stage: 'Contract signed' });
    expect(cellsOf('Delta')[5]).toBe(serialOf('2026-11-23'));
    expect(refused(world, 'Alpha', { stage: 'Lost' })).toMatchObject({ lacking: [8] });
    changed(world, 'Alpha', { stage: 'Lost', values: { lostReason: 'Price' } });
    expect(cellsOf('Alpha').slice(3, 10)).toEqual(expect.arrayContaining(['Lost', 'Price']));
  });
});

describe('a call', () => {
  it('repeated is done once', () => {
    const { id, mark } = rowNamed(world, 'Alpha');
    const request = { operation: 'same', id, mark, stage: 'Qualification' };
    const first = answered(ask(world, 'changeDeal', request));
    const after = sheetRows(world);
    expect(answered(ask(world, 'changeDeal', request))).toEqual(first);
    expect(sheetRows(world)).toEqual(after);
  });

  it('about a deal that was changed meanwhile shows it as it is, and who changed it', () => {
    const { id, mark } = rowNamed(world, 'Alpha');
    world.asUser('ola');
    answered(ask(world, 'sayWho', { who: 'Ola' }));
    changed(world, 'Alpha', { stage: 'Qualification' });
    world.asUser('kari');
    const request = { operation: 'late', id, mark, stage: 'Lost' };
    expect(ask(world, 'changeDeal', request)).toMatchObject({
      problem: { code: 'changed', who: 'Ola', deal: { stage: 1 } },
    });
    expect(cellsOf('Alpha')[3]).toBe('Qualification');
  });

  it('records what was typed unseen before, and shows it as changed by nobody known', () => {
    const { id, mark } = rowNamed(world, 'Alpha');
    world.dropNextEvents(1);
    world.type('Deals', 'E2', '1111');
    const answer = ask(world, 'changeDeal', { operation: 'late', id, mark, stage: 'Lost' });
    expect(answer).toMatchObject({
      problem: { code: 'changed', who: '', deal: { amount: 1_111 } },
    });
    expect(lastEntry('Alpha')).toMatchObject({ kind: 'found', changes: { amount: 1_111 } });
  });

  it('finds the deal wherever its row has gone', () => {
    world.insertRows('Deals', 2, 3);
    world.sort('Deals', 'A5:S9', 1, false);
    expect(changed(world, 'Alpha', { stage: 'Qualification' }).deal.row).toBe(9);
    expect(cellsOf('Alpha')[3]).toBe('Qualification');
  });

  it('about a deal whose row is gone says so', () => {
    const { id, mark } = rowNamed(world, 'Bravo');
    world.deleteRows('Deals', 3, 1);
    const answer = ask(world, 'changeDeal', { operation: 'late', id, mark, stage: 'Lost' });
    expect(answer).toEqual({ ok: false, problem: { code: 'gone' } });
  });

  it('about a deal that was copied changes the one that kept its ID', () => {
    world.dropNextEvents(1);
    world.copyRow('Deals', 2, 8);
    const { id, mark } = rowNamed(world, 'Alpha');
    const request = { operation: 'copied', id, mark, stage: 'Qualification' };
    expect(answered(ask(world, 'changeDeal', request)).deal).toMatchObject({ row: 2, stage: 1 });
    const copy = sheetRows(world).find(({ row }) => row === 8);
    expect(copy?.seen[3]).toBe('Leads received');
    expect(copy?.id).not.toBe(id);
  });

  it('about a row that may have become another deal is left in doubt', () => {
    const { id, mark } = rowNamed(world, 'Alpha');
    world.dropNextEvents(1);
    world.paste('Deals', 'A2', [['Zulu', 'Zoo', 'Kari', 'Proposal', '5']]);
    const answer = ask(world, 'changeDeal', { operation: 'doubt', id, mark, stage: 'Lost' });
    expect(answer).toMatchObject({
      problem: { code: 'in doubt', text: expect.stringContaining('this was “Alpha”') },
    });
    expect(cellsOf('Zulu')[3]).toBe('Proposal');
  });

  it('that renames and reassigns a deal at once is that deal all the same', () => {
    const { id } = rowNamed(world, 'Alpha');
    changed(world, 'Alpha', { values: { name: 'Zulu', owner: 'Ola', amount: 7 } });
    expect(rowNamed(world, 'Zulu').id).toBe(id);
  });

  it('while somebody else works on the sheet is told to come again', () => {
    world.faults.before(12, () => {
      expect(askChange(world, 'Alpha', { stage: 'Qualification' })).toEqual({
        ok: false,
        problem: { code: 'busy' },
      });
    });
    world.menu('updateForecast');
    expect(cellsOf('Alpha')[3]).toBe('Leads received');
  });
});
