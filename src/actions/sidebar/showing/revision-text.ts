import { cellText } from '../../../tables/cells/cell';
import { RANGE_NAMES } from '../../../tables/tabs/range-names';
import type { Area, Workbook } from '../../workbook';

/** Text of the cell that every apply writes; '' if it is gone. One read. */
export function revisionText(names: ReadonlyMap<string, Area>, workbook: Workbook): string {
  const cell = names.get(RANGE_NAMES.change);
  return cell ? cellText(workbook.read(cell)[0]?.[0] ?? '') : '';
}
