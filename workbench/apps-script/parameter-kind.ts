import { insideOf } from './handle';
import { isDate } from './is-date';

/** What a parameter takes, as Google checks it before the call. */
export interface Kind<T> {
  readonly optional: boolean;
  accepts(value: unknown): boolean;
  read(value: unknown): T;
}

/** Values of a list of kinds. */
export type ValuesOf<K extends readonly Kind<unknown>[]> = {
  [Index in keyof K]: K[Index] extends Kind<infer T> ? T : never;
};

const kind = <T>(
  accepts: (value: unknown) => boolean,
  read: (value: unknown) => T = (value) => value as T,
): Kind<T> => ({ optional: false, accepts, read });

export const NUMBER = kind<number>((value) => typeof value === 'number');
export const WHOLE = kind<number>(
  (value) => typeof value === 'number' && !Number.isNaN(value),
  (value) => Math.trunc(value as number),
);
export const TEXT = kind<string>(
  (value) => ['string', 'number', 'boolean'].includes(typeof value),
  String,
);
export const STRING = kind<string>((value) => typeof value === 'string');
export const BOOLEAN = kind<boolean>((value) => typeof value === 'boolean');
export const DATE = kind<Date>(isDate);
export const ANY = kind<unknown>(() => true);
export const LIST = kind<unknown[]>(Array.isArray);
/** A two-dimensional array; rows may differ in length, which is another error. */
export const ROWS = kind<unknown[][]>(
  (value) => Array.isArray(value) && value.every(Array.isArray),
);
export const OBJECT = kind<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** May be left out; reads undefined then. */
export const optional = <T>(inner: Kind<T>): Kind<T | undefined> => ({
  optional: true,
  accepts: (value) => value === undefined || inner.accepts(value),
  read: (value) => (value === undefined ? undefined : inner.read(value)),
});

export const orNull = <T>(inner: Kind<T>): Kind<T | null> =>
  kind(
    (value) => value === null || value === undefined || inner.accepts(value),
    (value) => (value === null || value === undefined ? null : inner.read(value)),
  );

export const listOf = <T>(inner: Kind<T>): Kind<T[]> =>
  kind(
    (value) => Array.isArray(value) && value.every(inner.accepts),
    (value) => (value as unknown[]).map(inner.read),
  );

/** A two-dimensional array of one kind. */
export const rowsOf = <T>(inner: Kind<T>): Kind<T[][]> => listOf(listOf(inner));

/** A handle of the class; reads what stands behind it. */
export const handleOf = <S>(className: string): Kind<S> =>
  kind(
    (value) => insideOf(value)?.className === className,
    (value) => insideOf(value)?.state as S,
  );

/** A member of an enumeration; reads its name. */
export const enumKind = <N extends string = string>(className: string): Kind<N> =>
  handleOf<N>(className);

/** Names of argument types as Google's message lists them [86]. */
export const typeNames = (args: readonly unknown[]): string => args.map(typeName).join(',');

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName(value.flat(Number.POSITIVE_INFINITY)[0])}[]`;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'number';
    default:
      return isDate(value) ? 'Date' : (insideOf(value)?.className ?? '(class)');
  }
}
