/** The global object of a same-origin frame. */
export type FrameWindow = Window & typeof globalThis & Record<string, unknown>;

/** What the HTML standard lets nobody delete from a window. */
export const UNFORGEABLE = ['window', 'document', 'location', 'top'] as const;

/** Global names of ECMAScript, and WebAssembly, which Google's V8 has too. */
const KEPT = new Set(
  `AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array
  Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array
  Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map
  Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError URIError
  Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN
  parseFloat parseInt undefined unescape`.split(/\s+/),
);

/**
 * Deletes everything from a frame's global object that is not ECMAScript, and gives what a script
 * may take for the global object: what could not be deleted is not in it.
 */
export function bareGlobal(inner: FrameWindow): Record<string, unknown> {
  strip(inner);
  const hidden = new Set<PropertyKey>(UNFORGEABLE);
  const bare = new Proxy<Record<string, unknown>>(Object.create(null), {
    has: (_target, key) => !hidden.has(key) && key in inner,
    get: (_target, key) => (hidden.has(key) ? undefined : Reflect.get(inner, key)),
    set: (_target, key, value) => !hidden.has(key) && Reflect.set(inner, key, value),
    deleteProperty: (_target, key) => !hidden.has(key) && Reflect.deleteProperty(inner, key),
    defineProperty: (_target, key, property) =>
      !hidden.has(key) && Reflect.defineProperty(inner, key, { ...property, configurable: true }),
    ownKeys: () => Reflect.ownKeys(inner).filter((key) => !hidden.has(key)),
    getOwnPropertyDescriptor(_target, key) {
      const property = hidden.has(key) ? undefined : Reflect.getOwnPropertyDescriptor(inner, key);
      return property && { ...property, configurable: true };
    },
    getPrototypeOf: () => inner.Object.prototype,
  });
  Reflect.set(inner, 'globalThis', bare);
  return bare;
}

/** From the window itself and from `Window.prototype` and `EventTarget.prototype` behind it. */
function strip(inner: FrameWindow): void {
  const root = inner.Object.prototype;
  let object: object | null = inner;
  while (object !== null && object !== root) {
    const next: object | null = Object.getPrototypeOf(object);
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!KEPT.has(name)) Reflect.deleteProperty(object, name);
    }
    object = next;
  }
}
