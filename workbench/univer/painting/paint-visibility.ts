import { SetWorksheetHideMutation } from '@univerjs/sheets';
import { hiddenNumber } from './paint-sheet-properties';
import { type PaintedWorkbook, STAY_ON_SHEET, subUnitIdOf } from './painted-workbook';
import type { Picture } from './picture';

/** Shows sheets that were hidden. Before any is hidden or removed: Univer must always show one. */
export function showSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const [was, is] = [hiddenSheets(before), hiddenSheets(after)];
  for (const id of was) if (!is.has(id) && isIn(after, id)) setHidden(painted, id, false);
}

/** Hides sheets that were shown, or are new. */
export function hideSheets(painted: PaintedWorkbook, before: Picture, after: Picture): void {
  const [was, is] = [hiddenSheets(before), hiddenSheets(after)];
  for (const id of is) if (!was.has(id)) setHidden(painted, id, true);
}

/** Where all are hidden, which Univer cannot show, the first is not. */
function hiddenSheets({ sheets }: Picture): ReadonlySet<number> {
  const hidden = sheets.filter(({ properties }) => properties.hidden);
  const taken = hidden.length === sheets.length ? hidden.slice(1) : hidden;
  return new Set(taken.map(({ properties }) => properties.id));
}

const isIn = ({ sheets }: Picture, id: number): boolean =>
  sheets.some(({ properties }) => properties.id === id);

function setHidden({ unitId, mutate }: PaintedWorkbook, id: number, hidden: boolean): void {
  const params = { unitId, subUnitId: subUnitIdOf(id), hidden: hiddenNumber(hidden) };
  mutate(SetWorksheetHideMutation, params, STAY_ON_SHEET);
}
