import type { RecordedField } from '../../../pipeline/recorded';
import type { Witness } from '../../../pipeline/row-state';
import { type DealRow, toDealRows } from '../../read-rows';
import type { ColumnContent } from './read-values';
import type { SheetForChange } from './sheet-for-change';

/** The row with contents in its cells. */
export function withContents(
  contents: readonly ColumnContent[],
  { state, cells, formulas, before }: DealRow,
  { layout, configuration }: SheetForChange,
): DealRow {
  const width = Math.max(cells.length, ...contents.map(({ column }) => column));
  const filled = Array.from({ length: width }, (_, i) => cells[i] ?? '');
  for (const { column, content } of contents) filled[column - 1] = content ?? '';
  const { row } = state.deal;
  const [after] = toDealRows([filled], [formulas], row, layout, configuration.context);
  return { ...(after as DealRow), before };
}

/** What is entered into a row as an edit that was seen. */
export const witnessOf = (
  row: number,
  fields: ReadonlySet<RecordedField>,
  oldStage: string | null,
  { who }: SheetForChange,
): Witness => ({ who, firstRow: row, lastRow: row, fields, since: false, block: false, oldStage });
