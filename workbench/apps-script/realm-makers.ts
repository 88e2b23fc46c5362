import type { Realm, RealmHost } from './realm';

/** Makers of a realm's own objects, as the prelude returns them. */
export interface RealmMakers extends Pick<Realm, 'error' | 'evaluator'> {
  date(instant: number): Date;
  array(): unknown[];
  object(): Record<string, unknown>;
}

/** What evaluating `REALM_PRELUDE` in a realm gives. */
export type Prelude = (host: {
  readonly zoneName: string;
  now(): number;
  random(): number;
  offset(instant: number): number;
  instant(wallClock: number): number;
}) => RealmMakers;

/** Gives a realm its clock, chance and time zone. */
export const realmMakers = (prelude: Prelude, { zone, now, random }: RealmHost): RealmMakers =>
  prelude({ zoneName: zone.name, now, random, offset: zone.offset, instant: zone.instant });

/** Plain arrays, objects and dates of the host as objects of a realm; anything else as it is. */
export function adopt(make: RealmMakers, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const array = make.array();
    for (const entry of value) array.push(adopt(make, entry));
    return array;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Date.prototype) return make.date((value as Date).getTime());
  if (prototype !== Object.prototype) return value;
  const object = make.object();
  for (const [key, entry] of Object.entries(value)) object[key] = adopt(make, entry);
  return object;
}
