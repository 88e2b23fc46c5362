import type { Call, Service } from './call';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import type { Effect } from './execution-record';
import { createHandle, insideOf, unknownMembers } from './handle';
import { type Kind, typeNames, type ValuesOf } from './parameter-kind';

/** A method with its overloads, the first that fits is taken. */
export interface Method<S> {
  readonly effect: Effect;
  /** Overrides the service of the class for permissions. */
  readonly service?: Service;
  /** Overrides the scopes of the service; one of them is enough. */
  readonly scopes?: readonly string[];
  readonly overloads: readonly Overload<S>[];
}

export interface Overload<S> {
  readonly kinds: readonly Kind<unknown>[];
  readonly run: (state: S, execution: Execution, ...args: never[]) => unknown;
}

/** Returned by a method that answers with its own object, as setters do. */
export const SELF = Symbol('self');

export interface ServiceClass<S> {
  readonly name: string;
  create(execution: Execution, state: S): object;
  /** What one of its `write` methods would do, for a class that does it to many at once. */
  prepare(execution: Execution, state: S, method: string, args: readonly unknown[]): () => void;
}

/**
 * Makes a class of the emulator from its methods. The returned handles check arguments and
 * permissions, count, and turn results and errors into objects of the script's realm.
 *
 * @param name as Google's messages write it, such as `SpreadsheetApp.Range`
 * @param constants members that are no methods, such as enumerations
 */
export function serviceClass<S>(
  name: string,
  service: Service,
  methods: Readonly<Record<string, Method<S>>>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceClass<S> {
  const shortName = name.slice(name.lastIndexOf('.') + 1);
  const prototype = Object.create(unknownMembers(shortName), {
    toString: { value: () => shortName },
  });
  for (const [key, method] of Object.entries(methods)) {
    const call: Call = {
      qualifiedName: `${name}.${key}`,
      shortName: `${shortName}.${key}`,
      methodName: key,
      service: method.service ?? service,
      effect: method.effect,
      scopes: method.scopes,
    };
    Object.defineProperty(prototype, key, { value: wrapped(call, method) });
  }
  for (const [key, value] of Object.entries(constants)) {
    Object.defineProperty(prototype, key, { value });
  }
  return {
    name,
    create: (execution, state) => createHandle(prototype, { className: name, execution, state }),
    prepare(execution, state, key, args) {
      const method = methods[key];
      if (!method) throw new Error(`${name} has no method ${key}`);
      return fitting(method, `${name}.${key}`, args)(state, execution) as () => void;
    },
  };
}

function wrapped<S>(call: Call, method: Method<S>) {
  return function (this: unknown, ...args: unknown[]): unknown {
    const inside = insideOf(this);
    if (!inside?.execution) throw new TypeError('Illegal invocation');
    const { execution } = inside;
    return execution.guard(() => {
      const make = () => made(call, method, args, inside.state as S, execution);
      const result = execution.step(call.qualifiedName, make);
      return result === SELF ? this : execution.realm.adopt(result);
    });
  };
}

/** Makes a call; the result belongs to no realm. */
function made<S>(
  call: Call,
  method: Method<S>,
  args: readonly unknown[],
  state: S,
  execution: Execution,
): unknown {
  execution.allow(call);
  const run = fitting(method, call.qualifiedName, args);
  execution.cross(call);
  const result = run(state, execution);
  if (call.effect !== 'write') return result;
  execution.write(result as () => void);
  return SELF;
}

/** The overload for the arguments, with these read; throws when none fits. */
function fitting<S>(method: Method<S>, name: string, args: readonly unknown[]) {
  const overload = method.overloads.find(({ kinds }) => fits(kinds, args));
  if (!overload) throw new PlatformError(TEXT.wrongParameters(typeNames(args), name));
  const values = overload.kinds.map((kind, index) => kind.read(args[index]));
  return (state: S, execution: Execution) => overload.run(state, execution, ...(values as never[]));
}

function fits(kinds: readonly Kind<unknown>[], args: readonly unknown[]): boolean {
  const required = kinds.filter(({ optional }) => !optional).length;
  if (args.length > kinds.length || args.length < required) return false;
  return args.every((value, index) => kinds[index]?.accepts(value));
}

type Run<S, K extends readonly Kind<unknown>[], R> = (
  state: S,
  execution: Execution,
  ...args: ValuesOf<K>
) => R;

/**
 * Builders of the methods of a class whose state is `S`. `write` methods return what is to be done
 * when the write reaches the sheet; the call itself answers with its object. `change` methods act
 * at once, after the writes that wait.
 */
export function methodsOf<S>() {
  const builder =
    <R = unknown>(effect: Effect) =>
    <K extends readonly Kind<unknown>[]>(
      kinds: readonly [...K],
      run: Run<S, K, R>,
      more: Pick<Method<S>, 'scopes' | 'service'> = {},
    ): Method<S> => ({ ...more, effect, overloads: [{ kinds, run: run as Overload<S>['run'] }] });
  return {
    handle: builder('handle'),
    read: builder('read'),
    write: builder<() => void>('write'),
    change: builder('change'),
    flush: builder('flush'),
    lock: builder('lock'),
    propertyRead: builder('property-read'),
    propertyWrite: builder('property-write'),
    cacheRead: builder('cache-read'),
    cacheWrite: builder('cache-write'),
    ui: builder('ui'),
  };
}

/** One method with several signatures. */
export function oneOf<S>(first: Method<S>, ...others: readonly Method<S>[]): Method<S> {
  return { ...first, overloads: [first, ...others].flatMap(({ overloads }) => overloads) };
}
