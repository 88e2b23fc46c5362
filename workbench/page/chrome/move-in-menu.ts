import { entriesAt, type MenuNode, nodeAt } from '../state/menu-node';

/** Where a person is in the menus: the entry with the focus, and how many menus are open. */
export interface MenuPlace {
  readonly path: readonly number[];
  readonly open: number;
}

export const NOWHERE: MenuPlace = { path: [], open: 0 };

/** Where a key leads from a place with the focus; null for keys that mean nothing in menus. */
export function moveInMenu(
  menus: readonly MenuNode[],
  place: MenuPlace,
  key: string,
): MenuPlace | null {
  if (place.path.length === 0) return null;
  const move = place.path.length === 1 ? moveInBar : moveInList;
  return move(menus, place, key) ?? toLetter(menus, place, key);
}

function moveInBar(menus: readonly MenuNode[], place: MenuPlace, key: string): MenuPlace | null {
  switch (key) {
    case 'ArrowRight':
      return intoFront(menus, place) ?? step(menus, place, 1);
    case 'ArrowLeft':
      return step(menus, place, -1);
    case 'Home':
      return toEnd(menus, place, 1);
    case 'End':
      return toEnd(menus, place, -1);
    case 'ArrowDown':
    case 'Enter':
    case ' ':
      return enter(menus, place.path, 1);
    case 'ArrowUp':
      return enter(menus, place.path, -1);
    case 'Escape':
      return NOWHERE;
    default:
      return null;
  }
}

function moveInList(menus: readonly MenuNode[], place: MenuPlace, key: string): MenuPlace | null {
  switch (key) {
    case 'ArrowDown':
      return step(menus, place, 1);
    case 'ArrowUp':
      return step(menus, place, -1);
    case 'Home':
      return toEnd(menus, place, 1);
    case 'End':
      return toEnd(menus, place, -1);
    case 'ArrowRight':
      return inward(menus, place) ?? sideways(menus, place, 1);
    case 'ArrowLeft':
      return place.path.length > 2 ? outward(place) : sideways(menus, place, -1);
    case 'Enter':
    case ' ':
      return inward(menus, place);
    case 'Escape':
      return outward(place);
    default:
      return null;
  }
}

/** The next entry in a direction, around the end, over separators. */
function step(menus: readonly MenuNode[], { path, open }: MenuPlace, by: 1 | -1): MenuPlace {
  const siblings = entriesAt(menus, path.slice(0, -1));
  let at = path.at(-1) ?? 0;
  do at = (at + by + siblings.length) % siblings.length;
  while (siblings[at]?.kind === 'separator');
  const level = path.length - 1;
  return { path: [...path.slice(0, -1), at], open: level === 0 ? Math.min(open, 1) : level };
}

const toEnd = (menus: readonly MenuNode[], place: MenuPlace, by: 1 | -1): MenuPlace => {
  const parent = place.path.slice(0, -1);
  const beyond = by === 1 ? -1 : entriesAt(menus, parent).length;
  return step(menus, { ...place, path: [...parent, beyond] }, by);
};

/** Into a menu, at its first or last entry. */
function enter(menus: readonly MenuNode[], path: readonly number[], by: 1 | -1): MenuPlace {
  const entries = entriesAt(menus, path);
  if (entries.length === 0) return { path, open: path.length };
  const beyond = by === 1 ? -1 : entries.length;
  return step(menus, { path: [...path, beyond], open: path.length }, by);
}

const inward = (menus: readonly MenuNode[], { path }: MenuPlace): MenuPlace | null =>
  nodeAt(menus, path)?.kind === 'menu' ? enter(menus, path, 1) : null;

/** Into the sub-menu that stands first in a menu opened by the mouse, where nothing is chosen yet. */
const intoFront = (menus: readonly MenuNode[], { path, open }: MenuPlace): MenuPlace | null =>
  open > 0 ? inward(menus, { path: [...path, 0], open }) : null;

const outward = ({ path }: MenuPlace): MenuPlace => ({
  path: path.slice(0, -1),
  open: path.length - 2,
});

/** The menu beside the one that is open. */
const sideways = (menus: readonly MenuNode[], { path }: MenuPlace, by: 1 | -1): MenuPlace =>
  enter(menus, step(menus, { path: path.slice(0, 1), open: 1 }, by).path, 1);

/** The next entry that begins with the letter. */
function toLetter(menus: readonly MenuNode[], { path, open }: MenuPlace, key: string) {
  if ([...key].length !== 1) return null;
  const siblings = entriesAt(menus, path.slice(0, -1));
  const from = (path.at(-1) ?? 0) + 1;
  const order = siblings.map((_, index) => (from + index) % siblings.length);
  const found = order.find((index) => startsWith(siblings[index], key));
  if (found === undefined) return null;
  return {
    path: [...path.slice(0, -1), found],
    open: Math.min(open, Math.max(path.length - 1, 1)),
  };
}

function startsWith(node: MenuNode | undefined, key: string): boolean {
  if (!node || node.kind === 'separator') return false;
  return node.label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
}
