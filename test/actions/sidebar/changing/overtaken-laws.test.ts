import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldInput } from '../../../../src/protocol/deal-change';
import { seenOnCard } from '../../../../src/sidebar/state/seen-fields';
import { alphaShown, olaTypes, openShared, send } from './overtaken-worlds';

const COLUMNS = { probability: 'G', nextStep: 'H', nextStepDate: 'I', lostReason: 'J', own: 'T' };
type Column = keyof typeof COLUMNS;

/** Texts as people type them, of which no two mean the same in any of the columns. */
const TYPED = ['', 'Call', '45%', '2026-12-24', '12', 'TRUE', '1.234', 'x'.repeat(400), '#REF!'];
const MINE: Readonly<Record<Column, FieldInput>> = {
  probability: 0.75,
  nextStep: 'Mine',
  nextStepDate: '2027-02-03',
  lostReason: 'Mine',
  own: 75,
};

const columns = fc.subarray(Object.keys(COLUMNS) as Column[], { minLength: 1 });
const typed = fc.record({
  probability: fc.constantFrom(...TYPED),
  nextStep: fc.constantFrom(...TYPED),
  nextStepDate: fc.constantFrom(...TYPED),
  lostReason: fc.constantFrom(...TYPED),
  own: fc.constantFrom(...TYPED),
});

describe.each(['en', 'nb'] as const)(
  'fields of a deal that two people change, in %s',
  (language) => {
    const world = openShared(language);
    const restore = world.grid.checkpoint();
    const keyOf = (column: Column) =>
      column === 'own' ? (language === 'en' ? 'x:Budget' : 'x:Budsjett') : column;
    const valuesOf = (changed: readonly Column[]) =>
      Object.fromEntries(changed.map((column) => [keyOf(column), MINE[column]]));
    const type = (column: Column, text: string): void => {
      if (text === '') world.clear(world.deals, `${COLUMNS[column]}2`);
      else olaTypes(world, COLUMNS[column], text);
    };

    it('are no conflict where nobody else changed them, whatever they hold', () => {
      fc.assert(
        fc.property(columns, typed, fc.boolean(), (changed, before, isRead) => {
          restore();
          for (const column of Object.keys(COLUMNS) as Column[]) type(column, before[column]);
          const shown = alphaShown(world);
          const values = valuesOf(changed);
          const known = isRead ? shown.cells : seenOnCard(shown.deal, { values });
          const seen = Object.fromEntries(Object.entries(known).filter(([key]) => key in values));
          expect(send(world, shown, { values, seen })).toMatchObject({ ok: true });
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    it('keep what the other one typed, and all of it is told', () => {
      fc.assert(
        fc.property(columns, columns, typed, typed, (changed, touched, before, theirs) => {
          restore();
          for (const column of Object.keys(COLUMNS) as Column[]) type(column, before[column]);
          const shown = alphaShown(world);
          for (const column of touched) type(column, theirs[column]);
          const left = world.values(world.deals);
          const values = valuesOf(changed);
          const seen = Object.fromEntries(
            changed.map((column) => [keyOf(column), shown.cells[keyOf(column)] ?? '']),
          );
          const answer = send(world, shown, { values, seen });
          const overtaken = changed.filter(
            (column) => touched.includes(column) && theirs[column] !== before[column],
          );
          if (overtaken.length === 0) {
            expect(answer).toMatchObject({ ok: true });
            return;
          }
          expect(answer).toMatchObject({ ok: false, problem: { code: 'changed' } });
          if (answer.ok || answer.problem.code !== 'changed') return;
          expect(Object.keys(answer.problem.values).sort()).toEqual(overtaken.map(keyOf).sort());
          expect(world.values(world.deals)).toEqual(left);
        }),
        { numRuns: 25 },
      );
    }, 60_000);
  },
);
