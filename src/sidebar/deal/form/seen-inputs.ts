import type { FieldInput } from '../../../protocol/deal-change';
import type { Change } from '../../state/app-state';
import { isCardField } from '../../state/card-values';
import type { UnsavedFields } from './unsaved-fields';

/**
 * What the person was shown in the cells that a change writes: where they typed, what stood there when
 * they began; else what stands there now, unless the deal's card says it.
 *
 * @param cellOf what stands in the cell of a key; undefined while it is not known
 */
export function seenInputs(
  { values = {} }: Change,
  typed: UnsavedFields,
  cellOf: (key: string) => FieldInput | undefined,
): Readonly<Record<string, FieldInput>> {
  const seen = Object.keys(values).flatMap((key): [string, FieldInput][] => {
    const was = shownIn(key, typed, cellOf);
    return was === undefined ? [] : [[key, was ?? '']];
  });
  return Object.fromEntries(seen);
}

function shownIn(
  key: string,
  typed: UnsavedFields,
  cellOf: (key: string) => FieldInput | undefined,
): FieldInput | undefined {
  const field = typed[key];
  if (field && field.was !== undefined) return field.was;
  return !field && isCardField(key) ? undefined : cellOf(key);
}
