import type { Answer } from '../../../../src/protocol/answer';
import type { DealChange, DealChanged } from '../../../../src/protocol/deal-change';
import type { PipelineWorld } from '../../../pipeline-world';
import { type SheetRow, sheetRows } from '../../../protocol/deals-world';
import { answered, ask, problemOf } from '../ask';

/** The row of the deal with a name. */
export function rowNamed(world: PipelineWorld, name: string): SheetRow {
  const row = sheetRows(world).find(({ seen }) => seen[0] === name);
  if (!row) throw new Error(`No row shows ${name}.`);
  return row;
}

let operations = 0;

/** Asks for a change of a deal as a page does that was just opened. */
export function askChange(
  world: PipelineWorld,
  name: string,
  change: Partial<DealChange>,
): Answer<DealChanged> {
  const { id, mark } = rowNamed(world, name);
  return ask(world, 'changeDeal', { operation: `op-${++operations}`, id, mark, ...change });
}

/** The same, where it has to be done. */
export const changed = (world: PipelineWorld, name: string, change: Partial<DealChange>) =>
  answered(askChange(world, name, change));

/** The same, where it must not be done. */
export const refused = (world: PipelineWorld, name: string, change: Partial<DealChange>) =>
  problemOf(askChange(world, name, change));
