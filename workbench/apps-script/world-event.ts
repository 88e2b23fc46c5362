import type { Area, SheetId } from '../grid/grid';
import type { ExecutionRecord } from './execution-record';
import type { Question } from './pause';
import type { Alert, ShownPage, Toast } from './screen';

/** What happens around the cells, as it happens. */
export type WorldEvent =
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'sidebar'; readonly page: ShownPage }
  /** Modal or modeless: `page.modal`. */
  | { readonly kind: 'dialog'; readonly page: ShownPage }
  | { readonly kind: 'menus changed' }
  /** What Google tells a person instead of doing what they wanted. */
  | { readonly kind: 'refusal'; readonly message: string }
  /** A script shows another sheet. */
  | { readonly kind: 'active sheet'; readonly sheet: SheetId }
  /** A script selects cells, of the sheet in front. */
  | { readonly kind: 'selection'; readonly area: Area }
  | { readonly kind: 'tab color'; readonly sheet: SheetId; readonly color: string | null }
  | {
      readonly kind: 'question asked';
      readonly question: Question;
      readonly record: ExecutionRecord;
    }
  | { readonly kind: 'question answered'; readonly alert: Alert; readonly record: ExecutionRecord }
  /** An execution waits, runs, pauses or has ended: `record.state`. */
  | { readonly kind: 'execution'; readonly record: ExecutionRecord }
  | { readonly kind: 'edit event lost' }
  /** The script used something that is not emulated, or the emulator failed. */
  | { readonly kind: 'trouble'; readonly error: unknown };
