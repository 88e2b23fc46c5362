import { useEffect } from 'preact/hooks';
import type { MenuNode } from '../state/menu-node';
import type { MenuPlace } from './move-in-menu';

/**
 * Leads from anywhere on the page into the menu bar: Alt+Shift and a menu's letter opens it, F10
 * goes to the bar.
 */
export function useMenuKeys(menus: readonly MenuNode[], go: (place: MenuPlace) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const place = placeOfKey(menus, event);
      // A modal dialog keeps all else from being used.
      if (!place || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      go(place);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [menus, go]);
}

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads; null for one that means nothing here. */
export function placeOfKey(menus: readonly MenuNode[], pressed: Pressed): MenuPlace | null {
  const { code, altKey, shiftKey, ctrlKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return null;
  if (code === 'F10' && !altKey && !shiftKey) return { path: [0], open: 0 };
  if (!altKey || !shiftKey) return null;
  const index = menus.findIndex((menu) => menu.kind === 'menu' && code === `Key${menu.letter}`);
  return index < 0 ? null : { path: [index, 0], open: 1 };
}
