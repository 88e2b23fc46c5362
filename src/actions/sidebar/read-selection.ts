import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const readSelection = (
  _request: Calls['readSelection']['request'],
  _platform: Platform,
): Answer<Calls['readSelection']['value']> => ({ ok: false, problem: { code: 'failed' } });
