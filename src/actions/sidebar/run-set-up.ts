import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const runSetUp = (
  _request: Calls['runSetUp']['request'],
  _platform: Platform,
): Answer<Calls['runSetUp']['value']> => ({ ok: false, problem: { code: 'failed' } });
