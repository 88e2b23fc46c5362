import type { FieldInput } from '../../protocol/deal-change';

/** What a person has put into the fields of a deal and not saved, by column key. */
export type UnsavedFields = Readonly<Record<string, UnsavedField>>;

export interface UnsavedField {
  /** What stood in the cell when the person began. */
  readonly was: FieldInput;
  readonly now: FieldInput;
}

/** What stands in the cells, by column key; a key that is not there is not known yet. */
export type CellInputs = Readonly<Record<string, FieldInput>>;

/** Takes what a person put into a field; a field as its cell is again has nothing to be saved. */
export function putIn(
  fields: UnsavedFields,
  key: string,
  now: FieldInput,
  cell: FieldInput,
): UnsavedFields {
  const was = fields[key]?.was ?? cell;
  return sameInput(now, was) || sameInput(now, cell)
    ? dropField(fields, key)
    : { ...fields, [key]: { was, now } };
}

/** The fields without one of them, which so shows its cell again. */
export function dropField(fields: UnsavedFields, key: string): UnsavedFields {
  const { [key]: _, ...rest } = fields;
  return rest;
}

/** The fields without those that hold what has been sent; what was typed since then stays. */
export function dropSaved(fields: UnsavedFields, sent: UnsavedFields): UnsavedFields {
  const left = Object.entries(fields).filter(([key, { now }]) => !sameInput(now, sent[key]?.now));
  return Object.fromEntries(left);
}

/** Keeps what a person put into a field although its cell has changed meanwhile. */
export function keepMine(fields: UnsavedFields, key: string, cell: FieldInput): UnsavedFields {
  const field = fields[key];
  return field ? putIn(dropField(fields, key), key, field.now, cell) : fields;
}

/** Keys of the fields whose cells have been changed to something else since the person began. */
export const conflicts = (fields: UnsavedFields, cells: CellInputs): readonly string[] =>
  Object.entries(fields)
    .filter(([key, { was, now }]) => {
      const cell = cells[key];
      return cell !== undefined && !sameInput(cell, was) && !sameInput(cell, now);
    })
    .map(([key]) => key);

/** The contents to be sent, by column key. */
export const valuesOf = (fields: UnsavedFields): Record<string, FieldInput> =>
  Object.fromEntries(Object.entries(fields).map(([key, { now }]) => [key, now]));

/** Whether two contents leave a cell the same: an empty text empties it, as null does. */
export const sameInput = (one: FieldInput | undefined, other: FieldInput | undefined): boolean =>
  (one === '' ? null : one) === (other === '' ? null : other);
