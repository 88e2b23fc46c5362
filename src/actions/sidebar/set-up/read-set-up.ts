import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { Platform } from '../../platform';
import { readSetUpPlan } from '../../read-set-up';
import { plannedState } from './planned-state';
import { readRules } from './read-rules';
import { rulesState } from './rules-state';

/**
 * Says what setting up is going to do, and where it is done what the team's rules are. Where something
 * that they need is gone, setting up brings it back.
 */
export function readSetUp(
  _request: Calls['readSetUp']['request'],
  platform: Platform,
): Answer<Calls['readSetUp']['value']> {
  const read = readRules(platform);
  if ('layout' in read) return { ok: true, value: rulesState(read) };
  return { ok: true, value: plannedState(readSetUpPlan(platform), platform) };
}
