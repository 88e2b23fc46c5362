import { useRef } from 'preact/hooks';
import { type MenuNode, nodeAt } from '../state/menu-node';
import { useWords } from '../words/language';
import { MENU_WORDS } from '../words/menu-words';
import { useMenuKeys } from './menu-keys';
import { MenuList } from './menu-list';
import { useMenuPlace } from './menu-place';
import { type MenuPlace, moveInMenu } from './move-in-menu';

/** The menu bar: a click opens, moving the pointer changes the menu, keys do all of it. */
export function MenuBar({ menus }: { readonly menus: readonly MenuNode[] }) {
  const words = useWords(MENU_WORDS);
  const bar = useRef<HTMLDivElement>(null);
  const { place, go, leave, ...focus } = useMenuPlace(bar);
  useMenuKeys(menus, go);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    // From the bar the browser moves the focus on.
    if (event.key === 'Tab' && place.open > 0) go({ path: place.path.slice(0, 1), open: 0 });
    const next = moveInMenu(menus, place, event.key);
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

  return (
    <div
      class="menu-bar"
      role="menubar"
      tabIndex={-1}
      aria-label={words.menuBar}
      ref={bar}
      onKeyDown={onKeyDown}
      {...focus}
    >
      {menus.map((menu, index) =>
        menu.kind !== 'menu' ? null : (
          <div class="menu" key={menu.label}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={isOpen(place, index)}
              aria-keyshortcuts={menu.letter && `Alt+Shift+${menu.letter}`}
              tabIndex={index === (place.path[0] ?? 0) ? 0 : -1}
              data-path={index}
              onPointerEnter={() => place.open > 0 && go({ path: [index], open: 1 })}
              onClick={() => go({ path: [index], open: isOpen(place, index) ? 0 : 1 })}
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
