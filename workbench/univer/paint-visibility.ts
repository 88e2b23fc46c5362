import { SetWorksheetHideMutation } from '@univerjs/sheets';
import { hiddenNumber } from './paint-sheet-properties';
import { type PaintedWorkbook, STAY_ON_SHEET, subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';

/** Shows sheets that were hidden. Before any is hidden or removed: Univer must always show one. */
export function showSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const hidden = sheetsThat(before, true);
  for (const id of sheetsThat(after, false)) if (hidden.has(id)) setHidden(painted, id, false);
}

/** Hides sheets that were shown, or are new. */
export function hideSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const hidden = sheetsThat(before, true);
  for (const id of sheetsThat(after, true)) if (!hidden.has(id)) setHidden(painted, id, true);
}

const sheetsThat = ({ sheets }: Picture, hidden: boolean): ReadonlySet<number> =>
  new Set(
    sheets.filter(({ properties }) => properties.hidden === hidden).map((s) => s.properties.id),
  );

function setHidden({ unitId, mutate }: PaintedWorkbook, id: number, hidden: boolean): void {
  const params = { unitId, subUnitId: subUnitIdOf(id), hidden: hiddenNumber(hidden) };
  mutate(SetWorksheetHideMutation, params, STAY_ON_SHEET);
}
