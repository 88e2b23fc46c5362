import { describe, expect, it } from 'vitest';
import { day } from '../../src/pipeline/day';
import {
  activeWaivers,
  correctStageEntered,
  earliestStageEntered,
  lastStageEntry,
  stageEntered,
} from '../../src/pipeline/read-trail';
import { STAGES } from '../forecast/make-deal';
import { entry, makeTrail, sight } from './make-row';

const TRAIL = makeTrail(1, [
  sight('2026-10-01', { stage: 'Leads', amount: 1 }, '2026-09-01'),
  entry('2026-10-10', { stage: 'Needs' }),
  entry('2026-10-20', { amount: 2 }),
]);
const UNKNOWN = makeTrail(1, [sight('2026-10-01', { amount: 1 })]);

describe('stageEntered', () => {
  it('is the day of the last stage entry', () => {
    expect(lastStageEntry(TRAIL)).toBe(1);
    expect(stageEntered(TRAIL)).toBe('2026-10-10');
  });

  it('is the corrected day where there is one', () => {
    const corrected = correctStageEntered(TRAIL, day('2026-10-05'));
    expect(stageEntered(corrected)).toBe('2026-10-05');
    expect(corrected.entries[0]).toEqual(TRAIL.entries[0]);
  });

  it('is unknown where the stage never was known', () => {
    expect(lastStageEntry(UNKNOWN)).toBe(-1);
    expect(stageEntered(UNKNOWN)).toBeNull();
  });
});

describe('earliestStageEntered', () => {
  it('is the day of the stage entry before the last', () => {
    expect(earliestStageEntered(TRAIL)).toBe('2026-09-01');
    expect(earliestStageEntered(makeTrail(1, TRAIL.entries.slice(0, 1)))).toBeNull();
  });
});

describe('activeWaivers', () => {
  const waiver = { stage: 'Needs', key: 'budget', reason: 'verbal' };
  const waived = entry('2026-10-02', { stage: 'Needs' }, { waiver });
  const waiversAfter = (...stages: string[]) =>
    activeWaivers(
      makeTrail(1, [waived, ...stages.map((stage) => entry('2026-10-03', { stage }))]),
      STAGES,
    );

  it('hold on the way forward, and in closed stages', () => {
    expect(waiversAfter()).toEqual([waiver]);
    expect(waiversAfter('Proposal')).toEqual([waiver]);
    expect(waiversAfter('Proposal', 'Needs')).toEqual([waiver]);
    expect(waiversAfter('Signed')).toEqual([waiver]);
    expect(waiversAfter('Lost')).toEqual([waiver]);
  });

  it('of a stage ahead hold until the deal has been there and left', () => {
    const ahead = [sight('2026-10-01', { stage: 'Leads' }), entry('2026-10-02', {}, { waiver })];
    const heldAhead = (...stages: string[]) =>
      activeWaivers(
        makeTrail(1, [...ahead, ...stages.map((stage) => entry('2026-10-03', { stage }))]),
        STAGES,
      );
    expect(heldAhead()).toEqual([waiver]);
    expect(heldAhead('Leads')).toEqual([waiver]);
    expect(heldAhead('Needs')).toEqual([waiver]);
    expect(heldAhead('Needs', 'Leads')).toEqual([]);
  });

  it('end when the deal leaves their stage backwards', () => {
    expect(waiversAfter('Leads')).toEqual([]);
    expect(waiversAfter('Leads', 'Needs')).toEqual([]);
    expect(waiversAfter('Lost', 'Leads')).toEqual([]);
  });
});
