import type { ExecutionRecord } from './execution-record';
import { gesture } from './gesture';
import { runExecution } from './run-execution';
import type { MenuItem } from './screen';
import type { WorldState } from './world-state';

/** What a person does with the custom menus. */
export interface MenuGestures {
  /** A click on a menu item that runs this function. */
  menu(functionName: string): ExecutionRecord;
  /** Items of the custom menus, sub-menus flattened. */
  menuItems(): readonly MenuItem[];
  /** A click on the item with this label. */
  clickMenu(label: string): ExecutionRecord;
}

export function createMenuGestures(world: WorldState): MenuGestures {
  const menu = (functionName: string) =>
    gesture(world, () => runExecution(world, { context: 'MENU', functionName }).record);
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
  [...screen.menus].flatMap(([menu, entries]) => entries.map((entry) => ({ menu, ...entry })));
