import type { Charts, FunnelChart } from '../actions/charts';
import type { Area } from '../actions/workbook';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const BACKGROUND = '#ffffff';
const VALUE = '#4285f4';
const BOTTLENECK = '#e8710a';

const WIDTH_PIXELS = 560;
const HEIGHT_PIXELS = 340;

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
        sheet.updateChart(known.modify().clearRanges().addRange(block).build());
    },
  };
}

const beginsAt = (range: Range, { row, column, columns }: Area): boolean =>
  range.getRow() === row && range.getColumn() === column && range.getNumColumns() === columns;

const isBlock = ([range, ...others]: readonly Range[], { rows }: Area): boolean =>
  others.length === 0 && range?.getNumRows() === rows;

/**
 * Stacked bars of which the first is not to be seen. It has the background's colour: whether charts
 * can have transparent bars is nowhere written.
 */
function funnelChart(sheet: Sheet, block: Range, { title, corner }: FunnelChart) {
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
    .setPosition(corner.row, corner.column, 0, 0)
    .build();
}
