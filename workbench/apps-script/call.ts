import type { Effect } from './execution-record';

/** Which part of Google a class belongs to; permissions go by it. */
export type Service =
  | 'Spreadsheet'
  | 'Ui'
  | 'Dialog'
  | 'Html'
  | 'Lock'
  | 'Cache'
  | 'Properties'
  | 'Session'
  | 'Script'
  | 'Utilities';

/** What an execution has to know of a call to allow and count it. */
export interface Call {
  /** As Google's messages write it, such as `SpreadsheetApp.Range.setValues`. */
  readonly qualifiedName: string;
  /** As records list it, such as `Range.setValues`. */
  readonly shortName: string;
  readonly methodName: string;
  readonly service: Service;
  readonly effect: Effect;
  /** Overrides the scopes of the service; one of them is enough. */
  readonly scopes: readonly string[] | undefined;
}
