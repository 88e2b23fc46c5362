import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const sayWho = (
  _request: Calls['sayWho']['request'],
  _platform: Platform,
): Answer<Calls['sayWho']['value']> => ({ ok: false, problem: { code: 'failed' } });
