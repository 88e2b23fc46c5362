import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const readRevision = (
  _request: Calls['readRevision']['request'],
  _platform: Platform,
): Answer<Calls['readRevision']['value']> => ({ ok: false, problem: { code: 'failed' } });
