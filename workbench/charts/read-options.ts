import { color as colours } from 'echarts/core';
import { drawableNumber } from './drawable-number';

/**
 * Options of a chart under Google's names, as dotted paths: `series.0.color` finds both
 * `setOption('series.0.color', …)` and `setOption('series', {0: {color: …}})`. Of several paths the
 * first with a usable value counts.
 */
export interface ChartOptions {
  text(...paths: string[]): string | undefined;
  number(...paths: string[]): number | undefined;
  flag(...paths: string[]): boolean | undefined;
  /** A colour that can be painted, written as CSS has it; Google's `none` is transparent. */
  colour(...paths: string[]): string | undefined;
  colours(path: string): string[] | undefined;
  numbers(path: string): number[] | undefined;
  /** A word of a list, in whatever case it was written. */
  choice<W extends string>(words: readonly W[], ...paths: string[]): W | undefined;
  /** Paths that nothing asked for, or whose value nothing could use. */
  unread(): string[];
}

type Leaf = unknown;

export function readOptions(options: Readonly<Record<string, unknown>>): ChartOptions {
  const leaves = new Map<string, Leaf>(flattened('', options));
  const read = new Set<string>();
  const first = <T>(paths: readonly string[], use: (leaf: Leaf) => T | undefined) => {
    for (const path of paths) {
      const found = leaves.has(path) ? use(leaves.get(path)) : undefined;
      if (found === undefined) continue;
      read.add(path);
      return found;
    }
    return undefined;
  };
  return {
    text: (...paths) => first(paths, asText),
    number: (...paths) => first(paths, asNumber),
    flag: (...paths) => first(paths, asFlag),
    colour: (...paths) => first(paths, asColour),
    colours: (path) => first([path], (leaf) => listOf(leaf, asColour)),
    numbers: (path) => first([path], (leaf) => listOf(leaf, asNumber)),
    choice: (words, ...paths) =>
      first(paths, (leaf) => words.find((word) => word === asText(leaf)?.toLowerCase())),
    unread: () => [...leaves.keys()].filter((path) => !read.has(path)),
  };
}

/** Lists of plain values stay whole; what was set to null was taken back. */
function flattened(path: string, value: unknown): [string, Leaf][] {
  if (value === null || value === undefined) return [];
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  if (typeof value !== 'object' || isPlainList) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) =>
    flattened(path === '' ? key : `${path}.${key}`, item),
  );
}

const asText = (leaf: Leaf): string | undefined => (typeof leaf === 'string' ? leaf : undefined);

const asNumber = (leaf: Leaf): number | undefined => drawableNumber(leaf) ?? undefined;

function asFlag(leaf: Leaf): boolean | undefined {
  if (leaf === true || leaf === 'true') return true;
  return leaf === false || leaf === 'false' ? false : undefined;
}

function asColour(leaf: Leaf): string | undefined {
  if (leaf === 'none') return 'transparent';
  return typeof leaf === 'string' && colours.parse(leaf) ? leaf : undefined;
}

function listOf<T>(leaf: Leaf, use: (item: Leaf) => T | undefined): T[] | undefined {
  if (!Array.isArray(leaf)) return undefined;
  const items = leaf.map(use).filter((item) => item !== undefined);
  return items.length === leaf.length ? items : undefined;
}

/** Whether nothing is seen of one colour on the other. */
export function isInvisible(colour: string, background: string): boolean {
  const painted = colours.parse(colour) ?? [];
  return painted[3] === 0 || String(painted) === String(colours.parse(background));
}
