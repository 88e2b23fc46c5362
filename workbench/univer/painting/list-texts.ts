import { sheetValues } from '../../grid/cell-contents';
import { displayText } from '../../grid/display-text';
import type { Area } from '../../grid/grid';
import type { PaintedWorkbook } from './painted-workbook';
import type { Picture } from './picture';
import { shownLocale } from './shown-locale';

/** What the cells that a drop-down lists show; nothing when their sheet is gone. */
export function listTexts(painted: PaintedWorkbook, picture: Picture, area: Area): string[] {
  const sheet = picture.sheets.find(({ properties }) => properties.id === area.sheet);
  if (!sheet) return [];
  const locale = shownLocale(painted.injector);
  return sheetValues(sheet, area).flatMap((line, r) => {
    const formats = sheet.rows[area.row - 1 + r]?.formats ?? [];
    return line.map((value, c) => displayText(value, formats[area.column - 1 + c] ?? '', locale));
  });
}
