import { init } from 'excelize-wasm';

/** The library once it runs: what makes and opens workbooks, and its numbers for chart types. */
export type Excelize = Awaited<ReturnType<typeof init>>;
/** A workbook in the library's memory. */
export type Workbook = InstanceType<Excelize['NewFile']>;

const started = new Map<string, Promise<Excelize>>();

/**
 * Starts the library, once a source: it takes a third of a second and some 100 MB.
 *
 * @param source where `excelize.wasm.gz` is: a path in Node, an address in a page
 */
export function loadExcelize(source: string): Promise<Excelize> {
  const running = started.get(source) ?? init(source);
  started.set(source, running);
  running.catch(() => started.delete(source));
  return running;
}

/** Throws what the library reports instead of throwing. */
export function done<T extends { readonly error?: string | null }>(result: T): T {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
}
