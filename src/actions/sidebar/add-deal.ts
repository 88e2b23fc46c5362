import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const addDeal = (
  _request: Calls['addDeal']['request'],
  _platform: Platform,
): Answer<Calls['addDeal']['value']> => ({ ok: false, problem: { code: 'failed' } });
