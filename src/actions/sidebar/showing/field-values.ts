import type { Deal } from '../../../pipeline/deal';
import type { FieldValue } from '../../../protocol/deal-detail';
import { type Cell, cellText, isDateCell } from '../../../tables/cells/cell';
import type { ColumnKey, DealColumns } from '../../../tables/deals/deal-columns';

/** A row's cells with what fills them. */
export interface FilledRow {
  readonly deal: Deal;
  /** From column A on. */
  readonly cells: readonly Cell[];
  readonly formulas: readonly string[];
  /** Columns that a formula elsewhere may fill, 1-based. */
  readonly spilled: ReadonlySet<number>;
}

/** What stands in each bound column but the stage, by key. */
export function fieldValues(row: FilledRow, columns: DealColumns): Record<string, FieldValue> {
  const bound = Object.entries(columns) as [ColumnKey, number][];
  const values = bound
    .filter(([key]) => key !== 'stage')
    .map(([key, column]): [string, FieldValue] => {
      const isFormula = (row.formulas[column - 1] ?? '') !== '' || row.spilled.has(column);
      return [key, { value: contentOf(key, row.cells[column - 1] ?? '', row.deal), isFormula }];
    });
  return Object.fromEntries(values);
}

const READ_FIELDS = ['amount', 'closeDate', 'probability', 'nextStepDate', 'created'] as const;

/** Of fields read by meaning the value; of what cannot be read, and of the others, the content. */
export function contentOf(key: ColumnKey, cell: Cell, deal: Deal): FieldValue['value'] {
  const field = READ_FIELDS.find((one) => one === key);
  const read = field ? deal[field] : undefined;
  if (read && !read.problem) return read.value;
  if (isDateCell(cell)) return cell.date;
  if (typeof cell !== 'string') return cell;
  return cellText(cell) === '' ? null : cell;
}
