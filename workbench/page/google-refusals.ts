/** What Google says when a call fails for reasons of its own, in its own words. */
export const GOOGLE_REFUSALS = [
  'Service Spreadsheets timed out while accessing document with id 1emulated-spreadsheet.',
  'Service Spreadsheets failed while accessing document with id 1emulated-spreadsheet.',
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Service using too much computer time for one day',
  'There are too many simultaneous invocations: Spreadsheets',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
] as const;
