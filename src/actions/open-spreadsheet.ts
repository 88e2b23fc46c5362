import { readSettings } from './configuration';
import { findLayout } from './deals-layout';
import type { Platform } from './platform';
import { reconcileSheet } from './reconcile-sheet';
import { refusalOf } from './refusals';
import { refreshToday } from './today';

/** Largest grid that is reconciled when the spreadsheet is opened: a simple trigger has 30 s. */
const MOST_ROWS_AT_OPENING = 2_000;

/**
 * What opening does: today is renewed, and a small sheet is reconciled. What a protection keeps the
 * user from writing waits for somebody who may.
 */
export function openSpreadsheet(platform: Platform): void {
  const { workbook } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return;
  try {
    refreshToday(readSettings(names, workbook), names, platform);
    if (workbook.gridRows(layout.sheet) <= MOST_ROWS_AT_OPENING) reconcileSheet(platform, null);
  } catch (error) {
    refusalOf(error, workbook);
  }
}
