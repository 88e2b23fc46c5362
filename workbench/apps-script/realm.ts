import { constants, createContext, Script } from 'node:vm';
import { REALM_PRELUDE } from './realm-prelude';
import type { Zone } from './zone';

/** A fresh global scope for one execution, and makers of objects that belong to it. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  run(script: Script): void;
  date(instant: number): Date;
  error(name: string, message: string): Error;
  /** A function of the realm from an expression, as a template uses it. */
  evaluator(names: readonly string[], expression: string): (...args: unknown[]) => unknown;
  /** The same plain arrays, objects and dates as objects of the realm; anything else as it is. */
  adopt(value: unknown): unknown;
}

export interface RealmHost {
  readonly zone: Zone;
  now(): number;
  random(): number;
}

interface RealmMakers extends Pick<Realm, 'date' | 'error' | 'evaluator'> {
  array(): unknown[];
  object(): Record<string, unknown>;
}

type Prelude = (host: {
  readonly zoneName: string;
  now(): number;
  random(): number;
  offset(instant: number): number;
  instant(wallClock: number): number;
}) => RealmMakers;

const prelude = new Script(REALM_PRELUDE, { filename: 'realm-prelude.js' });

export function createRealm({ zone, now, random }: RealmHost): Realm {
  const context = createContext(constants.DONT_CONTEXTIFY);
  const make = (prelude.runInContext(context) as Prelude)({
    zoneName: zone.name,
    now,
    random,
    offset: zone.offset,
    instant: zone.instant,
  });
  return {
    globals: context as Record<string, unknown>,
    run: (script) => script.runInContext(context),
    date: make.date,
    error: make.error,
    evaluator: make.evaluator,
    adopt: (value) => adopt(make, value),
  };
}

function adopt(make: RealmMakers, value: unknown): unknown {
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
