import { NotEmulatedError } from './errors';
import type { Execution } from './execution';

/** What stands behind an object that the script holds. */
export interface Inside {
  readonly className: string;
  readonly execution: Execution | null;
  readonly state: unknown;
}

const INSIDE = Symbol('inside');

export const insideOf = (value: unknown): Inside | undefined =>
  typeof value === 'object' && value !== null
    ? (value as { readonly [INSIDE]?: Inside })[INSIDE]
    : undefined;

/** An opaque object with the methods of a prototype. */
export function createHandle(prototype: object, inside: Inside): object {
  return Object.create(prototype, { [INSIDE]: { value: inside } });
}

/**
 * The end of every handle's prototype chain: a member that nobody emulates throws as soon as it is
 * called or looked into. Symbols and what JSON, promises and consoles ask of any object are absent.
 */
export function unknownMembers(className: string): object {
  const asked = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'inspect', 'nodeType']);
  return new Proxy(Object.create(null), {
    get(_target, key, receiver) {
      if (typeof key === 'symbol' || asked.has(key)) return undefined;
      return notEmulated(`${className}.${key}`, insideOf(receiver)?.execution ?? null);
    },
  });
}

function notEmulated(member: string, execution: Execution | null): object {
  const refuse = () => {
    const error = new NotEmulatedError(member);
    execution?.reportFault(error);
    throw error;
  };
  return new Proxy(refuse, { get: refuse, apply: refuse, construct: refuse });
}

/** Enumerations such as `ScriptApp.AuthMode`: equal only to themselves, printed as their name. */
export function enumeration<N extends string>(
  className: string,
  names: readonly N[],
): Readonly<Record<N, object>> {
  const end = unknownMembers(className);
  const values = Object.create(end) as Record<N, object>;
  for (const name of names) {
    const prototype = Object.create(end, {
      toString: { value: () => name },
      name: { value: () => name },
      toJSON: { value: () => name },
      ordinal: { value: () => names.indexOf(name) },
      compareTo: { value: (other: unknown) => names.indexOf(name) - ordinalOf(other) },
    });
    values[name] = Object.freeze(
      createHandle(prototype, { className, execution: null, state: name }),
    );
  }
  return Object.freeze(values);

  function ordinalOf(other: unknown): number {
    return names.indexOf(insideOf(other)?.state as N);
  }
}
