import { describe, expect, it } from 'vitest';
import type { SetUpSave } from '../../../../src/protocol/set-up-state';
import { PROFILES } from '../../../../workbench/apps-script/switches';
import type { PipelineWorld } from '../../../pipeline-world';
import { type DealsWorld, openDeals, sheetRows } from '../../../protocol/deals-world';
import { callSetUp, readRules, resultOf, saveRules, unchanged } from './set-up-calls';

/** Every deal's trail and mark, by its name. */
const histories = (world: PipelineWorld) =>
  sheetRows(world).map(({ seen, trail, mark }) => [seen[0], trail, mark]);

const stagesOfDeals = (world: PipelineWorld) => sheetRows(world).map(({ seen }) => seen[3]);

/** Proposal is renamed, Negotiation goes up, Needs mapping goes and its deals to Qualification. */
function rearranged({ stages, criteria, ...rules }: SetUpSave): SetUpSave {
  const [leads, qualified, , proposal, negotiation, ...closed] = stages;
  const renamed = proposal && { ...proposal, name: 'Quote, sent' };
  const list = [leads, negotiation, qualified, renamed, ...closed];
  return {
    ...rules,
    stages: list.flatMap((stage) => (stage ? [stage] : [])),
    criteria: criteria
      .filter(({ stage }) => stage !== 'Needs mapping')
      .map((one) => (one.stage === 'Proposal' ? { ...one, stage: 'Quote, sent' } : one)),
    moves: { 'Needs mapping': 'Qualification' },
  };
}

const DEALS = [
  ['Alpha', 'Acme', 'Kari', 'Leads received', '1000', '2027-01-15'],
  ['Bravo', 'Borg', 'Ola', 'Needs mapping', '2000', '2027-02-15'],
  ['Charlie', 'Cloud', 'Kari', 'Proposal', '3000', '2027-03-15'],
  ['Delta', 'Dock', 'Ola', 'Negotiation', '4000', '2027-04-15'],
];

const openWorld = (): DealsWorld => openDeals({ ...PROFILES.likely, writes: 'eager' }, DEALS);

describe('stages that are renamed, reordered and removed at once', () => {
  it('keep every deal’s history, and the deals are where they were or were sent', () => {
    const world = openWorld();
    const before = histories(world);
    const saved = resultOf(saveRules(world, rearranged));
    expect(histories(world)).toEqual(before);
    expect(stagesOfDeals(world)).toEqual([
      'Leads received',
      'Qualification',
      'Quote, sent',
      'Negotiation',
    ]);
    expect(saved).toMatchObject({
      dealsInStage: { 'Leads received': 1, Negotiation: 1, Qualification: 1, 'Quote, sent': 1 },
    });
  });

  it('are also called what they were called, so that figures about the past stay', () => {
    const world = openWorld();
    resultOf(saveRules(world, rearranged));
    expect(world.values('Stages').map((row) => [row[0], row[5], row[6]])).toEqual([
      ['Stage', 'Also called', 'Recorded name'],
      ['Leads received', null, 'Leads received'],
      ['Negotiation', null, 'Negotiation'],
      ['Qualification', 'Needs mapping', 'Qualification'],
      ['Quote, sent', 'Proposal', 'Quote, sent'],
      ['Contract signed', null, 'Contract signed'],
      ['Lost', null, 'Lost'],
    ]);
    expect(world.menu('checkAllDeals').error).toBeUndefined();
    expect(world.values('Check').flat().join()).not.toContain('is no stage');
  });

  it('are left as they were or as they are to be by a run that is killed anywhere', () => {
    const unharmed = openWorld();
    const before = histories(unharmed);
    const stagesBefore = unharmed.values('Stages');
    const request = rearranged(unchanged(readRules(unharmed)));
    resultOf(callSetUp(unharmed, 'saveSetUp', request));
    const { calls } = unharmed.executions.at(-1) ?? { calls: [] };
    const stagesAfter = unharmed.values('Stages');
    const found = new Set<string>();
    expect(calls.length).toBeGreaterThan(25);
    for (let call = 1; call <= calls.length; call++) {
      const world = openWorld();
      world.faults.killAt(call);
      expect(() => callSetUp(world, 'saveSetUp', request)).toThrow();
      world.reconcile();
      expect(histories(world), `killed at ${calls[call - 1]}`).toEqual(before);
      const stages = world.values('Stages');
      expect([stagesBefore, stagesAfter]).toContainEqual(stages);
      found.add(JSON.stringify(stages));
    }
    expect(found.size).toBe(2);
  }, 120_000);
});

it('sets criteria that come with a renamed stage, and what deals lack follows', () => {
  const world = openWorld();
  resultOf(
    saveRules(world, ({ stages, criteria }) => ({
      stages: stages.map((one) => (one.name === 'Proposal' ? { ...one, name: 'Offer' } : one)),
      criteria: [
        ...criteria.map((one) => (one.stage === 'Proposal' ? { ...one, stage: 'Offer' } : one)),
        {
          stage: 'Offer',
          label: 'Next step',
          test: 'filled' as const,
          value: '',
          level: 'must' as const,
          advice: 'Agree on one',
        },
      ],
    })),
  );
  expect(sheetRows(world)[2]?.seen[12]).toContain('Needed for Offer: Next step');
});
