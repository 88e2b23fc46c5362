import type { Clock, Dialogs, Memory, Platform } from '../actions/platform';
import type { Workbook } from '../actions/workbook';
import { type Day, day, dayOf } from '../pipeline/day';
import { createCharts } from './charts';
import { createLayout } from './layout';
import { createLock } from './lock';
import { createSelection } from './selection';
import { createSheetRules } from './sheet-rules';
import { createWorkbook } from './workbook';

/** Property in which a user's answer to "Who are you?" is kept. */
export const WHO_PROPERTY = 'dealsheet.who';

/** The spreadsheet that the script is bound to or runs in, with all that actions need. */
export function createPlatform(): Platform {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = createWorkbook(spreadsheet);
  return {
    workbook,
    layout: createLayout(spreadsheet),
    rules: createSheetRules(spreadsheet),
    charts: createCharts(spreadsheet),
    clock: createClock(workbook),
    lock: createLock(),
    memory: createMemory(),
    dialogs: createDialogs(spreadsheet),
    selection: createSelection(spreadsheet),
    random: Math.random,
  };
}

const createClock = (workbook: Workbook): Clock => ({
  today: () => day(Utilities.formatDate(new Date(), workbook.zone(), 'yyyy-MM-dd')),
  now: () => {
    const text = Utilities.formatDate(new Date(), workbook.zone(), 'yyyy-MM-dd HH:mm');
    const [today = '', time = ''] = text.split(' ');
    return { day: day(today), time };
  },
  scriptDay: () => {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
  },
});

const createMemory = (): Memory => ({
  who: () => attempt(() => PropertiesService.getUserProperties().getProperty(WHO_PROPERTY)),
  keepWho: (who) => {
    PropertiesService.getUserProperties().setProperty(WHO_PROPERTY, who);
  },
  recall: (key) => attempt(() => PropertiesService.getDocumentProperties()?.getProperty(key)),
  remember: (key, text) => {
    attempt(() => {
      PropertiesService.getDocumentProperties()?.setProperty(key, text);
      return '';
    });
  },
});

/** Properties may be refused to an execution or a user; then there is nothing to remember. */
function attempt(read: () => string | null | undefined): string {
  try {
    return read() ?? '';
  } catch {
    return '';
  }
}

const createDialogs = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Dialogs => ({
  toast: (text) => {
    spreadsheet.toast(text, 'Dealsheet');
  },
  tell: (text) => {
    SpreadsheetApp.getUi().alert(text);
  },
  confirm: (text) => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Dealsheet', text, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
});
