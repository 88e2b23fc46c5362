import type { Area, CellContent } from '../grid/grid';
import type { CellInput } from './cells-in';
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
export function changeSheet(world: WorldState, area: Area | null, run: () => void): void {
  world.undo.step(area, run);
  world.stale = true;
}

/** Writes cells; `undefined` leaves one as it is. A rejected cell rejects the whole write (C2). */
export function writeInputs(
  world: WorldState,
  user: User,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
  validate = true,
): void {
  changeArea(world, user, area, () => {
    const contents = inputs.map((row) => row.map((input) => input?.content));
    if (validate) assertValid(world, area, contents);
    world.grid.write(area, contents satisfies (CellContent | undefined)[][]);
    if (inputs.some((row) => row.some((input) => input?.format))) giveFormats(world, area, inputs);
  });
}

/** A cell without a number format takes the one that its content brings [71]. */
function giveFormats(
  world: WorldState,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void {
  const formats = world.grid
    .formats(area)
    .map((row, r) => row.map((format, c) => format || inputs[r]?.[c]?.format || ''));
  world.grid.setFormats(area, formats);
}
