import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import type { MenuItem } from './screen';
import { startExecution } from './start-execution';
import type { WorldState } from './world-state';

/** What a person does with the custom menus. */
export interface MenuGestures {
  /** A click on a menu item that runs this function. */
  menu(functionName: string): ExecutionRecord;
  /** Items of the custom menus, sub-menus flattened, separators left out. */
  menuItems(): readonly MenuItem[];
  /** A click on the item with this label. */
  clickMenu(label: string): ExecutionRecord;
}

export function createMenuGestures(world: WorldState): MenuGestures {
  const menu = (functionName: string) =>
    gesture(world, () => startExecution(world, { context: 'MENU', functionName }));
  return {
    menu,
    menuItems: () => items(world),
    clickMenu(label) {
      const item = items(world).find((one) => one.label === label);
      if (!item) throw new Error(`no menu item ${label}`);
      return menu(item.functionName);
    },
  };
}

const items = ({ screen }: WorldState): MenuItem[] =>
  [...screen.menus].flatMap(([menu, entries]) =>
    entries.filter(({ functionName }) => functionName !== '').map((entry) => ({ menu, ...entry })),
  );
