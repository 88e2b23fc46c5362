import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const readDeal = (
  _request: Calls['readDeal']['request'],
  _platform: Platform,
): Answer<Calls['readDeal']['value']> => ({ ok: false, problem: { code: 'failed' } });
