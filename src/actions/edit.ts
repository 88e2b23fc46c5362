import type { RecordedField } from '../pipeline/recorded';
import { RECORDED_FIELDS } from '../pipeline/recorded';
import type { Witness } from '../pipeline/row-state';
import { BLOCK_COLUMNS, type BlockColumn } from '../tables/deals/deal-block';
import type { DealsLayout } from './deals-layout';
import type { Area } from './workbook';

/** What an edit trigger tells. */
export interface Edit {
  readonly area: Area;
  /** What a single edited cell held before; undefined for a block or an empty cell. */
  readonly oldValue?: string | undefined;
}

/** What an edit concerns. */
export type EditKind =
  /** Deals whose bound columns were edited. */
  | 'deals'
  /** The hidden columns themselves, as when whole rows are pasted: only a full reconcile can tell. */
  | 'block'
  /** Stages, criteria or settings. */
  | 'configuration'
  | 'other';

const SEEN_BLOCK: readonly BlockColumn[] = ['since', 'missing'];

/** What an edit concerns, by where it is. */
export function editKind(
  { area }: Edit,
  layout: DealsLayout,
  configurationSheets: ReadonlySet<number>,
): EditKind {
  if (configurationSheets.has(area.sheet)) return 'configuration';
  if (area.sheet !== layout.sheet || lastRow(area) <= layout.headerRow) return 'other';
  const covers = coverage(area);
  const hidden = layout.blockColumn + SEEN_BLOCK.length;
  const end = layout.blockColumn + BLOCK_COLUMNS.length - 1;
  if (area.column <= end && area.column + area.columns - 1 >= hidden) return 'block';
  const columns = Object.values(layout.columns).map(Number);
  const bound = [...columns, layout.blockColumn, layout.blockColumn + 1];
  return bound.some(covers) ? 'deals' : 'other';
}

/** The edit as a witness of what it covered. */
export function witnessOf(edit: Edit, layout: DealsLayout, who: string): Witness {
  const covers = coverage(edit.area);
  const { columns, blockColumn, headerRow } = layout;
  const covered = (field: RecordedField): boolean => covers(columns[field] ?? 0);
  const single = edit.area.rows === 1 && edit.area.columns === 1;
  return {
    who,
    firstRow: Math.max(edit.area.row, headerRow + 1),
    lastRow: lastRow(edit.area),
    fields: new Set(RECORDED_FIELDS.filter(covered)),
    since: covers(blockColumn),
    block: covers(blockColumn + BLOCK_COLUMNS.length - 1),
    oldStage: single && covered('stage') ? (edit.oldValue ?? null) : null,
  };
}

const coverage =
  (area: Area) =>
  (column: number): boolean =>
    column >= area.column && column < area.column + area.columns;

const lastRow = ({ row, rows }: Area): number => row + rows - 1;
