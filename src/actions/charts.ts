import type { Area } from './workbook';

/** A funnel of bars drawn from a block of cells that is headed by one row. */
export interface FunnelChart {
  /** Stage, spacer, value, value of the bottleneck: a column each, the header row first. */
  readonly block: Area;
  readonly title: string;
  /** Column of a chart's upper left corner; it stands below the block's rows, with one between. */
  readonly cornerColumn: number;
}

/** Charts in the spreadsheet as actions see them. */
export interface Charts {
  /**
   * Makes the add-on's funnel chart of a sheet, or points it at the block if the block has grown or
   * shrunk: then only its range is changed, so that what the user changed of its looks stays, and its
   * place, if it stands where it was put, so that it covers no row of the table. It is known by reading a range that begins where the block does. One read and at most one write, whatever
   * other charts there are; these are left alone.
   */
  keepFunnelChart(chart: FunnelChart): void;
}
