import type { Charts, FunnelChart } from '../actions/charts';
import type { Area } from '../actions/workbook';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const BACKGROUND = '#ffffff';
const VALUE = '#4285f4';
const BOTTLENECK = '#e8710a';

const WIDTH_PIXELS = 560;
const HEIGHT_PIXELS = 320;

/** Charts of a spreadsheet, through Google's service. */
export function createCharts(spreadsheet: Spreadsheet): Charts {
  return {
    keepFunnelChart: (chart) => {
      const { sheet: id, row, column, rows, columns } = chart.block;
      const sheet = findSheet(spreadsheet, id);
      const block = sheet.getRange(row, column, rows, columns);
      const known = sheet
        .getCharts()
        .find((one) => one.getRanges().some((range) => beginsAt(range, chart.block)));
      if (!known) sheet.insertChart(funnelChart(sheet, block, chart));
      else if (!isBlock(known.getRanges(), chart.block))
        sheet.updateChart(pointedAt(block, known, chart).build());
    },
  };
}

const beginsAt = (range: Range, { row, column, columns }: Area): boolean =>
  range.getRow() === row && range.getColumn() === column && range.getNumColumns() === columns;

const isBlock = ([range, ...others]: readonly Range[], { rows }: Area): boolean =>
  others.length === 0 && range?.getNumRows() === rows;

/** The row below which the table's totals begin, and the chart. */
const cornerRow = (blockRow: number, rows: number): number => blockRow + rows + 1;

/** A chart that stands where it was put goes down with the totals; a moved one stays. */
function pointedAt(block: Range, known: EmbeddedChart, { block: area, cornerColumn }: FunnelChart) {
  const place = known.getContainerInfo();
  const before = known.getRanges()[0]?.getNumRows() ?? 0;
  const isOurs =
    place.getAnchorRow() === cornerRow(area.row, before) &&
    place.getAnchorColumn() === cornerColumn &&
    place.getOffsetX() + place.getOffsetY() === 0;
  const chart = known.modify().clearRanges().addRange(block);
  return isOurs ? chart.setPosition(cornerRow(area.row, area.rows), cornerColumn, 0, 0) : chart;
}

/**
 * Stacked bars of which the first is not to be seen. It has the background's colour: whether charts
 * can have transparent bars is nowhere written.
 */
function funnelChart(
  sheet: Sheet,
  block: Range,
  { title, cornerColumn, block: { row, rows } }: FunnelChart,
) {
  return sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setTitle(title)
    .setBackgroundColor(BACKGROUND)
    .addRange(block)
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', {
      0: { color: BACKGROUND, visibleInLegend: false },
      1: { color: VALUE },
      2: { color: BOTTLENECK },
    })
    .setOption('hAxis', { textPosition: 'none', gridlines: { color: BACKGROUND } })
    .setOption('width', WIDTH_PIXELS)
    .setOption('height', HEIGHT_PIXELS)
    .setPosition(cornerRow(row, rows), cornerColumn, 0, 0)
    .build();
}
