import type { Settings } from '../pipeline/settings';
import { RANGE_NAMES } from '../tables/tabs/range-names';
import type { Platform } from './platform';
import { refusalOf } from './refusals';
import type { Area } from './workbook';

/**
 * Writes today into the Settings tab when the day has changed, so that every function that has it
 * among its arguments is calculated anew. The spreadsheet's zone is read only when the script's own
 * day says that it may have.
 */
export function refreshToday(
  { today }: Pick<Settings, 'today'>,
  names: ReadonlyMap<string, Area>,
  { workbook, clock }: Pick<Platform, 'workbook' | 'clock'>,
): void {
  const cell = names.get(RANGE_NAMES.today);
  if (!cell || today === clock.scriptDay() || today === clock.today()) return;
  try {
    workbook.write(cell, [[clock.today()]]);
    workbook.flush();
  } catch (error) {
    // The Settings tab may be protected; the edit that led here is recorded all the same.
    refusalOf(error, workbook);
  }
}
