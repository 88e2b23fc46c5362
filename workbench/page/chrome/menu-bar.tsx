import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/language';
import { MENU_WORDS } from '../words/menu-words';
import { MenuList } from './menu-list';
import { type MenuNode, nodeAt } from './menu-node';
import { type MenuPlace, moveInMenu, NOWHERE } from './move-in-menu';

/** The menu bar: a click opens, moving the pointer changes the menu, keys do all of it. */
export function MenuBar({ menus }: { readonly menus: readonly MenuNode[] }) {
  const words = useWords(MENU_WORDS);
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const [place, setPlace] = useState<MenuPlace>(NOWHERE);
  const leave = () => {
    setPlace(NOWHERE);
    giveBack(before.current);
  };
  const go = (next: MenuPlace) => {
    if (next.path.length === 0) return leave();
    // Before a menu with the focus goes away, for the bar closes when the focus is lost.
    focusEntry(bar.current, next);
    setPlace(next);
  };

  useLayoutEffect(() => focusEntry(bar.current, place), [place]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moveInMenu(menus, place, event.key);
    event.stopPropagation();
    if (!next) return;
    event.preventDefault();
    go(next);
  }

  function choose(path: readonly number[]) {
    const node = nodeAt(menus, path);
    if (node?.kind === 'menu') return go({ path, open: path.length });
    if (node?.kind !== 'item' || node.disabled) return;
    leave();
    node.run();
  }

  function onFocusIn(event: FocusEvent) {
    if (place.path.length === 0 && event.relatedTarget) {
      before.current = event.relatedTarget as Element;
    }
    const path = pathOf(event.target as HTMLElement);
    if (place.path.length === 0 && path.length === 1) setPlace({ path, open: 0 });
  }

  function onFocusOut(event: FocusEvent) {
    if (!bar.current?.contains(event.relatedTarget as Node | null)) setPlace(NOWHERE);
  }

  return (
    <div
      class="menu-bar"
      role="menubar"
      tabIndex={-1}
      aria-label={words.menuBar}
      ref={bar}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        if (place.path.length === 0) before.current = document.activeElement;
      }}
      onFocusIn={onFocusIn}
      onFocusOut={onFocusOut}
    >
      {menus.map((menu, index) =>
        menu.kind !== 'menu' ? null : (
          <div class="menu" key={menu.label}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={isOpen(place, index)}
              tabIndex={index === (place.path[0] ?? 0) ? 0 : -1}
              data-path={index}
              onPointerEnter={() => place.open > 0 && go({ path: [index], open: 1 })}
              onClick={() => setPlace({ path: [index], open: isOpen(place, index) ? 0 : 1 })}
            >
              {menu.label}
            </button>
            {isOpen(place, index) && (
              <MenuList
                label={menu.label}
                entries={menu.entries}
                at={[index]}
                place={place}
                onMove={go}
                onChoose={choose}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

const isOpen = ({ path, open }: MenuPlace, index: number): boolean => path[0] === index && open > 0;

const pathOf = (element: HTMLElement): number[] =>
  (element.dataset.path ?? '').split('-').filter(Boolean).map(Number);

/** Gives the focus to the entry of the place, or to the nearest above it that is shown. */
function focusEntry(bar: HTMLElement | null, { path }: MenuPlace): void {
  if (path.length === 0) return;
  const entry = bar?.querySelector<HTMLElement>(`[data-path="${path.join('-')}"]`);
  if (entry) entry.focus();
  else focusEntry(bar, { path: path.slice(0, -1), open: 0 });
}

/** The focus goes back to where it was before the menus. */
function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
