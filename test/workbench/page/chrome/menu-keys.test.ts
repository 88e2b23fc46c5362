import { expect, it } from 'vitest';
import { placeOfKey } from '../../../../workbench/page/chrome/menu-keys';
import { type MenuActions, pageMenus } from '../../../../workbench/page/chrome/page-menus';
import { INITIAL_STATE } from '../../../../workbench/page/state/page-state';
import { MENU_WORDS } from '../../../../workbench/page/words/menu-words';

const nothing = () => undefined;
const ACTIONS: MenuActions = {
  ...{ openFile: nothing, saveXlsx: nothing, downloadCsv: nothing, startOver: nothing },
  ...{ undo: nothing, redo: nothing, togglePanel: nothing },
};

const PLAIN = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
const ALT_SHIFT = { ...PLAIN, altKey: true, shiftKey: true };

it.each([
  ['en', 'KeyF', 'File'],
  ['nb', 'KeyF', 'Fil'],
  ['en', 'KeyE', 'Edit'],
  ['nb', 'KeyN', 'Utvidelser'],
  ['en', 'KeyW', 'Workbench'],
] as const)('%s: Alt+Shift and %s open %s at its first entry', (language, code, label) => {
  const menus = pageMenus(INITIAL_STATE, MENU_WORDS[language], ACTIONS);
  const place = placeOfKey(menus, { code, ...ALT_SHIFT });
  const menu = menus[place?.path[0] ?? -1];
  expect(menu).toMatchObject({ label });
  expect(place).toEqual({ path: [place?.path[0], 0], open: 1 });
});

it('goes to the bar by F10, and leaves every other key to the page', () => {
  const menus = pageMenus(INITIAL_STATE, MENU_WORDS.en, ACTIONS);
  expect(placeOfKey(menus, { code: 'F10', ...PLAIN })).toEqual({ path: [0], open: 0 });
  for (const pressed of [
    { code: 'KeyF', ...PLAIN },
    { code: 'KeyF', ...PLAIN, shiftKey: true },
    { code: 'KeyQ', ...ALT_SHIFT },
    { code: 'KeyF', ...ALT_SHIFT, ctrlKey: true },
    { code: 'F10', ...PLAIN, shiftKey: true },
  ]) {
    expect(placeOfKey(menus, pressed)).toBe(null);
  }
});
