import { CommandType, type IAccessor, ICommandService } from '@univerjs/core';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from '@univerjs/ui';
import type { Area } from '../../grid/grid';
import type { Language } from '../../language';
import type { Gestures } from './gesture-world';
import { a1Of, nameOf } from './place';

const SORTS = [
  { id: 'workbench.operation.sort-ascending', ascending: true },
  { id: 'workbench.operation.sort-descending', ascending: false },
] as const;

const TITLES: Record<Language, Record<'ascending' | 'descending', string>> = {
  en: { ascending: 'Sort A to Z', descending: 'Sort Z to A' },
  nb: { ascending: 'Sorter A til Å', descending: 'Sorter Å til A' },
};

/** Adds sorting to the menus of cells and columns; Univer's own sorting is no part of this page. */
export function addSortMenu(gestures: Gestures): void {
  const { injector, language } = gestures.view;
  const menu: Record<string, object> = {};
  SORTS.forEach(({ id, ascending }, order) => {
    const handler = () => sortSelection(gestures, ascending);
    injector.get(ICommandService).registerCommand({ id, type: CommandType.OPERATION, handler });
    const title = TITLES[language][ascending ? 'ascending' : 'descending'];
    const menuItemFactory = (_accessor: IAccessor) => ({ id, type: MenuItemType.BUTTON, title });
    menu[id] = { order, menuItemFactory };
  });
  const menus = injector.get(IMenuManagerService);
  for (const place of [ContextMenuPosition.MAIN_AREA, ContextMenuPosition.COL_HEADER]) {
    menus.mergeMenu({ [place]: { [ContextMenuGroup.DATA]: menu } });
  }
}

/** Sorts by the first selected column: the selected rows, or with one row or column all but the frozen ones. */
function sortSelection({ view, world }: Gestures, ascending: boolean): boolean {
  const area = view.selection();
  if (!area) return false;
  const sorted = sortedArea({ view, world }, area);
  world.sort(nameOf(view.grid, area.sheet), a1Of(sorted), area.column, ascending);
  return true;
}

function sortedArea({ view }: Pick<Gestures, 'view' | 'world'>, area: Area): Area {
  const sheet = view.grid.sheets().find(({ id }) => id === area.sheet);
  const whole = area.rows === 1 || area.rows === sheet?.rows;
  if (!sheet || !whole) return area;
  const last = view.grid.lastCell(area.sheet);
  const row = sheet.frozenRows + 1;
  return { ...area, row, column: 1, rows: Math.max(1, last.row - row + 1), columns: last.column };
}
