import { loadBundle } from '../../apps-script/bundle';
import { BUNDLE_NAME } from '../../apps-script/realm';
import { UNFORGEABLE } from './bare-global';

/** Evaluates the bundle with the object it is to see as its global scope. */
export type OpenScope = (
  this: object,
  globals: object,
) => {
  /** The bundle's top-level functions. */
  readonly functions: Readonly<Record<string, unknown>>;
  /** Evaluates a text in the bundle's scope. */
  evaluate(text: string): unknown;
};

/**
 * The expression of a function around the source, which hides what cannot be deleted from a frame.
 * The source starts on a line of its own: only line numbers change, by one.
 */
export function wrappedBundle(source: string): string {
  const names = [...loadBundle(source).functions.keys()].join(', ');
  return `(function (globalThis, ${UNFORGEABLE.join(', ')}) {
${source}
;return { functions: { ${names} }, evaluate() { return eval(arguments[0]); } };
})
//# sourceURL=${BUNDLE_NAME}`;
}
