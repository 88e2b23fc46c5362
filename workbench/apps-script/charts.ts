import { enumeration } from './handle';
import { serviceClass } from './service-class';

/** Enumerations of the Charts service [101]; its own data tables and builders are not emulated. */
export const ChartType = enumeration('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const Position = enumeration('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

export const ChartMergeStrategy = enumeration('Charts.ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

export const ChartHiddenDimensionStrategy = enumeration('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

const CONSTANTS = { ChartType, Position, ChartMergeStrategy, ChartHiddenDimensionStrategy };

export const charts = serviceClass<null>('Charts', 'Utilities', {}, CONSTANTS);
