import { changeSheet } from './change-sheet';
import { PlatformError, TEXT } from './errors';
import { methodsOf, serviceClass } from './service-class';
import type { WorldState } from './world-state';

/** State: the name. */
const { handle, change } = methodsOf<string>();

export const namedRange = serviceClass<string>('SpreadsheetApp.NamedRange', 'Spreadsheet', {
  getName: handle([], (name) => name),
  getRange: handle([], (name, { world, make }) => {
    const area = world.grid.names().get(name);
    if (!area) throw new PlatformError(TEXT.namedRangeMissing(name));
    return make.range(area);
  }),
  remove: change([], (name, { world }) => removeName(world, name)),
});

/** @throws PlatformError when there is no such name */
export function removeName(world: WorldState, name: string): void {
  if (!world.grid.names().has(name)) throw new PlatformError(TEXT.namedRangeMissing(name));
  changeSheet(world, null, () => world.grid.removeName(name));
}

/** Letters, digits and underscores, not like a cell's address, up to 250 characters. */
export const isRangeName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) &&
  !/^[a-z]{1,3}\d+$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name) &&
  !/^(true|false)$/i.test(name);
