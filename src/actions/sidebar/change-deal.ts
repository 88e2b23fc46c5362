import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const changeDeal = (
  _request: Calls['changeDeal']['request'],
  _platform: Platform,
): Answer<Calls['changeDeal']['value']> => ({ ok: false, problem: { code: 'failed' } });
