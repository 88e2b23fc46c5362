import type { Pause } from './pause';

/** An error that Google throws; in the script's realm it is an Error with the name `Exception`. */
export class PlatformError extends Error {
  override readonly name = 'Exception';
}

/** The script used something that the emulator does not know; it fails the test, caught or not. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';

  constructor(member: string) {
    super(`not emulated: ${member}`);
  }
}

/** Ends an execution for good: whatever the script still calls throws it again. */
export class ExecutionEnd extends Error {
  override readonly name = 'ExecutionEnd';
}

/** Stops a run that has to wait; it is run again and comes back to the same call. */
export class ExecutionPause extends Error {
  override readonly name = 'ExecutionPause';
  readonly pause: Pause;

  constructor(pause: Pause) {
    super(pause.kind);
    this.pause = pause;
  }
}

const CURRENT_ONLY = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Scopes that methods ask for; one of each list is enough. */
export const SCOPES = {
  currentSpreadsheet: [CURRENT_ONLY, 'https://www.googleapis.com/auth/spreadsheets'],
  anySpreadsheet: ['https://www.googleapis.com/auth/spreadsheets'],
  containerUi: ['https://www.googleapis.com/auth/script.container.ui'],
  userEmail: ['https://www.googleapis.com/auth/userinfo.email'],
} as const;

/** Google's own texts; the numbers are facts in the platform notes. */
export const TEXT = {
  wrongParameters: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  noPermission: (method: string) => `You do not have permission to call ${method}`,
  missingScope: (method: string, scopes: readonly string[]) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${
      scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('')
    }`,
  timeExceeded: 'Exceeded maximum execution time',
  functionNotFound: (name: string) => `Script function not found: ${name}`,

  tooFewRows: 'The number of rows in the range must be at least 1.',
  tooFewColumns: 'The number of columns in the range must be at least 1.',
  startRowTooSmall: 'The starting row of the range is too small.',
  startColumnTooSmall: 'The starting column of the range is too small.',
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: 'Range not found',
  rowCountDiffers: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnCountDiffers: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  cellTooLong: (limit: number) =>
    `Your input contains more than the maximum of ${limit} characters in a single cell.`,
  violatesValidation: (a1: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  allRowsDeleted: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumnsDeleted: 'Sorry, it is not possible to delete all non-frozen columns.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  sheetNameTaken: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  sheetGone: (id: number) => `Sheet ${id} not found`,
  badRangeName: 'The name given to this range is invalid.',
  namedRangeMissing: (name: string) => `The named range "${name}" does not exist.`,
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  noSuchChart: 'The chart does not exist in this sheet.',
  noConditionalRange: 'Ranges must have at least one range.',

  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  argumentTooLarge: (argument: 'key' | 'value') => `Argument too large: ${argument}`,
  propertyStoreFull:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
} as const;
