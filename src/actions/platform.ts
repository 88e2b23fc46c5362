import type { Day } from '../pipeline/day';
import type { Charts } from './charts';
import type { Layout } from './layout';
import type { SheetRules } from './sheet-rules';
import type { SheetId, Workbook } from './workbook';

/** What actions need of Google; `google` implements it, and nothing else names its services. */
export interface Platform {
  readonly workbook: Workbook;
  readonly layout: Layout;
  readonly rules: SheetRules;
  readonly charts: Charts;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly memory: Memory;
  readonly dialogs: Dialogs;
  readonly selection: Selection;
  /** Numbers in 0…1, 1 excluded. */
  random(): number;
}

export interface Clock {
  /** Today in the spreadsheet's time zone. May read the zone. */
  today(): Day;
  /** Today in the script's time zone: nothing is read, and it is seldom another day. */
  scriptDay(): Day;
  /** Today and the time of day, such as `14:05`, in the spreadsheet's time zone. */
  now(): { readonly day: Day; readonly time: string };
}

export interface Lock {
  /**
   * Runs under the document's lock, waiting 5 seconds for it. The lock keeps other executions of the
   * add-on away, not people who type. Never keep it over a dialog.
   *
   * @returns 'busy' if another execution keeps it; 'forbidden' if this kind of execution gets none
   */
  hold<T>(run: () => T): T | 'busy' | 'forbidden';
}

export interface Memory {
  /** Who the user said they are; '' if they never did or this execution cannot know. One read. */
  who(): string;
  /** Keeps who the user says they are, for this user in every spreadsheet. One write. */
  keepWho(who: string): void;
  /** A note kept with the spreadsheet; '' if there is none. One read. */
  recall(key: string): string;
  /** One write. Kept in vain where Google refuses: nothing depends on it but convenience. */
  remember(key: string, text: string): void;
}

export interface Dialogs {
  /** A line in the corner that goes away by itself. One write. */
  toast(text: string): void;
  /** Tells, and waits for OK. */
  tell(text: string): void;
  /** Asks a question with yes and no. */
  confirm(text: string): boolean;
}

/** Where the user is in the sheet. */
export interface Selection {
  /** First row of what is selected, 1-based, and its sheet; null if nothing is. No counted call. */
  row(): { readonly sheet: SheetId; readonly row: number } | null;
  /** Shows a sheet and selects a row's cells in some columns. No counted call. */
  selectRow(sheet: SheetId, row: number, columns: number): void;
}
