import { expect, it } from 'vitest';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

/** Sets up, killed at one call, then runs set-up again with answers for every question. */
function killedThenAgain(world: PipelineWorld, call: number): PipelineWorld {
  world.faults.killAt(call);
  world.screen.answers.push('YES', 'OK');
  world.menu('setUpSpreadsheet');
  const questions = world.grid.names().has('Deals_Block') ? 0 : 1;
  const isFilled =
    (world.grid.lastCell(0).row ?? 0) > 1 && world.grid.names().has('Dealsheet_Deals');
  answer(world, 'setUpSpreadsheet', ...Array<'YES'>(isFilled ? 0 : questions).fill('YES'), 'OK');
  return world;
}

it.each([
  ['an empty file with the sample', () => emptyWorld({ undo: false })],
  ['the user’s own list', () => oddWorld('en', { undo: false })],
])(
  'set up of %s, killed at any call and run again, ends the same',
  (_, makeWorld) => {
    const unharmed = makeWorld();
    unharmed.screen.answers.push('YES', 'OK');
    const { calls } = unharmed.menu('setUpSpreadsheet');
    const expected = sheetSnapshot(unharmed.grid);
    expect(calls.length).toBeGreaterThan(80);
    for (let call = 1; call <= calls.length; call++) {
      const world = killedThenAgain(makeWorld(), call);
      expect(sheetSnapshot(world.grid), `killed at call ${call}, ${calls[call - 1]}`).toEqual(
        expected,
      );
    }
  },
  120_000,
);
