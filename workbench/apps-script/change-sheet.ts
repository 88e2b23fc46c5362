import type { Area } from '../grid/grid';
import type { AreaInput } from './cells-in';
import { assertEditable } from './protection-rule';
import { insideSheet } from './range-name';
import { sheetWithId } from './sheet-lookup';
import type { User } from './user';
import { assertValid } from './validation-rule';
import type { WorldState } from './world-state';

/** Changes cells for a user: inside the grid, past protections, one step of the undo list. */
export function changeArea(world: WorldState, user: User, area: Area, run: () => void): void {
  insideSheet(area, sheetWithId(world, area.sheet));
  assertEditable(world, user, area);
  changeSheet(world, area, run);
}

/** As `changeArea`, for changes that no protection stops. */
export function changeSheet(
  world: WorldState,
  area: Area | null,
  run: () => void,
  name?: string,
): void {
  world.undo.step(area, run, name);
  world.stale = true;
}

/** Writes cells as they were read. A rejected cell rejects the whole write (C2). */
export function writeInputs(
  world: WorldState,
  user: User,
  area: Area,
  { contents, formats }: AreaInput,
  validate = true,
): void {
  changeArea(world, user, area, () => {
    if (validate) assertValid(world, area, contents);
    world.grid.write(area, contents);
    if (formats) world.grid.setFormats(area, formats);
  });
}

/** Empties cells; formats, colours, notes and rules stay. */
export function clearContents(world: WorldState, user: User, area: Area): void {
  const row = Array.from({ length: area.columns }, () => ({ value: null }));
  const contents = Array.from({ length: area.rows }, () => row);
  changeArea(world, user, area, () => world.grid.write(area, contents));
}
