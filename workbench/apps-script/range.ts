import type { Area } from '../grid/grid';
import { clearContents } from './change-sheet';
import { OBJECT, optional } from './parameter-kind';
import { clearLooks, rangeFormats } from './range-formats';
import { rangeMerge } from './range-merge';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';
import { methodsOf, serviceClass } from './service-class';

const { write } = methodsOf<Area>();

/** A range of cells, by position: it stays where it is when rows are inserted above it. */
export const range = serviceClass<Area>('SpreadsheetApp.Range', 'Spreadsheet', {
  ...rangeValues,
  ...rangeFormats,
  ...rangePlace,
  ...rangeMerge,
  ...rangeRules,
  clear: write([optional(OBJECT)], (area, execution, options) => () => {
    const { contentsOnly, formatOnly } = options ?? {};
    if (!formatOnly) clearContents(execution.world, execution.user, area);
    if (!contentsOnly) clearLooks(execution, area);
  }),
});
