import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/pipeline/archive';
import { reconcileAll } from '../../src/pipeline/reconcile';
import type { RowDecision } from '../../src/pipeline/row-state';
import { anyCopy, anyGesture, anySortApart, perform } from './model/gestures';
import {
  dealsStay,
  decidedAgain,
  foreignTrails,
  idsStay,
  repeatedIds,
  unrecorded,
} from './model/laws';
import { assertLaw, startSheet } from './model/run';
import { contextOf, stateOf } from './model/sheet';

describe('reconcileAll after any gestures, their events seen or lost', () => {
  it('decides nothing the second time', () => {
    assertLaw(() => decidedAgain, anyCopy, anySortApart);
  });

  it('records each row as it stands, down to the last entry of its trail, or lists it', () => {
    assertLaw(() => unrecorded, anyCopy, anySortApart);
  });

  it('leaves no ID in two rows that are not listed', () => {
    assertLaw(() => repeatedIds, anyCopy, anySortApart);
  });

  it('keeps each deal that it recorded in the archive', () => {
    assertLaw(dealsStay, anyCopy, anySortApart);
  });

  // A copy of the same name, company and day cannot be told from its original, nor a renamed row
  // from one that got the name of a deleted row by sorting the other columns apart.
  it('leaves each ID with its deal, copies and columns sorted apart excepted', () => {
    assertLaw(idsStay);
  });

  it('lets no entry of another deal into a trail, copies and columns sorted apart excepted', () => {
    assertLaw(() => foreignTrails);
  });

  it('decides the same in whatever order the rows stand', () => {
    const gestures = fc.array(anyGesture, { maxLength: 10, size: 'max' });
    const order = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(gestures, order, (done, keys) => {
        const sheet = startSheet('put back');
        for (const one of done) perform(sheet, one);
        const states = sheet.rows.map(stateOf);
        const mixed = states
          .map((state, i) => ({ state, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ state }) => state);
        const decide = (rows: typeof states) =>
          reconcileAll(rows, createArchive(sheet.archive), null, contextOf(sheet))
            .rows.map(withoutNewId)
            .sort((a, b) => a.row - b.row);
        expect(decide(mixed)).toEqual(decide(states));
      }),
      { numRuns: 500, seed: 20_261_123 },
    );
  });
});

/** A decision without the ID that a new deal happened to get. */
const withoutNewId = ({ row, putBack, outcome, issues, hidden }: RowDecision) => ({
  row,
  putBack,
  outcome,
  issues,
  text: outcome === 'first sight' ? hidden?.block.recorded.slice(10) : hidden?.block,
});
