import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import type { SpreadsheetView } from '../sheet/spreadsheet';
import { type ChartOverlay, createChartOverlay } from './chart-overlay';

/**
 * Draws the charts of the sheet in front over its cells, where they stay while it scrolls.
 * Call `update` when cells or charts may have changed.
 */
export function mountCharts(view: SpreadsheetView): ChartOverlay {
  const workbook = view.injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const zoom = () => workbook?.getActiveSheet().getZoomRatio() ?? 1;
  return createChartOverlay({ ...view, zoom });
}
