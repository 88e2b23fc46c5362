import type { WorldContent } from '../apps-script/world-content';

/** What a spreadsheet file holds: as much of a world's content as Excel's format can. */
export type SheetFile = Pick<WorldContent, 'grid' | 'tabColors'>;
