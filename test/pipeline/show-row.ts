import type { Deal } from '../../src/pipeline/deal';
import { RECORDED_FIELDS, type RecordedField } from '../../src/pipeline/recorded';
import type { RowState, Witness } from '../../src/pipeline/row-state';
import { visibleOf } from '../../src/pipeline/visible';

/** A row whose cells now say something else; its hidden block is as it was. */
export function showing(row: RowState, changes: Partial<Deal>): RowState {
  const stageText = changes.stage === undefined ? row.deal.stageText : (changes.stage?.name ?? '');
  const deal = { ...row.deal, stageText, ...changes };
  return { ...row, deal, visible: visibleOf(deal, new Set<string>(RECORDED_FIELDS)) };
}

/** Rows whose cells and hidden blocks stand in other orders than they were made in. */
export const withBlocksOf = (shown: readonly RowState[], blocks: readonly RowState[]): RowState[] =>
  shown.map((row, i) => {
    const { block, since } = blocks[i] ?? row;
    return { ...showing(row, { row: i + 2 }), block, since };
  });

/** An edit by Kari of one row's fields, seen as it happened. */
export const seeing = (
  row: number,
  fields: readonly RecordedField[],
  rest: Partial<Witness> = {},
): Witness => ({
  who: 'Kari',
  firstRow: row,
  lastRow: row,
  fields: new Set(fields),
  since: false,
  block: false,
  oldStage: null,
  ...rest,
});
