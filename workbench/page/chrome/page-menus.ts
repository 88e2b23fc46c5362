import type { MenuNode } from '../state/menu-node';
import type { PageState, Panel } from '../state/page-state';
import type { MenuWords } from '../words/menu-words';

/** What a person does with the page's own menus. */
export interface MenuActions {
  openFile(): void;
  saveXlsx(): void;
  downloadCsv(): void;
  startOver(): void;
  undo(): void;
  redo(): void;
  togglePanel(panel: Panel): void;
}

/** The menu bar: the page's own menus with the add-on's among them. */
export function pageMenus(
  { addonMenus, panels }: Pick<PageState, 'addonMenus' | 'panels'>,
  words: MenuWords,
  actions: MenuActions,
): MenuNode[] {
  const empty = { kind: 'item', label: words.noExtensions, disabled: true, run: nothing } as const;
  return [
    menu(words.file, 'F', [
      item(words.openFile, actions.openFile),
      { kind: 'separator' },
      item(words.saveXlsx, actions.saveXlsx),
      item(words.downloadCsv, actions.downloadCsv),
      { kind: 'separator' },
      item(words.startOver, actions.startOver),
    ]),
    menu(words.edit, 'E', [
      item(words.undo, actions.undo, 'Ctrl+Z'),
      item(words.redo, actions.redo, 'Ctrl+Y'),
    ]),
    menu(words.extensions, 'N', addonMenus.length > 0 ? addonMenus : [empty]),
    menu(words.workbench, 'W', [
      toggle(words.log, panels.log, () => actions.togglePanel('log')),
      toggle(words.switches, panels.switches, () => actions.togglePanel('switches')),
    ]),
  ];
}

/** Letters are Google's, but for the menu that Google has not. */
const menu = (label: string, letter: string, entries: readonly MenuNode[]): MenuNode => ({
  kind: 'menu',
  label,
  letter,
  entries,
});

const item = (label: string, run: () => void, shortcut?: string): MenuNode => ({
  kind: 'item',
  label,
  run,
  ...(shortcut === undefined ? {} : { shortcut }),
});

const toggle = (label: string, checked: boolean, run: () => void): MenuNode => ({
  kind: 'item',
  label,
  checked,
  run,
});

const nothing = (): void => undefined;
