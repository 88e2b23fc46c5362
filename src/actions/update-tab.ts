import type { Language } from '../pipeline/settings';
import type { TabKey } from '../pipeline/tab-key';
import type { TabContent } from '../tables/tabs/tab-content';
import { MOVE_WORDS } from '../words/moves';
import { TAB_NAMES } from '../words/tabs';
import { UPDATE_TAB_WORDS } from '../words/update-tab';
import type { Platform } from './platform';
import { type PresentSheet, presentSheet } from './present-sheet';
import { orRefusal } from './refusals';
import { sheetLanguage } from './sheet-language';
import type { Area } from './workbook';
import { writeTab } from './write-tab';

/**
 * Brings everything up to date, writes one of the add-on's tabs anew, and shows it. What stands in the
 * way is told to the user.
 *
 * @param tab which one, for the sentence that says it could not be written
 * @param contentOf what the tab says of the sheet as it stands
 * @param finish what else is done under the lock, once the cells are written
 */
export function updateTab(
  platform: Platform,
  tab: TabKey,
  contentOf: (sheet: PresentSheet) => TabContent,
  finish: (area: Area, sheet: PresentSheet) => void = () => {},
): void {
  const update = (): string => {
    const sheet = presentSheet(platform);
    return typeof sheet === 'string'
      ? stopText(sheet, platform)
      : writeContent(contentOf(sheet), (area) => finish(area, sheet), sheet, platform);
  };
  const refused = (reason: string, language: Language): string =>
    UPDATE_TAB_WORDS[language].refused(TAB_NAMES[language][tab], reason);
  const text = orRefusal(update, refused, platform);
  if (text !== '') platform.dialogs.tell(text);
}

function stopText(stop: Exclude<ReturnType<typeof presentSheet>, object>, platform: Platform) {
  const language = sheetLanguage(platform);
  if (stop === 'busy') return UPDATE_TAB_WORDS[language].busy;
  if (stop === 'not set up') return UPDATE_TAB_WORDS[language].notSetUp;
  return MOVE_WORDS[language].damaged[stop];
}

/** Writes and shows the tab; '' or that somebody else is writing. */
function writeContent(
  content: TabContent,
  finish: (area: Area) => void,
  { configuration }: PresentSheet,
  platform: Platform,
): string {
  const { language } = configuration.rules.settings;
  const area = platform.lock.hold(() => {
    const written = writeTab(content, language, platform);
    finish(written);
    return written;
  });
  if (typeof area === 'string') return UPDATE_TAB_WORDS[language].busy;
  platform.layout.showSheet(area.sheet);
  return '';
}
