import { createState } from './create-state';
import type { Grid, GridContent } from './grid';
import { gridMethods } from './grid-methods';
import { createSettle } from './settle';

/**
 * A grid in memory, with a content or empty. It calculates custom functions, references and
 * literals; any other formula has the value it was given.
 */
export function createMemoryGrid(content?: GridContent): Grid {
  const state = createState(content);
  const settle = createSettle(state);
  return { ...gridMethods(state), settle: async () => settle(), settleNow: settle };
}
