/** Says whether a value that came as JSON is of a type; objects are without a prototype. */
export type Check<T> = (value: unknown) => value is T;

/** A text of at most so many UTF-16 code units. */
export const text =
  (most: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

/** A text that a pattern describes. */
export const textLike =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);

export const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A number, never infinite: JSON's `1e999` is read as one that is. */
export const finite: Check<number> = (value): value is number => Number.isFinite(value);

/** A whole number between two others. */
export const whole =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const nothing: Check<null> = (value): value is null => value === null;

export const either =
  <A, B>(one: Check<A>, other: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

export const oneOf =
  <T extends string>(texts: readonly T[]): Check<T> =>
  (value): value is T =>
    texts.includes(value as T);

/** A list of at most so many. */
export const listOf =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** An object of at most so many entries with any keys that pass. */
export const entriesOf =
  <T>(isKey: Check<string>, check: Check<T>, most: number): Check<Record<string, T>> =>
  (value): value is Record<string, T> => {
    if (!isObject(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= most && entries.every(([key, one]) => isKey(key) && check(one));
  };

type Checks<T> = { readonly [K in keyof T]-?: Check<Exclude<T[K], undefined>> };
type OptionalKey<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object with these keys and no others. */
export const shape =
  <T extends object>(checks: Checks<T>, optional: readonly OptionalKey<T>[] = []): Check<T> =>
  (value): value is T => {
    if (!isObject(value)) return false;
    const keys = Object.keys(checks) as (keyof T & string)[];
    return (
      Object.keys(value).every((key) => keys.some((known) => known === key)) &&
      keys.every((key) =>
        key in value ? checks[key](value[key]) : optional.some((one) => one === key),
      )
    );
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
