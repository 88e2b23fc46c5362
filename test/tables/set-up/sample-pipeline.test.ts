import { describe, expect, it } from 'vitest';
import { blockState } from '../../../src/pipeline/block';
import { day, weekday } from '../../../src/pipeline/day';
import { isDealId } from '../../../src/pipeline/deal-id';
import { decodeRecorded } from '../../../src/pipeline/recorded';
import { decodeTrail } from '../../../src/pipeline/trail';
import type { Cell, CellWrite } from '../../../src/tables/cells/cell';
import { readBlockCells } from '../../../src/tables/deals/deal-block';
import { defaultStages } from '../../../src/tables/set-up/default-pipeline';
import { samplePipeline } from '../../../src/tables/set-up/sample-pipeline';

const TODAY = day('2026-11-23');
const FIELD_COLUMNS = 11;
const [STAGE, AMOUNT, CLOSE_DATE, NEXT_DATE, LOST_REASON, CREATED] = [3, 4, 5, 8, 9, 10] as const;

const asRead = (row: readonly CellWrite[]): Cell[] => row.map((cell) => cell ?? '');
const blockOf = (row: readonly CellWrite[]) => readBlockCells(asRead(row).slice(FIELD_COLUMNS));
const trailOf = (row: readonly CellWrite[]) => decodeTrail(blockOf(row).block.trail);
const dayIn = (row: readonly CellWrite[], column: number): string => {
  const cell = row[column];
  return typeof cell === 'object' && cell !== null ? cell.date : '';
};

describe.each(['en', 'nb'] as const)('the sample pipeline in %s', (language) => {
  const rows = samplePipeline(TODAY, language);
  const names = defaultStages(language).map(({ name }) => name);
  const reached = (stage: string): number =>
    rows.filter((row) => trailOf(row)?.entries.some(({ changes }) => changes.stage === stage))
      .length;

  it('holds 48 deals with their own IDs, beside blocks that are the add-on’s', () => {
    expect(rows).toHaveLength(48);
    const blocks = rows.map((row) => blockOf(row).block);
    expect(blocks.map(blockState)).toEqual(rows.map(() => 'own'));
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(48);
    expect(blocks.every(({ id }) => isDealId(id))).toBe(true);
  });

  it('loses most deals between needs mapping and proposal', () => {
    expect(names.slice(0, 6).map(reached)).toEqual([48, 43, 37, 16, 10, 6]);
    const lost = rows.filter((row) => row[STAGE] === names[6]);
    expect(lost).toHaveLength(20);
    const lostAfterNeeds = lost.filter((row) => {
      const stages = trailOf(row)?.entries.flatMap(({ changes }) => changes.stage ?? []) ?? [];
      return stages[stages.length - 2] === names[2];
    });
    expect(lostAfterNeeds).toHaveLength(12);
  });

  it('has trails that end at what the cells and recorded values say', () => {
    for (const row of rows) {
      const { block, since } = blockOf(row);
      const recorded = decodeRecorded(block.recorded);
      const entries = trailOf(row)?.entries ?? [];
      const last = <K extends 'stage' | 'amount' | 'closeDate'>(field: K) =>
        entries.reduce<unknown>((value, { changes }) => changes[field] ?? value, null);
      expect([last('stage'), last('amount'), last('closeDate')]).toEqual([
        row[STAGE],
        row[AMOUNT],
        dayIn(row, CLOSE_DATE),
      ]);
      expect(recorded).toMatchObject({ stage: row[STAGE], amount: row[AMOUNT] });
      expect(since).toBe(entries[entries.length - 1]?.day);
    }
  });

  it('lies on working days of the past, in order', () => {
    for (const row of rows) {
      const days = (trailOf(row)?.entries ?? []).map((entry) => entry.day);
      expect([...days].sort()).toEqual(days);
      expect(days[0]).toBe(dayIn(row, CREATED));
      expect(days.every((one) => one <= TODAY && weekday(one) < 6)).toBe(true);
    }
  });

  it('leaves work to do: overdue deals, open ones without amount, lost ones with reasons', () => {
    const open = rows.filter((row) => names.slice(0, 5).includes(String(row[STAGE])));
    expect(open).toHaveLength(22);
    expect(open.some((row) => dayIn(row, CLOSE_DATE) < TODAY)).toBe(true);
    expect(open.some((row) => row[AMOUNT] === null)).toBe(true);
    expect(open.some((row) => dayIn(row, NEXT_DATE) < TODAY && row[NEXT_DATE] !== null)).toBe(true);
    const lost = rows.filter((row) => row[STAGE] === names[6]);
    expect(lost.every((row) => row[LOST_REASON] !== null)).toBe(true);
  });
});

it('is the same whenever it is made on the same day', () => {
  expect(samplePipeline(TODAY, 'en')).toEqual(samplePipeline(TODAY, 'en'));
  expect(samplePipeline(day('2027-02-01'), 'en')).not.toEqual(samplePipeline(TODAY, 'en'));
});
