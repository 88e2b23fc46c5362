import { beforeEach, describe, expect, it } from 'vitest';
import { decodeTrail } from '../../../../src/pipeline/trail';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { openDeals, sheetRows } from '../../../protocol/deals-world';
import { answered, ask } from '../ask';
import { changed, refused, rowNamed } from './ask-change';

const world = openDeals(PROFILES.likely);
beforeEach(() => {
  world.reset();
  answered(ask(world, 'sayWho', { who: 'Kari' }));
});

const waiver = (key: string, reason: string, stage = 'Proposal') => ({ stage, key, reason });
const BOTH = [waiver('amount', 'Framework agreement'), waiver('closeDate', 'Open-ended')];
const trailOf = (name: string) => decodeTrail(rowNamed(world, name).trail)?.entries ?? [];

describe('a waiver', () => {
  it('lets a deal move that lacks what was waived, and stands in its trail', () => {
    changed(world, 'Echo', { values: { owner: 'Ola' } });
    const { deal } = changed(world, 'Echo', { stage: 'Proposal', waivers: BOTH });
    expect(deal).toMatchObject({ stage: 3, waived: [3, 4, 5] });
    const seen = { day: '2026-11-23', kind: 'seen', who: 'Kari' };
    expect(trailOf('Echo').slice(2)).toEqual([
      ...BOTH.map((one) => ({ ...seen, changes: {}, waiver: one })),
      { ...seen, changes: { stage: 'Proposal' } },
    ]);
  });

  it('of a part is not recorded where the move still lacks the rest', () => {
    changed(world, 'Echo', { values: { owner: 'Ola' } });
    const before = sheetRows(world);
    const problem = refused(world, 'Echo', { stage: 'Proposal', waivers: BOTH.slice(0, 1) });
    expect(problem).toMatchObject({ code: 'blocked', lacking: [4] });
    expect(sheetRows(world)).toEqual(before);
  });

  it('without a move holds until the deal moves, stage by stage', () => {
    changed(world, 'Echo', { values: { owner: 'Ola' } });
    expect(changed(world, 'Echo', { waivers: BOTH }).deal.waived).toEqual([3, 4, 5]);
    for (const stage of ['Qualification', 'Needs mapping', 'Proposal'])
      expect(changed(world, 'Echo', { stage }).deal.waived).toEqual([3, 4, 5]);
    expect(changed(world, 'Echo', { stage: 'Qualification' }).deal.waived).toEqual([]);
  });

  it('given twice is recorded once', () => {
    changed(world, 'Echo', { waivers: BOTH });
    const before = trailOf('Echo');
    changed(world, 'Echo', { waivers: BOTH });
    expect(trailOf('Echo')).toEqual(before);
  });

  it('holds for a move typed later, and survives a full reconcile', () => {
    changed(world, 'Echo', { values: { owner: 'Ola' }, waivers: BOTH });
    world.type('Deals', 'D6', 'Proposal');
    world.reconcile();
    expect(rowNamed(world, 'Echo').seen[3]).toBe('Proposal');
  });

  it.each([
    ['', 'Write why this is waived.'],
    [' \n', 'Write why this is waived.'],
    ['x'.repeat(1_001), 'The text is longer than 1000 characters. Shorten it.'],
  ])('needs a reason: %#', (reason, text) => {
    const problem = refused(world, 'Echo', { waivers: [waiver('amount', reason)] });
    expect(problem).toEqual({ code: 'bad values', values: [{ key: 'amount', text }] });
  });

  it.each([
    ['a criterion that is not there', waiver('amount', 'why', 'Negotiation')],
    ['one that is only advised', waiver('nextStep', 'why', 'Negotiation')],
    ['the reason of a loss, which no row asks for', waiver('lostReason', 'why', 'Proposal')],
  ])('of %s says that the set-up changed', (_, one) => {
    expect(refused(world, 'Echo', { waivers: [one] })).toEqual({ code: 'set-up changed' });
  });

  it('is refused where the team allows none', () => {
    const row = world.values('Settings').findIndex(([name]) => name === 'Waivers') + 1;
    world.type('Settings', `B${row}`, 'no');
    expect(refused(world, 'Echo', { waivers: BOTH })).toEqual({ code: 'set-up changed' });
  });

  it('is told in the Check tab and the History tab, with its reason', () => {
    changed(world, 'Echo', { values: { owner: 'Ola' } });
    changed(world, 'Echo', { stage: 'Proposal', waivers: BOTH });
    world.menu('checkAllDeals');
    const [echo] = world.values('Check').filter((line) => line[1] === 'Echo');
    expect(echo).toEqual(expect.arrayContaining(['waived: Framework agreement']));
    world.menu('showHistory');
    const told = world.values('History').find((one) => one[3] === 'Waived for Proposal: Amount');
    expect(told?.slice(1, 6)).toEqual([
      'Kari',
      'Echo',
      'Waived for Proposal: Amount',
      null,
      'Framework agreement',
    ]);
  });
});
