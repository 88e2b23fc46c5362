import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const readSetUp = (
  _request: Calls['readSetUp']['request'],
  _platform: Platform,
): Answer<Calls['readSetUp']['value']> => ({ ok: false, problem: { code: 'failed' } });
