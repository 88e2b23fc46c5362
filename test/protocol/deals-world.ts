import { decodeRecorded } from '../../src/pipeline/recorded';
import { decodeTrail } from '../../src/pipeline/trail';
import { BLOCK_COLUMNS, VISIBLE_BLOCK_COLUMNS } from '../../src/tables/deals/deal-block';
import type { Switches } from '../../workbench/apps-script/switches';
import type { CellValue } from '../../workbench/grid/grid';
import { openPipeline, type PipelineWorld } from '../pipeline-world';

/** Deal, company, owner, stage, amount and close date; columns A to F of the default pipeline. */
export const DEALS: readonly (readonly string[])[] = [
  ['Alpha', 'Acme', 'Kari', 'Leads received', '1000', '2027-01-15'],
  ['Bravo', 'Borg', 'Ola', 'Qualification', '2000', '2027-02-15'],
  ['Charlie', 'Cloud', 'Kari', 'Needs mapping', '3000', '2027-03-15'],
  ['Delta', 'Dock', 'Ola', 'Negotiation', '4000', '2027-04-15'],
  ['Echo', 'Elm', '', 'Leads received', '', ''],
];

/** First column of the add-on's block, L; people see columns A to M. */
const BLOCK = 12;
const SEEN = BLOCK - 1 + VISIBLE_BLOCK_COLUMNS;

/** A pipeline with recorded deals that can be set back to its beginning. */
export interface DealsWorld extends PipelineWorld {
  reset(): void;
  /** One full reconcile, by the menu command that does least besides. */
  reconcile(): void;
}

/** Opens a pipeline of five deals, each recorded and archived, on a platform that works as said. */
export function openDeals(switches: Switches, deals = DEALS): DealsWorld {
  const world = openPipeline({ switches });
  letDealsStart(world);
  world.paste(world.deals, 'A2', deals);
  const reconcile = () => {
    const { error } = world.menu('updateForecast');
    if (error) throw new Error(error.message);
  };
  for (const command of ['updateFunnel', 'checkAllDeals', 'updateForecast']) world.menu(command);
  const restore = world.grid.checkpoint();
  const start = world.clock.now;
  const reset = () => {
    restore();
    world.clock.now = start;
    world.dropNextEvents(0);
    world.screen.toasts.length = 0;
    world.screen.answers.length = 0;
    world.executions.length = 0;
  };
  return { ...world, reset, reconcile };
}

/** Lets deals start in every open stage, so that none of those that tests type is listed for that. */
export function letDealsStart(world: PipelineWorld): void {
  world.grid.write(world.area('Stages', 'E2:E6'), Array(5).fill([{ value: 'yes' }]));
}

/** A row of the Deals tab as people and the add-on see it. */
export interface SheetRow {
  readonly row: number;
  readonly seen: readonly CellValue[];
  readonly id: string;
  readonly recorded: string;
  readonly trail: string;
  readonly mark: string;
}

/** Rows below the header that hold anything. */
export function sheetRows(world: PipelineWorld): SheetRow[] {
  const text = (cells: readonly CellValue[], column: (typeof BLOCK_COLUMNS)[number]) =>
    String(cells[BLOCK - 1 + BLOCK_COLUMNS.indexOf(column)] ?? '');
  return world
    .values(world.deals)
    .map((cells, i) => ({
      row: i + 1,
      seen: cells.slice(0, SEEN),
      id: text(cells, 'id'),
      recorded: text(cells, 'recorded'),
      trail: text(cells, 'trail'),
      mark: text(cells, 'mark'),
    }))
    .slice(1)
    .filter(({ seen, id, trail }) => id + trail !== '' || seen.some((cell) => cell !== null));
}

/**
 * All that must not depend on where an execution ended: cells people see, recorded values and trails
 * without IDs, days of recording, who and kind; and of each deal in the archive the last state.
 */
export function essence(world: PipelineWorld): unknown {
  const last = new Map<CellValue | undefined, readonly CellValue[]>();
  for (const entry of world.values('Archive').slice(1)) last.set(entry[1], entry);
  const archived = [...last.values()].map(([, , name, recorded, trail, gone]) => [
    name,
    decodeRecorded(String(recorded)),
    changesOf(String(trail)),
    gone,
  ]);
  return {
    deals: sheetRows(world).map(({ row, seen, recorded, trail }) => [
      row,
      seen,
      decodeRecorded(recorded),
      changesOf(trail),
    ]),
    stages: world.values('Stages'),
    criteria: world.values('Criteria'),
    archived: archived.map((entry) => JSON.stringify(entry)).sort(),
  };
}

const changesOf = (trail: string) =>
  decodeTrail(trail)?.entries.map(({ changes, since }) => [changes, since ?? null]) ?? null;
