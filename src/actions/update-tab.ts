import { localeLanguage } from '../tables/locale';
import type { TabContent } from '../tables/tab-content';
import { TAB_NAMES } from '../words/tabs';
import { UPDATE_TAB_WORDS } from '../words/update-tab';
import type { Platform } from './platform';
import { type PresentSheet, presentSheet } from './present-sheet';
import type { Area } from './workbook';
import { writeTab } from './write-tab';

/**
 * Brings everything up to date, writes one of the add-on's tabs anew, and shows it. What stands in the
 * way is told to the user.
 *
 * @param contentOf what the tab says of the sheet as it stands
 * @param finish what else is done under the lock, once the cells are written
 */
export function updateTab(
  platform: Platform,
  contentOf: (sheet: PresentSheet) => TabContent,
  finish: (area: Area, sheet: PresentSheet) => void = () => {},
): void {
  const { workbook, layout, dialogs, lock } = platform;
  const sheet = presentSheet(platform);
  if (typeof sheet === 'string') {
    const words = UPDATE_TAB_WORDS[localeLanguage(workbook.locale())];
    dialogs.tell(sheet === 'busy' ? words.busy : words.notSetUp);
    return;
  }
  const { language } = sheet.configuration.rules.settings;
  const content = contentOf(sheet);
  const outcome = lock.hold(() =>
    attempt(() => {
      const area = writeTab(content, language, platform);
      finish(area, sheet);
      return area;
    }),
  );
  if (typeof outcome === 'string') dialogs.tell(UPDATE_TAB_WORDS[language].busy);
  else if ('refused' in outcome)
    dialogs.tell(
      UPDATE_TAB_WORDS[language].refused(TAB_NAMES[language][content.tab], outcome.refused),
    );
  else layout.showSheet(outcome.done.sheet);
}

/** Google refuses writes to protected tabs and full spreadsheets; its words come out. */
function attempt<T>(run: () => T): { readonly done: T } | { readonly refused: string } {
  try {
    return { done: run() };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
