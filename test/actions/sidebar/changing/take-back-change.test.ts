import { beforeEach, describe, expect, it } from 'vitest';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import { openDeals } from '../../../protocol/deals-world';
import { changed, refused, rowNamed } from './ask-change';

const DAY_MS = 86_400_000;

const world = openDeals(PROFILES.likely);
beforeEach(() => {
  world.reset();
  world.clock.now += 5 * DAY_MS;
});

const stageIn = (name: string) => rowNamed(world, name).seen[3];

const move = { stage: 'Proposal', values: { amount: '5000' } };
const back = { stage: 'Needs mapping', values: { amount: '3000' } };

describe('a change that takes back another one', () => {
  it('leaves row, trail and days in the stage as if neither had been', () => {
    const before = rowNamed(world, 'Charlie');
    changed(world, 'Charlie', move);
    expect(stageIn('Charlie')).toBe('Proposal');
    const { deal } = changed(world, 'Charlie', { ...back, restores: before.mark });
    expect(deal).toMatchObject({ stage: 2, mark: before.mark, since: '2026-11-23' });
    expect(rowNamed(world, 'Charlie')).toEqual(before);
  });

  it('takes the waiver away that was given with it', () => {
    const before = rowNamed(world, 'Echo');
    const waivers = ['amount', 'closeDate'].map((key) => ({
      stage: 'Proposal',
      key,
      reason: 'Frame agreement',
    }));
    changed(world, 'Echo', { stage: 'Proposal', values: { owner: 'Ola' }, waivers });
    const values = { owner: null };
    changed(world, 'Echo', { stage: 'Leads received', values, restores: before.mark });
    expect(rowNamed(world, 'Echo')).toEqual(before);
  });

  it('is a change like any other once something else was recorded', () => {
    const before = rowNamed(world, 'Charlie');
    changed(world, 'Charlie', move);
    changed(world, 'Charlie', { values: { owner: 'Somebody else' } });
    const { deal } = changed(world, 'Charlie', { ...back, restores: before.mark });
    expect(deal).toMatchObject({ stage: 2, since: '2026-11-28' });
    expect(rowNamed(world, 'Charlie').seen[2]).toBe('Somebody else');
  });

  it('is one like any other the day after, and with a mark the deal never had', () => {
    const before = rowNamed(world, 'Charlie');
    changed(world, 'Charlie', move);
    const other = changed(world, 'Charlie', { values: { amount: '6000' }, restores: 'D-1 abc' });
    expect(other.deal).toMatchObject({ stage: 3, amount: 6_000 });
    changed(world, 'Charlie', { values: { amount: '5000' } });
    world.clock.now += DAY_MS;
    const { deal } = changed(world, 'Charlie', { ...back, restores: before.mark });
    expect(deal).toMatchObject({ stage: 2, since: '2026-11-29' });
  });

  it('re-opens a deal that was closed by mistake, where closed deals stay closed', () => {
    const row =
      world.values('Settings').findIndex(([cell]) => cell === 'Re-opening closed deals') + 1;
    expect(row).toBeGreaterThan(0);
    world.type('Settings', `B${row}`, 'no');
    const before = rowNamed(world, 'Charlie');
    changed(world, 'Charlie', { stage: 'Lost', values: { lostReason: 'Price' } });
    const reopened = { stage: 'Needs mapping', values: { lostReason: null } };
    expect(refused(world, 'Charlie', reopened)).toMatchObject({ code: 'blocked', reopens: true });
    changed(world, 'Charlie', { ...reopened, restores: before.mark });
    expect(rowNamed(world, 'Charlie')).toEqual(before);
  });

  it('counts as nothing in a full reconcile', () => {
    const before = rowNamed(world, 'Charlie');
    changed(world, 'Charlie', move);
    changed(world, 'Charlie', { ...back, restores: before.mark });
    world.menu('checkAllDeals');
    world.menu('checkAllDeals');
    expect(rowNamed(world, 'Charlie')).toEqual(before);
  });
});
