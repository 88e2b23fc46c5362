import type { MenuEntry } from '../../apps-script/screen';
import type { MenuNode } from '../state/menu-node';

/** How the emulator writes the way to an item in a sub-menu. */
const BELOW = ' > ';

/** The script's menus as menus of the page, sub-menus unfolded. */
export function addonMenus(
  menus: ReadonlyMap<string, readonly MenuEntry[]>,
  run: (functionName: string) => void,
): MenuNode[] {
  return [...menus].map(([label, entries]) => ({
    kind: 'menu',
    label,
    entries: nodesOf(
      entries.map((entry) => ({ path: entry.label.split(BELOW), entry })),
      run,
    ),
  }));
}

interface PlacedEntry {
  readonly path: readonly string[];
  readonly entry: MenuEntry;
}

/** Entries one level down; those that begin alike make a sub-menu where the first of them stands. */
function nodesOf(entries: readonly PlacedEntry[], run: (functionName: string) => void): MenuNode[] {
  const nodes: MenuNode[] = [];
  const below = new Set<string>();
  for (const { path, entry } of entries) {
    const [label = '', ...rest] = path;
    if (rest.length === 0) nodes.push(nodeOf(label, entry, run));
    else if (!below.has(label)) {
      below.add(label);
      const inner = entries
        .filter(({ path: other }) => other.length > 1 && other[0] === label)
        .map((other) => ({ ...other, path: other.path.slice(1) }));
      nodes.push({ kind: 'menu', label, entries: nodesOf(inner, run) });
    }
  }
  return nodes;
}

const nodeOf = (
  label: string,
  { functionName }: MenuEntry,
  run: (functionName: string) => void,
): MenuNode =>
  functionName === ''
    ? { kind: 'separator' }
    : { kind: 'item', label, run: () => run(functionName) };
