import type { Criterion } from '../../src/pipeline/criterion';
import { day } from '../../src/pipeline/day';
import type { RecordingContext } from '../../src/pipeline/row-state';
import { createRules, type Rules } from '../../src/pipeline/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/pipeline/settings';
import { STAGES } from '../forecast/make-deal';
import { idOf } from './make-row';

export const TODAY = day('2026-11-23');

/** A criterion that a column, also its key, is filled. */
export const needs = (stage: string, key: string, rest: Partial<Criterion> = {}): Criterion => ({
  stage,
  label: key,
  key,
  test: 'filled',
  value: null,
  level: 'must',
  advice: '',
  ...rest,
});

/** Rules over Leads, Needs, Proposal, Signed and Lost as of `TODAY`. */
export const makeRules = (
  criteria: readonly Criterion[] = [],
  settings: Partial<Settings> = {},
): Rules =>
  createRules({
    stages: STAGES,
    criteria,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    today: TODAY,
  });

/** A context whose new IDs are those of the numbers from 20 on. */
export function makeContext(rules: Rules = makeRules(), locked = true): RecordingContext {
  let number = 20;
  return { rules, newId: () => idOf(number++), locked };
}
