import type { FieldInput } from '../../../protocol/deal-change';
import { typedNumber } from '../../state/typed-number';

/** What a person has put into the fields of a deal and not saved, by column key. */
export type UnsavedFields = Readonly<Record<string, UnsavedField>>;

export interface UnsavedField {
  /** What stood in the cell when the person began; undefined if that was not known yet. */
  readonly was: FieldInput | undefined;
  readonly now: FieldInput;
}

/** Takes what a person put into a field; a field as its cell is again has nothing to be saved. */
export function putIn(
  fields: UnsavedFields,
  key: string,
  now: FieldInput,
  cell: FieldInput | undefined,
): UnsavedFields {
  const field = fields[key] ?? { was: cell, now };
  return isSame(now, field.was ?? null) || isSame(now, cell)
    ? dropField(fields, key)
    : { ...fields, [key]: { ...field, now } };
}

/** The fields without one of them, which so shows its cell again. */
export function dropField(fields: UnsavedFields, key: string): UnsavedFields {
  const { [key]: _, ...rest } = fields;
  return rest;
}

/** The fields without those that hold what has been sent; what was typed since then stays. */
export function dropSaved(fields: UnsavedFields, sent: UnsavedFields): UnsavedFields {
  const left = Object.entries(fields).filter(([key, { now }]) => !isSame(now, sent[key]?.now));
  return Object.fromEntries(left);
}

/** The fields with those that could not be saved; what was typed into these since then stays. */
export function putBack(fields: UnsavedFields, sent: UnsavedFields): UnsavedFields {
  const back = Object.entries(sent).map(([key, field]) => [
    key,
    { ...field, now: (fields[key] ?? field).now },
  ]);
  return { ...fields, ...Object.fromEntries(back) };
}

/** Keeps what a person put into a field although its cell has changed meanwhile. */
export function keepMine(
  fields: UnsavedFields,
  key: string,
  cell: FieldInput | undefined,
): UnsavedFields {
  const field = fields[key];
  return field ? putIn(dropField(fields, key), key, field.now, cell) : fields;
}

/**
 * Keys of the fields whose cells have been changed to something else since the person began.
 *
 * @param cellOf what stands in the cell of a key; undefined while it is not known
 */
export const conflicts = (
  fields: UnsavedFields,
  cellOf: (key: string) => FieldInput | undefined,
): readonly string[] =>
  Object.entries(fields)
    .filter(([key, { was, now }]) => {
      const cell = cellOf(key);
      return was !== undefined && cell !== undefined && !isSame(cell, was) && !isSame(cell, now);
    })
    .map(([key]) => key);

/** The contents to be sent, by column key. */
export const valuesOf = (fields: UnsavedFields): Record<string, FieldInput> =>
  Object.fromEntries(Object.entries(fields).map(([key, { now }]) => [key, now]));

/** The fields that hold something else than their cells. */
export const unsavedOf = (
  fields: UnsavedFields,
  cellOf: (key: string) => FieldInput | undefined,
): UnsavedFields =>
  Object.fromEntries(Object.entries(fields).filter(([key, { now }]) => !isSame(now, cellOf(key))));

/** Whether two contents leave a cell the same: an empty text empties it, as null does. */
function isSame(one: FieldInput | undefined, other: FieldInput | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'string') return one === typedNumber(other);
  if (typeof one === 'string' && typeof other === 'number') return other === typedNumber(one);
  return (one === '' ? null : one) === (other === '' ? null : other);
}
