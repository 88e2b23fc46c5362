import { describe, expect, it } from 'vitest';
import { createBlock, fitsCells } from '../../src/pipeline/block';
import { day } from '../../src/pipeline/day';
import type { Deal } from '../../src/pipeline/deal';
import { RECORDED_FIELDS, type RecordedField } from '../../src/pipeline/recorded';
import { createStages } from '../../src/pipeline/stage';
import {
  changedFields,
  mayBeOtherDeal,
  mergeRecorded,
  visibleOf,
} from '../../src/pipeline/visible';
import { LEADS, makeDeal, makeStage, STAGES } from '../forecast/make-deal';
import { entry, makeTrail, recordedAs } from './make-row';

const ALL = new Set<string>(RECORDED_FIELDS);
const DEAL = makeDeal(LEADS, 100, '2026-12-01', {
  name: 'Acme',
  company: 'Acme AS',
  owner: 'Kari',
});
const RECORDED = recordedAs(DEAL);

const changesOf = (changes: Partial<Deal>, bound = ALL) =>
  changedFields(visibleOf({ ...DEAL, ...changes }, bound), RECORDED, STAGES);

describe('changedFields', () => {
  it('finds none in a row that stands as recorded', () => expect(changesOf({})).toEqual([]));

  it('finds each field that differs, emptied ones too', () => {
    const changes = {
      name: 'Beta',
      amount: { value: null },
      closeDate: { value: null },
      created: { value: day('2026-01-01') },
      owner: '',
    };
    expect(changesOf(changes)).toEqual(['name', 'created', 'amount', 'closeDate', 'owner']);
  });

  it('takes a stage recorded by its old name for the renamed one', () => {
    const renamed = { ...makeStage('New leads', 'open', 0.1), alsoCalled: ['Leads'] };
    const visible = visibleOf({ ...DEAL, stage: renamed }, ALL);
    expect(changedFields(visible, RECORDED, createStages([renamed]))).toEqual([]);
  });

  it('does not compare what cannot be read or has no column', () => {
    const unreadable = { value: null, problem: 'unreadable' as const, text: 'x' };
    expect(
      changesOf({
        stage: null,
        stageText: 'x',
        amount: unreadable,
        closeDate: unreadable,
        created: unreadable,
      }),
    ).toEqual([]);
    expect(changesOf({ owner: '' }, new Set(['name', 'stage']))).toEqual([]);
  });

  it('finds no difference again in a text of 50,000 characters', () => {
    const name = '\u0001'.repeat(50_000);
    const visible = visibleOf({ ...DEAL, name, company: name, owner: name }, ALL);
    const recorded = mergeRecorded(visible, RECORDED, ['name', 'company', 'owner']);
    expect(changedFields(visible, recorded, STAGES)).toEqual([]);
    expect(recorded.name).toHaveLength(300);
    const trail = makeTrail(1, [
      entry('2026-11-01', { name: recorded.name, owner: recorded.owner }),
    ]);
    expect(fitsCells(createBlock(trail, recorded))).toBe(true);
  });
});

describe('mayBeOtherDeal', () => {
  const otherDeal = (
    changed: readonly RecordedField[],
    recorded = RECORDED,
    bound = ALL,
    formulas: readonly RecordedField[] = [],
  ) => mayBeOtherDeal(changed, recorded, visibleOf(DEAL, bound), new Set(formulas));

  it('is asked when the name changed together with another value', () => {
    expect(otherDeal(['name', 'amount'])).toBe(true);
    expect(otherDeal(['name'])).toBe(false);
    expect(otherDeal(['amount', 'stage', 'company'])).toBe(false);
  });

  it('is not asked of a first name, nor because of a formula', () => {
    expect(otherDeal(['name', 'amount'], { ...RECORDED, name: '' })).toBe(false);
    expect(otherDeal(['name', 'amount'], RECORDED, ALL, ['amount'])).toBe(false);
  });

  it('takes the company for the name where names have no column', () => {
    const unnamed = new Set(['company', 'stage', 'amount']);
    expect(otherDeal(['company', 'amount'], RECORDED, unnamed)).toBe(true);
  });
});
