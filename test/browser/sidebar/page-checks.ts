import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { buildSync } from 'esbuild';
import type { Frame } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what the makers of axe think good besides. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const FAULTS = 'pageFaults';
const ENTRY = `export * from './layout-faults'; export * from './focus-faults';`;
let compiled: string | null = null;

/** What axe finds wrong in a page, a line for each element; [] = nothing. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(`globalThis.axe ?? (() => { ${AXE} })()`);
  const run = `globalThis.axe.run(document, ${JSON.stringify(RULES)})`;
  const { violations } = await frame.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.flatMap(({ html, failureSummary }) => {
      const why = (failureSummary ?? '').split('\n').slice(1).join(';');
      return isScrolledUnder(id, why) ? [] : [`${id} (${help}): ${html.slice(0, 200)}${why}`];
    }),
  );
}

/**
 * A target that is large enough and lies half under a bar at an edge: one scrolls it out. How large
 * targets are in themselves, `layoutFaults` measures.
 */
const isScrolledUnder = (id: string, why: string): boolean =>
  id === 'target-size' && why.includes('partially obscured');

/**
 * Everything that can be told of a view's layout by measuring it; [] = nothing is wrong.
 *
 * @param scrollers classes of what may scroll sideways within the page, as the columns of the board
 */
export const layoutFaults = (frame: Frame, scrollers: readonly string[] = []): Promise<string[]> =>
  measure(
    frame,
    `[...it.sidewaysFaults(${JSON.stringify(scrollers)}), ...it.targetFaults(), ...it.cutTextFaults()]`,
  );

/** '' while the focus is on something, else a sentence. */
export const lostFocus = (frame: Frame): Promise<string> => measure(frame, 'it.lostFocus()');

/** What is wrong with how the focus is seen, and what has it. */
export const seenFocus = (
  frame: Frame,
): Promise<{ readonly faults: readonly string[]; readonly name: string }> =>
  measure(frame, '({ faults: it.focusFaults(), name: it.focusedName() })');

/** Asks functions of test/sidebar, in the page. */
async function measure<T>(frame: Frame, asked: string): Promise<T> {
  compiled ??= compile();
  return frame.evaluate<T>(`{ ${compiled}; const it = ${FAULTS}; ${asked} }`);
}

function compile(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: join(ROOT, 'test/sidebar') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: FAULTS,
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
