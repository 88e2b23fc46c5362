import { FIELDS } from '../../../pipeline/deal';
import type { ColumnChoice } from '../../../protocol/set-up-state';
import { type Cell, cellText } from '../../../tables/cells/cell';
import { type BlockPlace, isInBlock } from '../../../tables/deals/deal-block';
import type { DealColumns } from '../../../tables/deals/deal-columns';

/** A sample is there to recognise a column by. */
const LONGEST_SAMPLE = 60;

/** Where each field is, with what stands first below its header. */
export const columnChoices = (
  columns: DealColumns,
  cells: readonly (readonly Cell[])[],
  headerRow: number,
): ColumnChoice[] =>
  FIELDS.map((field) => {
    const column = columns[field] ?? null;
    return { field, column, sample: column === null ? '' : sampleOf(column, cells, headerRow) };
  });

function sampleOf(column: number, cells: readonly (readonly Cell[])[], headerRow: number): string {
  const texts = cells.slice(headerRow).map((row) => cellText(row[column - 1]));
  const sample = texts.find((text) => text !== '') ?? '';
  return sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE - 1)}…` : sample;
}

/** Headers from column A on; '' for the add-on's own columns, which hold no field. */
export const userHeaders = (headers: readonly string[], block: BlockPlace | null): string[] =>
  headers.map((header, i) => (isInBlock(i + 1, block) ? '' : header));
