import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const openPipeline = (
  _request: Calls['openPipeline']['request'],
  _platform: Platform,
): Answer<Calls['openPipeline']['value']> => ({ ok: false, problem: { code: 'failed' } });
