import type { Answer } from '../../protocol/answer';
import type { Calls } from '../../protocol/calls';
import type { Platform } from '../platform';

/** Not written yet. */
export const readForecast = (
  _request: Calls['readForecast']['request'],
  _platform: Platform,
): Answer<Calls['readForecast']['value']> => ({ ok: false, problem: { code: 'failed' } });
