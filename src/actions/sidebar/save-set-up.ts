import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const saveSetUp = (
  _request: Calls['saveSetUp']['request'],
  _platform: Platform,
): Answer<Calls['saveSetUp']['value']> => ({ ok: false, problem: { code: 'failed' } });
