/** One line of a menu, or a whole menu. */
export type MenuNode = MenuItemNode | MenuSeparator | SubMenu;

export interface MenuItemNode {
  readonly kind: 'item';
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  /** Whether what it switches is on; left out when it switches nothing. */
  readonly checked?: boolean;
  readonly run: () => void;
}

export interface MenuSeparator {
  readonly kind: 'separator';
}

export interface SubMenu {
  readonly kind: 'menu';
  readonly label: string;
  readonly entries: readonly MenuNode[];
  /** Opens it with Alt and Shift, in every language. */
  readonly letter?: string;
}

/** The entries that stand beside each other at a path of positions; [] is the menu bar. */
export function entriesAt(
  menus: readonly MenuNode[],
  path: readonly number[],
): readonly MenuNode[] {
  const [first, ...rest] = path;
  if (first === undefined) return menus;
  const node = menus[first];
  return node?.kind === 'menu' ? entriesAt(node.entries, rest) : [];
}

/** The entry at a path of positions. */
export function nodeAt(menus: readonly MenuNode[], path: readonly number[]): MenuNode | undefined {
  return entriesAt(menus, path.slice(0, -1))[path.at(-1) ?? -1];
}
