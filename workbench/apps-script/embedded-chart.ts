import type { Area } from '../grid/grid';
import { CHART_TYPES, type ChartDraft, type ChartSpec, type ChartTypeName } from './chart-spec';
import { chartStyles } from './chart-styles';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './charts';
import { ANY, BOOLEAN, enumKind, handleOf, STRING, WHOLE } from './parameter-kind';
import { type Method, methodsOf, SELF, type ServiceClass, serviceClass } from './service-class';

const { handle } = methodsOf<ChartDraft>();
const chart = methodsOf<ChartSpec>();
const RANGE = handleOf<Area>('SpreadsheetApp.Range');

/** A chart as it was built, with its id once it stands in a sheet. */
export const embeddedChart = serviceClass<ChartSpec>(
  'SpreadsheetApp.EmbeddedChart',
  'Spreadsheet',
  {
    getChartId: chart.handle([], ({ id }) => id || null),
    getRanges: chart.handle([], ({ ranges }, { make }) => ranges.map(make.range)),
    getNumHeaders: chart.handle([], ({ numHeaders }) => numHeaders),
    getTransposeRowsAndColumns: chart.handle([], ({ transposed }) => transposed),
    getMergeStrategy: chart.handle([], (spec) => ChartMergeStrategy[spec.mergeStrategy]),
    getHiddenDimensionStrategy: chart.handle(
      [],
      (spec) => ChartHiddenDimensionStrategy[spec.hiddenDimensionStrategy],
    ),
    getOptions: chart.handle([], (spec, execution) => chartOptions.create(execution, spec)),
    getContainerInfo: chart.handle([], (spec, execution) => containerInfo.create(execution, spec)),
    modify: chart.handle([], (spec, execution) => builderOf(spec.type).create(execution, { spec })),
  },
);

const chartOptions = serviceClass<ChartSpec>('Charts.ChartOptions', 'Spreadsheet', {
  get: chart.handle([STRING], ({ options }, _execution, name) => options[name] ?? null),
});

const containerInfo = serviceClass<ChartSpec>('SpreadsheetApp.ContainerInfo', 'Spreadsheet', {
  getAnchorRow: chart.handle([], ({ position }) => position.row),
  getAnchorColumn: chart.handle([], ({ position }) => position.column),
  getOffsetX: chart.handle([], ({ position }) => position.offsetX),
  getOffsetY: chart.handle([], ({ position }) => position.offsetY),
});

/** What every builder can do. */
const common: Readonly<Record<string, Method<ChartDraft>>> = {
  addRange: handle([RANGE], (draft, _execution, range) => {
    const known = draft.spec.ranges.some((one) => sameArea(one, range));
    return said(draft, known ? {} : { ranges: [...draft.spec.ranges, range] });
  }),
  removeRange: handle([RANGE], (draft, _execution, range) =>
    said(draft, { ranges: draft.spec.ranges.filter((one) => !sameArea(one, range)) }),
  ),
  clearRanges: handle([], (draft) => said(draft, { ranges: [] })),
  getRanges: handle([], ({ spec }, { make }) => spec.ranges.map(make.range)),
  getChartType: handle([], ({ spec }) => spec.type && ChartType[spec.type]),
  getContainer: handle([], ({ spec }, execution) => containerInfo.create(execution, spec)),
  setOption: handle([STRING, ANY], (draft, _execution, name, value) =>
    said(draft, { options: { ...draft.spec.options, [name]: JSON.parse(JSON.stringify(value)) } }),
  ),
  setNumHeaders: handle([WHOLE], (draft, _execution, numHeaders) => said(draft, { numHeaders })),
  setTransposeRowsAndColumns: handle([BOOLEAN], (draft, _execution, transposed) =>
    said(draft, { transposed }),
  ),
  setMergeStrategy: handle(
    [enumKind<ChartSpec['mergeStrategy']>('Charts.ChartMergeStrategy')],
    (draft, _execution, mergeStrategy) => said(draft, { mergeStrategy }),
  ),
  setHiddenDimensionStrategy: handle(
    [enumKind<ChartSpec['hiddenDimensionStrategy']>('Charts.ChartHiddenDimensionStrategy')],
    (draft, _execution, hiddenDimensionStrategy) => said(draft, { hiddenDimensionStrategy }),
  ),
  setPosition: handle(
    [WHOLE, WHOLE, WHOLE, WHOLE],
    (draft, _execution, row, column, offsetX, offsetY) =>
      said(draft, { position: { row, column, offsetX, offsetY } }),
  ),
  setChartType: handle([enumKind<ChartTypeName>('Charts.ChartType')], (draft, _execution, type) =>
    said(draft, { type }),
  ),
  build: handle([], ({ spec }, execution) => embeddedChart.create(execution, spec)),
  ...Object.fromEntries(CHART_TYPES.map((type) => [`as${capital(type)}Chart`, becomes(type)])),
};

function becomes(type: ChartTypeName): Method<ChartDraft> {
  return handle([], (draft, execution) => {
    said(draft, { type });
    return builderOf(type).create(execution, draft);
  });
}

const anyChartBuilder = serviceClass<ChartDraft>(
  'SpreadsheetApp.EmbeddedChartBuilder',
  'Spreadsheet',
  common,
);

/** Builders of one type have the styling that the type knows, on top of the common methods. */
const typedBuilders = new Map(
  CHART_TYPES.map((type): [ChartTypeName, ServiceClass<ChartDraft>] => [
    type,
    serviceClass(`SpreadsheetApp.Embedded${capital(type)}ChartBuilder`, 'Spreadsheet', {
      ...common,
      ...chartStyles(type),
    }),
  ]),
);

/** The builder class for a type; without one, formatting methods do not exist yet [108]. */
export function builderOf(type: ChartTypeName | null): ServiceClass<ChartDraft> {
  return (type && typedBuilders.get(type)) || anyChartBuilder;
}

function said(draft: ChartDraft, more: Partial<ChartSpec>): typeof SELF {
  draft.spec = { ...draft.spec, ...more };
  return SELF;
}

function capital(type: string): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}

const sameArea = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;
