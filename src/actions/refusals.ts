import type { Language } from '../pipeline/settings';
import { refusalReason } from '../words/refusals';
import type { Platform } from './platform';
import { sheetLanguage } from './sheet-language';
import type { Workbook } from './workbook';

/** Writes that may wait behind a refused one; far more than any action makes between two flushes. */
const MOST_WAITING = 50;

/**
 * Google's words for why it refused. Writes that wait behind the refused one would otherwise make
 * whatever is read next fail too: they are sent here, each on its own.
 */
export function refusalOf(error: unknown, workbook: Pick<Workbook, 'flush'>): string {
  for (let i = 0; i < MOST_WAITING; i++) {
    try {
      workbook.flush();
      break;
    } catch {
      // The next one waits.
    }
  }
  return error instanceof Error ? error.message : String(error);
}

/** What `run` has to tell, or a sentence on why Google refused it. */
export function orRefusal(
  run: () => string,
  sentence: (reason: string, language: Language) => string,
  platform: Pick<Platform, 'workbook'>,
): string {
  try {
    return run();
  } catch (error) {
    const reason = refusalOf(error, platform.workbook);
    const language = sheetLanguage(platform);
    return sentence(refusalReason(reason, language), language);
  }
}
