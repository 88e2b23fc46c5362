import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGesture, type Gesture, perform } from './model/gestures';
import { dealsStay, decidedAgain, foreignTrails, idsStay, unrecorded } from './model/laws';
import { startSheet } from './model/run';
import { apply, decideAll, fullReconcile, type Sheet } from './model/sheet';

const at = fc.nat({ max: 9 });

/** What a user does between the add-on's reading and its writing: rows move. */
const anyMove: fc.Arbitrary<Gesture> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at }),
  fc.record({ do: fc.constant('delete' as const), at }),
  fc.record({
    do: fc.constant('sort rows' as const),
    by: fc.constantFrom('name', 'amount'),
    down: fc.boolean(),
  }),
);

/** Decides, lets the rows move, and writes where the rows were. */
function writeLate(sheet: Sheet, moves: readonly Gesture[]): void {
  const read = sheet.rows;
  const changes = decideAll(sheet);
  for (const move of moves) perform(sheet, move);
  apply(sheet, changes, read);
}

const unseen = anyGesture.filter((gesture) => 'seen' in gesture && !gesture.seen);

describe('a write decided on before rows moved', () => {
  it('leaves no trail at another deal once all rows are reconciled, and lists what it cannot tell', () => {
    const edits = fc.array(unseen, { minLength: 1, maxLength: 4 });
    const moves = fc.array(anyMove, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(edits, moves, (edited, moved) => {
        const sheet = startSheet('warn');
        const [idsMoved, dealsLost] = [idsStay(), dealsStay()];
        idsMoved(sheet, decideAll(sheet));
        dealsLost(sheet);
        for (const one of edited) perform(sheet, one);
        writeLate(sheet, moved);
        const changes = fullReconcile(sheet);
        const broken = [
          foreignTrails(sheet, changes),
          unrecorded(sheet, changes),
          idsMoved(sheet, changes),
          dealsLost(sheet),
          decidedAgain(sheet),
        ];
        expect(broken).toEqual([[], [], [], [], []]);
      }),
      { numRuns: 3_000, seed: 20_261_123 },
    );
  });
});
