import type { RangeRecord, SheetId } from '../grid/grid';
import { changeSheet } from './change-sheet';
import { type ChartSpec, NEW_CHART } from './chart-spec';
import { builderOf, embeddedChart } from './embedded-chart';
import { PlatformError, TEXT } from './errors';
import type { Execution } from './execution';
import { handleOf } from './parameter-kind';
import { newNumber } from './record-id';
import { methodsOf } from './service-class';

const { handle, read, change } = methodsOf<SheetId>();
const CHART = handleOf<ChartSpec>('SpreadsheetApp.EmbeddedChart');

/** Charts of a sheet: kept as built, never drawn. */
export const sheetCharts = {
  newChart: handle([], (_id, execution) => builderOf(null).create(execution, { spec: NEW_CHART })),
  getCharts: read([], (id, execution) =>
    chartRecords(execution, id).map(({ areas, data }) =>
      embeddedChart.create(execution, { ...(data as ChartSpec), ranges: areas }),
    ),
  ),
  insertChart: change([CHART], (id, execution, chart) =>
    put(execution, id, { ...chart, id: newNumber(execution.world) + 1 }),
  ),
  updateChart: change([CHART], (id, execution, chart) => {
    put(execution, id, { ...chart, id: standing(execution, id, chart) });
  }),
  removeChart: change([CHART], (id, execution, chart) => {
    const number = standing(execution, id, chart);
    const { world } = execution;
    changeSheet(world, null, () => world.grid.removeRecord(id, recordId(number)));
  }),
};

const chartRecords = ({ world }: Execution, id: SheetId): RangeRecord[] =>
  world.grid.records(id).filter(({ kind }) => kind === 'chart');

const recordId = (chart: number): string => `chart-${chart}`;

function put({ world }: Execution, sheet: SheetId, chart: ChartSpec): void {
  const record = { id: recordId(chart.id), areas: chart.ranges, data: chart };
  changeSheet(world, null, () => world.grid.putRecord(sheet, { ...record, kind: 'chart' }));
}

/** The id of a chart that stands in the sheet. */
function standing(execution: Execution, sheet: SheetId, { id }: ChartSpec): number {
  const found = chartRecords(execution, sheet).some((record) => record.id === recordId(id));
  if (!found) throw new PlatformError(TEXT.noSuchChart);
  return id;
}
