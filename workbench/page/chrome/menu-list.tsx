import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MenuItemNode, MenuNode, SubMenu } from '../state/menu-node';
import { fitMenu } from './fit-menu';
import type { MenuPlace } from './move-in-menu';

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuNode[];
  /** Path of the menu whose entries these are. */
  readonly at: readonly number[];
  readonly place: MenuPlace;
  readonly onMove: (place: MenuPlace) => void;
  readonly onChoose: (path: readonly number[]) => void;
}

/** An open menu with the sub-menu that is open in it. */
export function MenuList({ label, entries, at, place, onMove, onChoose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) fitMenu(list.current);
  }, []);
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list}>
      {entries.map((node, index) => {
        if (node.kind === 'separator') return <hr key={`separator-${String(index)}`} />;
        const path = [...at, index];
        const open = node.kind === 'menu' && isAt(place, path) && place.open >= path.length;
        return (
          <div class="menu-entry" key={node.label}>
            <Entry
              node={node}
              path={path}
              open={open}
              onEnter={() =>
                onMove({ path, open: node.kind === 'menu' ? path.length : path.length - 1 })
              }
              onClick={() => onChoose(path)}
            />
            {open && (
              <MenuList
                label={node.label}
                entries={node.entries}
                at={path}
                place={place}
                onMove={onMove}
                onChoose={onChoose}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface EntryProps {
  readonly node: MenuItemNode | SubMenu;
  readonly path: readonly number[];
  readonly open: boolean;
  readonly onEnter: () => void;
  readonly onClick: () => void;
}

function Entry({ node, path, open, onEnter, onClick }: EntryProps) {
  const checked = node.kind === 'item' ? node.checked : undefined;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-path={path.join('-')}
      onPointerEnter={onEnter}
      onClick={onClick}
      {...(node.kind === 'menu' ? { 'aria-haspopup': 'menu', 'aria-expanded': open } : {})}
      {...(node.kind === 'item' && node.disabled ? { 'aria-disabled': true } : {})}
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': checked })}
    >
      <span class="menu-check" aria-hidden="true">
        {checked ? '✓' : ''}
      </span>
      <span class="menu-label">{node.label}</span>
      {node.kind === 'item' && node.shortcut && <kbd>{node.shortcut}</kbd>}
      {node.kind === 'menu' && (
        <span class="menu-arrow" aria-hidden="true">
          ▸
        </span>
      )}
    </button>
  );
}

const isAt = ({ path }: MenuPlace, prefix: readonly number[]): boolean =>
  prefix.every((position, level) => path[level] === position);
