import { type IMenuSchema, MenuManagerService } from '@univerjs/ui';

/** Univer's buttons and menu items that do here what they do at Google; all others are left out. */
const SHOWN = new Set([
  'univer.command.undo',
  'univer.command.redo',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.set-range-bold',
  'sheet.command.set-range-italic',
  'sheet.command.set-range-text-color',
  'sheet.command.reset-text-color',
  'sheet.command.set-background-color',
  'sheet.command.reset-background-color',
  'sheet.command.set-horizontal-text-align',
  'sheet.command.set-text-wrap',
  'sheet.command.copy',
  'sheet.command.cut',
  'sheet.command.paste',
  'sheet.command.clear-selection-content',
  'sheet.operation.add-note-popup',
  'sheet.command.delete-note',
  'sheet.menu.cell-insert',
  'sheet.command.insert-row-before',
  'sheet.command.insert-col-before',
  'sheet.menu.delete',
  'sheet.command.remove-col-confirm',
  'sheet.command.remove-row-confirm',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.command.set-row-frozen',
  'sheet.command.set-col-frozen',
  'sheet.command.set-first-row-frozen',
  'sheet.command.set-first-column-frozen',
  'sheet.command.cancel-frozen',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-worksheet-hidden',
  'ui-sheet.command.show-menu-list',
]);

/** Own items and groups that hold others. */
const isShown = ({ key, item }: IMenuSchema): boolean =>
  item === undefined || key.startsWith('workbench.') || SHOWN.has(key);

/** Univer's menus without what would not work here. */
export class ShownMenus extends MenuManagerService {
  override getMenuByPositionKey(key: string): IMenuSchema[] {
    return shownOf(super.getMenuByPositionKey(key) ?? []);
  }
}

const shownOf = (menu: readonly IMenuSchema[]): IMenuSchema[] =>
  menu.flatMap((entry) => {
    const children = entry.children && shownOf(entry.children);
    if (!isShown(entry) || (!entry.item && children?.length === 0)) return [];
    return [children ? { ...entry, children } : entry];
  });
