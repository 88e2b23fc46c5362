import { serialOfWallClock, wallClockOfSerial } from '../../workbench/grid/serial-date';
import type { PipelineWorld } from '../pipeline-world';

/** Open stages of the default pipeline that ask for nothing or for what every row here has. */
export const OPEN_STAGES = [
  'Leads received',
  'Qualification',
  'Needs mapping',
  'Proposal',
] as const;

const SPARE_ROWS = 100;

/** Serial number of a day, as cells hold it. */
export const serialOf = (day: string): number => serialOfWallClock(Date.parse(day));

/** Puts deals below the header of the default pipeline without any event, as an import does. */
export function fillDeals(world: PipelineWorld, count: number): void {
  const sheet = world.area(world.deals, 'A1').sheet;
  const rows = world.grid.sheets().find(({ id }) => id === sheet)?.rows ?? 0;
  const needed = count + 1 + SPARE_ROWS;
  if (needed > rows) world.grid.insertRows(sheet, rows + 1, needed - rows);
  const cells = Array.from({ length: count }, (_, i) => dealCells(i));
  const area = { sheet, row: 2, column: 1, rows: count, columns: 6 };
  world.grid.write(
    area,
    cells.map((row) => row.map((value) => ({ value }))),
  );
  const dates = { ...area, column: 6, columns: 1 };
  world.grid.setFormats(
    dates,
    cells.map(() => ['yyyy-mm-dd']),
  );
}

/** Deal, company, owner, stage, amount and close date of the i-th deal. */
export const dealCells = (i: number): (string | number)[] => [
  `Deal ${i + 1}`,
  `Company ${i + 1}`,
  `Owner ${i % 7}`,
  OPEN_STAGES[i % OPEN_STAGES.length] ?? '',
  1_000 + i,
  serialOf('2027-01-01') + (i % 300),
];

/** The day of a serial number. */
export const dayOfSerial = (serial: number): string =>
  new Date(wallClockOfSerial(serial)).toISOString().slice(0, 10);
