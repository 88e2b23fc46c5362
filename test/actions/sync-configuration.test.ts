import { describe, expect, it } from 'vitest';
import { openPipeline, type PipelineWorld } from '../pipeline-world';

const FIRST_SIGHT = 'Acme';

/** A pipeline with one deal, in the world of one write mode. */
function withDeal(writes: 'eager' | 'deferred'): PipelineWorld {
  const world = openPipeline({ switches: { writes } });
  world.paste(world.deals, 'A2', [[FIRST_SIGHT, 'Acme AS', 'Kari', 'Proposal', '1000']]);
  return world;
}

function protect(world: PipelineWorld, tab: string): void {
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getSheetByName(tab)?.protect().removeEditors(['seller@example.com']);
  });
}

/** Renames a stage as another program would: no edit event tells of it. */
function writeUnseen(world: PipelineWorld, tab: string, a1: string, text: string): void {
  world.script(({ SpreadsheetApp }) => {
    SpreadsheetApp.getActive().getRange(`${tab}!${a1}`).setValue(text);
  });
}

const recordedAmount = (world: PipelineWorld): string => String(world.value(world.deals, 'N2'));

describe('a stage whose name holds a comma', () => {
  it('keeps its history through two renames', () => {
    const world = withDeal('deferred');
    for (const name of ['Proposal, sent', 'Quote; sent', 'Offer']) world.type('Stages', 'A5', name);
    expect(world.value('Stages', 'F5')).toBe('Proposal, "Proposal, sent", "Quote; sent"');
    expect(world.value(world.deals, 'D2')).toBe('Offer');
    world.paste(world.deals, 'A3', [['Bolt', 'Bolt AS', 'Ola', 'proposal, SENT', '2000']]);
    world.menu('updateFunnel');
    const row = world.values('Funnel').find(([stage]) => stage === 'Offer');
    expect(row?.slice(0, 2)).toEqual(['Offer', 2]);
  });
});

describe.each(['eager', 'deferred'] as const)('with %s writes, a seller’s check', (writes) => {
  it('records deals though the Criteria tab is protected; the owner’s syncs its headers', () => {
    const world = withDeal(writes);
    protect(world, 'Criteria');
    const fields = () => world.values('Criteria').map((row) => row[1]);
    world.asUser('seller');
    writeUnseen(world, world.deals, 'E1', 'Deal size');
    writeUnseen(world, world.deals, 'E2', '1500');
    expect(world.menu('checkAllDeals').error).toBeUndefined();
    expect(recordedAmount(world)).toContain('1500');
    expect(fields()).not.toContain('Deal size');
    world.asUser('owner');
    world.menu('checkAllDeals');
    expect(fields()).toContain('Deal size');
  });

  it('renames no deal while the Stages tab is protected; the owner’s renames all', () => {
    const world = withDeal(writes);
    protect(world, 'Stages');
    writeUnseen(world, 'Stages', 'A5', 'Offer');
    writeUnseen(world, world.deals, 'E2', '1500');
    world.asUser('seller');
    expect(world.menu('checkAllDeals').error).toBeUndefined();
    expect(recordedAmount(world)).toContain('1500');
    expect(world.value(world.deals, 'D2')).toBe('Proposal');
    expect(world.value('Stages', 'F5')).toBeNull();
    world.asUser('owner');
    world.menu('checkAllDeals');
    expect(world.value(world.deals, 'D2')).toBe('Offer');
    expect(world.value('Stages', 'F5')).toBe('Proposal');
    expect(world.values('Criteria').flat()).not.toContain('Proposal');
  });

  it('leaves the rename to be found again while the Criteria tab is protected', () => {
    const world = withDeal(writes);
    protect(world, 'Criteria');
    writeUnseen(world, 'Stages', 'A5', 'Offer');
    world.asUser('seller');
    world.menu('checkAllDeals');
    expect(world.value('Stages', 'G5')).toBe('Proposal');
    expect(world.value(world.deals, 'D2')).toBe('Offer');
    world.asUser('owner');
    world.menu('checkAllDeals');
    expect(world.value('Stages', 'G5')).toBe('Offer');
    expect(world.values('Criteria').flat()).toContain('Offer');
  });

  it('costs no more when there is nothing to sync', () => {
    const world = withDeal(writes);
    world.menu('checkAllDeals');
    const counted = () => world.menu('checkAllDeals').counters;
    const before = counted();
    protect(world, 'Stages');
    protect(world, 'Criteria');
    world.asUser('seller');
    expect(counted()).toEqual(before);
  });
});
