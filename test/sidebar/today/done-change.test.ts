import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { doneChange, doneFault } from '../../../src/sidebar/today/done-change';

const ENTRY = { kind: 'call', note: ' Spoke ', step: '', day: '' } as const;
const BEFORE = { nextStep: 'Call', nextStepDate: day('2026-05-01') };

describe('doneChange', () => {
  it('puts the new next step in place of the one before', () => {
    expect(doneChange({ ...ENTRY, step: ' Meet ', day: '2026-05-20' }, BEFORE)).toEqual({
      activity: { kind: 'call', note: 'Spoke' },
      values: { nextStep: 'Meet', nextStepDate: '2026-05-20' },
    });
    expect(doneChange(ENTRY, BEFORE).values).toEqual({ nextStep: null, nextStepDate: null });
  });

  it('writes only what differs, so that nothing else counts as changed', () => {
    const again = { ...ENTRY, step: 'Call', day: '2026-05-08' };
    expect(doneChange(again, BEFORE).values).toEqual({ nextStepDate: '2026-05-08' });
    expect(doneChange(ENTRY, { nextStep: '', nextStepDate: null })).toEqual({
      activity: { kind: 'call', note: 'Spoke' },
    });
  });
});

describe('doneFault', () => {
  it('asks a note for words and a next step for its day', () => {
    expect(doneFault({ ...ENTRY, kind: 'note', note: ' ' })).toBe('note');
    expect(doneFault({ ...ENTRY, step: 'Meet' })).toBe('date');
    expect(doneFault({ ...ENTRY, note: '' })).toBeNull();
    expect(doneFault({ ...ENTRY, day: '2026-05-08' })).toBeNull();
  });
});
