import type { Area } from '../grid/grid';

/** Everything said about a chart, as its builder heard it. Drawing it is the browser's business. */
export interface ChartSpec {
  /** 0 until it stands in a sheet. */
  readonly id: number;
  readonly ranges: readonly Area[];
  readonly type: ChartTypeName | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly position: ChartPosition;
  readonly transposed: boolean;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hiddenDimensionStrategy: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
}

/** What a builder has heard; the builders that one becomes by `asBarChart` share it. */
export interface ChartDraft {
  spec: ChartSpec;
}

/** Anchor cell, 1-based, and offset from its corner in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Types that have a builder of their own. */
export type ChartTypeName = (typeof CHART_TYPES)[number];
export const CHART_TYPES = [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
] as const;

export const NEW_CHART: ChartSpec = {
  id: 0,
  ranges: [],
  type: null,
  options: {},
  numHeaders: 0,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
};
