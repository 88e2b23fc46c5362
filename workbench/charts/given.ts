/** The properties that have a value: libraries tell an absent property from `undefined`. */
export function given<T extends object>(properties: T): Given<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
