import type { A1Reference } from '../../grid/a1-reference';
import { tokenizeFormula } from '../../grid/formula-tokens';
import type { Area, Grid, SheetId, SheetProperties } from '../../grid/grid';
import type { Gestures } from './gesture-world';
import { goTo } from './go-to';

const BOX = '[data-u-comp="defined-name"] input';

/**
 * Goes to the cells that are typed into the box beside the formula bar. Univer would look for them
 * on the sheet in front whatever sheet is named, and fail beyond its end; names are left to it.
 */
export function connectNameBox(gestures: Gestures): void {
  const { view, refuse } = gestures;
  const onEnter = (event: KeyboardEvent): void => {
    const box = event.target;
    if (event.key !== 'Enter' || !(box instanceof HTMLInputElement) || !box.matches(BOX)) return;
    const reference = typedReference(box.value);
    if (!reference) return;
    event.stopPropagation();
    event.preventDefault();
    const area = areaWithin(view.grid, view.activeSheet(), reference);
    if (!area) {
      refuse('no such cells');
      return;
    }
    goTo(view, area);
    view.focus();
  };
  view.container.addEventListener('keydown', onEnter, true);
}

/** The reference that a text is; null for another text, such as a name. */
function typedReference(text: string): A1Reference | null {
  const [, token, ...rest] = tokenizeFormula(`=${text.trim()}`);
  return token?.kind === 'reference' && rest.length === 0 ? token.reference : null;
}

/** The cells of a reference, all of which a visible sheet has; null when there are none such. */
function areaWithin(grid: Grid, front: SheetId, { sheet, from, to }: A1Reference): Area | null {
  const found = grid.sheets().find((one) => isMeant(one, sheet, front));
  if (!found || found.hidden) return null;
  const end = to ?? from;
  const rows = span(from.row, end.row, found.rows);
  const columns = span(from.column, end.column, found.columns);
  if (!rows || !columns) return null;
  const size = { rows: rows.count, columns: columns.count };
  return { sheet: found.id, row: rows.first, column: columns.first, ...size };
}

const isMeant = ({ id, name }: SheetProperties, asked: string | null, front: SheetId): boolean =>
  asked === null ? id === front : name.toLowerCase() === asked.toLowerCase();

function span(from: number | null, to: number | null, size: number) {
  const [a, b] = [from ?? 1, to ?? size];
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  return last > size ? null : { first, count: last - first + 1 };
}
