/** Univer's commands that change nothing of the spreadsheet, or only call others that are routed. */
const PASSED = new Set([
  'sheet.command.set-worksheet-activate',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-zoom-ratio',
  'sheet.command.change-zoom-ratio',
  'sheet.command.expand-selection',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.set-range-bold',
  'sheet.command.set-bold',
  'sheet.command.set-range-italic',
  'sheet.command.set-italic',
  'sheet.command.set-range-text-color',
  'sheet.command.set-text-color',
  'sheet.command.reset-range-text-color',
  'sheet.command.reset-text-color',
  'sheet.command.set-background-color',
  'sheet.command.reset-background-color',
  'sheet.command.set-horizontal-text-align',
  'sheet.command.set-text-wrap',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-row-frozen',
  'sheet.command.set-col-frozen',
  'sheet.command.set-first-row-frozen',
  'sheet.command.set-first-column-frozen',
  'ui-sheet.command.show-menu-list',
]);

/** Rich text in a cell, which the grid does not keep. */
const RICH_TEXT = /^doc\.command\.(?:set-inline-format|.*-list$|align-)/;

/** What becomes of a command that has no route: Univer runs it, or a person is told, or nothing happens. */
export function fate(id: string): 'pass' | 'refuse' | 'ignore' {
  if (PASSED.has(id)) return 'pass';
  if (RICH_TEXT.test(id)) return 'ignore';
  return /^(?:sheets?|sheets-formula-ui)\.command\./.test(id) ? 'refuse' : 'pass';
}
