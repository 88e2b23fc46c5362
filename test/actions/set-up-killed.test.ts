import { expect, it } from 'vitest';
import { emptyWorld, type PipelineWorld } from '../pipeline-world';
import { answer, oddWorld } from './odd-sheet';
import { sheetSnapshot } from './sheet-snapshot';

/** Sets up, killed at one call, then runs set-up again with an answer for its question, if any. */
function killedThenAgain(world: PipelineWorld, call: number): PipelineWorld {
  world.faults.killAt(call);
  world.screen.answers.push('YES', 'OK');
  world.menu('setUpSpreadsheet');
  const names = world.grid.names();
  const isFilled = names.has('Dealsheet_Deals') && world.grid.lastCell(0).row > 1;
  const asks = !names.has('Deals_Block') && !isFilled;
  answer(world, 'setUpSpreadsheet', ...(asks ? (['YES'] as const) : []), 'OK');
  return world;
}

/** All but the change cell, which only ever says that there was another apply. */
function outcome({ grid }: PipelineWorld): unknown {
  const change = grid.names().get('Dealsheet_Change');
  if (change) grid.write(change, [[{ value: null }]]);
  return sheetSnapshot(grid);
}

it.each([
  ['an empty file with the sample', () => emptyWorld({ undo: false })],
  ['the user’s own list', () => oddWorld('en', { undo: false })],
  [
    'the user’s own list, each write at once',
    () => oddWorld('en', { undo: false, profile: 'lenient' }),
  ],
])(
  'set-up of %s, killed at any call and run again, ends the same',
  (_, makeWorld) => {
    const unharmed = makeWorld();
    unharmed.screen.answers.push('YES', 'OK');
    const { calls } = unharmed.menu('setUpSpreadsheet');
    const expected = outcome(unharmed);
    expect(calls.length).toBeGreaterThan(80);
    for (let call = 1; call <= calls.length; call++) {
      const world = killedThenAgain(makeWorld(), call);
      expect(outcome(world), `killed at call ${call}, ${calls[call - 1]}`).toEqual(expected);
    }
  },
  120_000,
);
