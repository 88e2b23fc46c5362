import { expect } from 'vitest';
import { decodeRecorded, type Recorded } from '../../src/pipeline/recorded';
import { decodeTrail, type Tracked, type TrailEntry } from '../../src/pipeline/trail';
import type { CellValue } from '../../workbench/grid/grid';
import type { PipelineWorld } from '../pipeline-world';
import { dayOfSerial } from './deal-rows';
import { type SheetRow, sheetRows } from './deals-world';

/** A line of the Check tab: the row it is about, null for none, and what it says. */
export interface ListedIssue {
  readonly row: number | null;
  readonly text: string;
}

/** What the Check tab lists, as its cells say. */
export function listedIssues(world: PipelineWorld): ListedIssue[] {
  const lines = world.values('Check');
  const start = lines.findIndex(([cell]) => cell === 'Cell') + 1;
  const count = lines.slice(start).findIndex(([, text]) => text === null);
  return lines.slice(start, start + count).map(([cell, text]) => ({
    row: Number(/^[A-Z]+(\d+)$/.exec(String(cell))?.[1]) || null,
    text: String(text),
  }));
}

/**
 * What has to hold after "Check all deals", whatever happened before: every row that shows a deal is
 * listed, or has an ID of its own, is recorded as its cells say, and has a trail of its own that leads
 * there.
 */
export function expectLawful(world: PipelineWorld): void {
  const listed = new Set(listedIssues(world).map(({ row }) => row));
  const certain = sheetRows(world).filter((row) => showsDeal(row) && !listed.has(row.row));
  for (const row of certain) {
    const recorded = decodeRecorded(row.recorded);
    const trail = decodeTrail(row.trail);
    expect(row.id, `ID of row ${row.row}`).toMatch(/^D\w{9}$/);
    expect(recorded && trackedOf(recorded), `recorded of row ${row.row}`).toEqual(shown(row));
    expect(trail?.dealId, `trail of row ${row.row}`).toBe(row.id);
    expect(lastValues(trail?.entries ?? []), `end of the trail of row ${row.row}`).toEqual(
      shown(row),
    );
    expect(idleChanges(trail?.entries ?? []), `trail of row ${row.row}`).toEqual([]);
  }
  const ids = certain.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const blank = sheetRows(world).filter((row) => !showsDeal(row) && !listed.has(row.row));
  expect(blank.map(({ row, id, trail }) => [row, id, trail]).filter(([, id]) => id !== '')).toEqual(
    [],
  );
}

/** Cells of all tabs but the Check tab. */
export const allCells = (world: PipelineWorld): Record<string, CellValue[][]> =>
  Object.fromEntries(
    world.grid
      .sheets()
      .filter(({ name }) => name !== 'Check')
      .map(({ name }) => [name, world.values(name)]),
  );

export const showsDeal = ({ seen: [name, company, , stage, amount] }: SheetRow): boolean =>
  [name, company, stage, amount].some((cell) => cell !== null);

/** Name, stage, amount, close date and owner as the row's cells show them. */
function shown({ seen: [name, , owner, stage, amount, closeDate] }: SheetRow): Tracked {
  return {
    name: String(name ?? ''),
    stage: String(stage ?? ''),
    amount: amount as number | null,
    closeDate: (typeof closeDate === 'number'
      ? dayOfSerial(closeDate)
      : null) as Tracked['closeDate'],
    owner: String(owner ?? ''),
  };
}

const trackedOf = ({ name, stage, amount, closeDate, owner }: Recorded): Tracked => ({
  name,
  stage,
  amount,
  closeDate,
  owner,
});

const NOTHING: Tracked = { name: '', stage: '', amount: null, closeDate: null, owner: '' };

const lastValues = (entries: readonly TrailEntry[]): Tracked =>
  Object.assign({}, NOTHING, ...entries.map(({ changes }) => changes));

/** Changes of a trail to what was there before: links of a chain that does not hold. */
function idleChanges(entries: readonly TrailEntry[]): unknown[] {
  return entries.flatMap(({ changes }, i) => {
    const before = lastValues(entries.slice(0, i));
    return Object.entries(changes).filter(
      ([field, value]) => i > 0 && before[field as keyof Tracked] === value,
    );
  });
}
