/**
 * What Google says when a call fails for reasons of its own. All but the second stand in Google's
 * list of quotas or in field reports [146]; "failed while accessing" is not confirmed.
 */
export const GOOGLE_REFUSALS = [
  'Service Spreadsheets timed out while accessing document with id 1emulated-spreadsheet.',
  'Service Spreadsheets failed while accessing document with id 1emulated-spreadsheet.',
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Service using too much computer time for one day.',
  'Too many simultaneous invocations: Spreadsheets',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
] as const;
