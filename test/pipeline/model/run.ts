import * as fc from 'fast-check';
import type { Changes } from '../../../src/pipeline/reconcile';
import type { Enforcement } from '../../../src/pipeline/settings';
import { anyGesture, type Gesture, perform } from './gestures';
import { fullReconcile, newSheet, type Sheet } from './sheet';

const anyEnforcement = fc.constantFrom<Enforcement>('put back', 'warn', 'off');

/** A sheet of four recorded deals. */
export function startSheet(enforcement: Enforcement): Sheet {
  const sheet = newSheet(enforcement);
  for (let at = 0; at < 4; at++) perform(sheet, { do: 'new', at, seen: false });
  fullReconcile(sheet);
  return sheet;
}

/** What a law says of a sheet after a full reconcile: what breaks it. */
export type Law = (sheet: Sheet, changes: Changes) => readonly unknown[];

/**
 * Asserts that nothing ever breaks a law: after any gestures, also between reconciles, ended by a full
 * reconcile.
 *
 * @param others gestures besides the usual ones
 * @param makeLaw a new law for each run, as laws may remember
 */
export function assertLaw(makeLaw: () => Law, ...others: fc.Arbitrary<Gesture>[]): void {
  const gesture = fc.oneof({ weight: 9, arbitrary: anyGesture }, ...others);
  const gestures = fc.array(gesture, { maxLength: 12, size: 'max' });
  fc.assert(
    fc.property(anyEnforcement, gestures, (enforcement, done) => {
      const sheet = startSheet(enforcement);
      const law = makeLaw();
      for (const one of [...done, { do: 'reconcile' as const }]) {
        if (one.do !== 'reconcile') perform(sheet, one);
        else if (breaks(sheet, law)) return false;
      }
      return true;
    }),
    { numRuns: 2_000, seed: 20_261_123 },
  );
}

const breaks = (sheet: Sheet, law: Law): boolean => law(sheet, fullReconcile(sheet)).length > 0;
