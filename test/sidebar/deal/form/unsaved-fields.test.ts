import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldInput } from '../../../../src/protocol/deal-change';
import {
  conflicts,
  dropField,
  dropSaved,
  keepMine,
  putBack,
  putIn,
  type UnsavedFields,
  valuesOf,
} from '../../../../src/sidebar/deal/form/unsaved-fields';

const input = fc.oneof<fc.Arbitrary<FieldInput>[]>(
  fc.constantFrom('', 'a', 'b', '50 000'),
  fc.integer({ min: 0, max: 2 }),
  fc.boolean(),
  fc.constant(null),
);
const contents = fc.record({ amount: input, nextStep: input, 'x:Budget': input });
const keys = ['amount', 'nextStep', 'x:Budget'] as const;

describe('fields of a deal that are not saved', () => {
  it('hold what stood in the cell before what could not be saved, and what was typed since', () => {
    const sent = { nextStep: { was: 'Call', now: 'Meet' }, owner: { was: null, now: 'Nora' } };
    const since = { nextStep: { was: 'Meet', now: 'Write' }, name: { was: 'A', now: 'B' } };
    expect(putBack(since, sent)).toEqual({
      nextStep: { was: 'Call', now: 'Write' },
      owner: { was: null, now: 'Nora' },
      name: { was: 'A', now: 'B' },
    });
  });

  it('hold what stood in the cell when the person began, however often they type', () => {
    const once = putIn({}, 'nextStep', 'Cal', 'Meet');
    expect(putIn(once, 'nextStep', 'Call', 'Write')).toEqual({
      nextStep: { was: 'Meet', now: 'Call' },
    });
  });

  it('are empty again once a field is as its cell is', () => {
    const fields = putIn({}, 'nextStep', 'Call', 'Meet');
    expect(putIn(fields, 'nextStep', 'Meet', 'Meet')).toEqual({});
    expect(putIn(fields, 'nextStep', 'Write', 'Write')).toEqual({});
    expect(putIn({}, 'nextStep', '', null)).toEqual({});
  });

  it('tell an unticked box and a zero from an empty cell', () => {
    expect(putIn({}, 'x:Agreed', false, null)).toEqual({ 'x:Agreed': { was: null, now: false } });
    expect(putIn({}, 'amount', 0, null)).toEqual({ amount: { was: null, now: 0 } });
  });

  it('are in conflict where the cell has become something else than both', () => {
    const fields: UnsavedFields = {
      amount: { was: 100, now: '200' },
      owner: { was: 'Kari', now: 'Ola' },
      nextStep: { was: 'Call', now: 'Meet' },
      'x:Budget': { was: null, now: 'yes' },
    };
    const cells = new Map<string, FieldInput>([
      ['amount', 150],
      ['owner', 'Ola'],
      ['nextStep', 'Call'],
    ]);
    expect(conflicts(fields, (key) => cells.get(key))).toEqual(['amount']);
  });

  it('are in no conflict with a cell that was not known when the person began', () => {
    const fields = putIn({}, 'x:Budget', 'yes', undefined);
    expect(fields).toEqual({ 'x:Budget': { was: undefined, now: 'yes' } });
    expect(conflicts(fields, () => 'no')).toEqual([]);
    expect(putIn(fields, 'x:Budget', 'no', 'no')).toEqual({});
  });

  it('are no longer in conflict once the person keeps theirs or drops it', () => {
    const fields: UnsavedFields = { amount: { was: 100, now: '200' } };
    const kept = keepMine(fields, 'amount', 150);
    expect(kept).toEqual({ amount: { was: 150, now: '200' } });
    expect(conflicts(kept, () => 150)).toEqual([]);
    expect(dropField(fields, 'amount')).toEqual({});
  });

  it('keep what was typed while others were being saved', () => {
    const sent: UnsavedFields = {
      owner: { was: 'Kari', now: 'Ola' },
      nextStep: { was: 'Call', now: 'Meet' },
    };
    const now: UnsavedFields = {
      owner: { was: 'Kari', now: 'Ola' },
      nextStep: { was: 'Call', now: 'Meet them' },
      amount: { was: 1, now: '2' },
    };
    expect(dropSaved(now, sent)).toEqual({
      nextStep: { was: 'Call', now: 'Meet them' },
      amount: { was: 1, now: '2' },
    });
  });

  it('are in conflict with no cell that nobody else has touched', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.tuple(fc.constantFrom(...keys), input)), (cells, typed) => {
        const fields = typed.reduce<UnsavedFields>(
          (before, [key, now]) => putIn(before, key, now, cells[key]),
          {},
        );
        expect(conflicts(fields, (key) => cells[key as keyof typeof cells])).toEqual([]);
      }),
    );
  });

  it('lay over the cells what was typed last, however it was typed', () => {
    fc.assert(
      fc.property(contents, fc.array(fc.tuple(fc.constantFrom(...keys), input)), (cells, typed) => {
        const fields = typed.reduce<UnsavedFields>(
          (before, [key, now]) => putIn(before, key, now, cells[key]),
          {},
        );
        const blank = (value: FieldInput | undefined) => (value === '' ? null : value);
        const shown = { ...cells, ...valuesOf(fields) };
        const last = { ...cells, ...Object.fromEntries(typed) };
        for (const key of keys) expect(blank(shown[key])).toBe(blank(last[key]));
      }),
    );
  });
});
