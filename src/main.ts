/** Runs when the spreadsheet opens. */
export function onOpen(): void {}
