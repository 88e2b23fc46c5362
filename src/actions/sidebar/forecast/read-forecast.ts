import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { Platform } from '../../platform';
import { presentSheet } from '../../present-sheet';
import { revisionText } from '../showing/revision-text';
import { stopProblem } from '../showing/stop-problem';
import { forecastState } from './forecast-state';

/** Brings everything up to date and answers with a period's forecast. */
export function readForecast(
  request: Calls['readForecast']['request'],
  platform: Platform,
): Answer<Calls['readForecast']['value']> {
  const sheet = presentSheet(platform);
  if (typeof sheet === 'string') return { ok: false, problem: stopProblem(sheet, platform) };
  const { states, archive, configuration, names } = sheet;
  const source = { states, archive, rules: configuration.rules };
  const value = forecastState(source, request, revisionText(names, platform.workbook));
  return value ? { ok: true, value } : { ok: false, problem: { code: 'bad request' } };
}
