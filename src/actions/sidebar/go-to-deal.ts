import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const goToDeal = (
  _request: Calls['goToDeal']['request'],
  _platform: Platform,
): Answer<Calls['goToDeal']['value']> => ({ ok: false, problem: { code: 'failed' } });
