import { handleOf, STRING } from './parameter-kind';
import type { MenuEntry } from './screen';
import { putMenu } from './screen-events';
import { methodsOf, SELF, serviceClass } from './service-class';

/** A menu that is being built. Its functions are looked up when a person clicks (K2). */
interface MenuState {
  readonly caption: string;
  readonly entries: MenuEntry[];
}

const NAME = 'Menu';
const { handle, ui } = methodsOf<MenuState>();

export const menu = serviceClass<MenuState>(NAME, 'Ui', {
  addItem: handle([STRING, STRING], ({ entries }, _execution, label, functionName) => {
    entries.push({ label, functionName });
    return SELF;
  }),
  addSeparator: handle([], ({ entries }) => {
    entries.push({ label: '', functionName: '' });
    return SELF;
  }),
  addSubMenu: handle([handleOf<MenuState>(NAME)], ({ entries }, _execution, inner) => {
    entries.push(
      ...inner.entries.map((entry) => ({ ...entry, label: `${inner.caption} > ${entry.label}` })),
    );
    return SELF;
  }),
  addToUi: ui([], ({ caption, entries }, { world }) => {
    putMenu(world, caption, entries);
  }),
});
