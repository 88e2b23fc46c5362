import type { Field } from '../../pipeline/deal';
import { knownColumns } from './deals-plan';
import type { FoundDeals } from './find-deals';

/** Which column holds a field, 1-based, as a person says; null = none. */
export type ChosenColumns = Readonly<Partial<Record<Field, number | null>>>;

/** The deals with the columns that a person chose; a field that is not named stays as it was found. */
export function withChosenColumns(found: FoundDeals, chosen: ChosenColumns): FoundDeals {
  const known = knownColumns(found);
  const fields = (Object.keys(chosen) as Field[]).filter(
    (field) => chosen[field] !== (known[field] ?? null),
  );
  if (fields.length === 0) return found;
  const bound = { ...found.bound };
  const columns = { ...found.recognized.columns };
  for (const field of fields) {
    delete bound[field];
    delete columns[field];
  }
  for (const field of fields) {
    const column = chosen[field];
    if (column) columns[field] = column;
  }
  return { ...found, bound, recognized: { ...found.recognized, columns } };
}
