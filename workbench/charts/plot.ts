import type { ChartTable } from './chart-table';
import type { ChartOptions } from './read-options';
import type { SeriesLook } from './series-looks';
import type { Stacking } from './series-values';

/** A chart with axes: what all its series and axes share. */
export interface Plot {
  readonly table: ChartTable;
  readonly options: ChartOptions;
  readonly looks: readonly SeriesLook[];
  readonly stacking: Stacking;
  /** Points stand by number along the axis. */
  readonly continuous: boolean;
  /** Bars lie: values run to the right, points downwards. */
  readonly lying: boolean;
  /** The areas of an area chart reach from edge to edge. */
  readonly edgeToEdge: boolean;
}
