import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../workbench/apps-script/execution-record';
import type { PipelineWorld } from '../pipeline-world';
import { adoptedDeals, SHEET } from './adopted-deals';

const MENU = ['updateForecast', 'updateFunnel', 'checkAllDeals', 'showHistory'] as const;

const dealsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => {
    const stage = ['Qualification', 'Proposal', 'Negotiation', 'Lost', 'Won'][i % 5] ?? '';
    return [`Deal ${i}`, `Owner ${i % 7}`, stage, i % 9 === 0 ? 'ask' : `${i}`, '2026-12-20'];
  });

/** Calls that crossed after the reconcile had given its lock back; lock calls apart. */
function rebuildCalls({ calls }: ExecutionRecord): { reads: number; writes: number } {
  const crossed = calls
    .slice(calls.indexOf('Lock.releaseLock'))
    .filter((call) => !/^Lock/.test(call));
  const reads = crossed.filter((call) => /\.(get|is|find)[A-Z]/.test(call)).length;
  return { reads, writes: crossed.length - reads };
}

const rebuild = (world: PipelineWorld) =>
  MENU.map((name) => {
    const record = world.menu(name);
    expect(record.error).toBeUndefined();
    const calls = rebuildCalls(record);
    expect(calls.reads, name).toBeLessThanOrEqual(8);
    expect(calls.writes, name).toBeLessThanOrEqual(12);
    return calls;
  });

describe('writing a tab', () => {
  it('costs at most 8 reads and 12 writes, whether it is made, grows, shrinks or stays', () => {
    const world = adoptedDeals(dealsOf(1200));
    rebuild(world);
    rebuild(world);
    for (const tab of ['Forecast', 'Funnel', 'Check', 'History'])
      world.script(({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
        sheet?.getRange((sheet?.getLastRow() ?? 0) + 1, 1).setValue('note');
      });
    world.type('Criteria', 'A8', 'Negotiation');
    world.type('Criteria', 'B8', 'Deal');
    world.type('Criteria', 'C8', 'filled');
    world.type('Stages', 'A7', 'Verbal yes');
    world.type('Stages', 'B7', 'open');
    world.paste(SHEET, 'A1202', [['Late', 'Somebody new', 'Proposal', 'x', '']]);
    rebuild(world);
    world.deleteRows(SHEET, 600, 300);
    rebuild(world);
  });

  it('costs the same for five times as many rows', () => {
    const [few, many] = [100, 500].map((count) => {
      const world = adoptedDeals(dealsOf(count));
      rebuild(world);
      return rebuild(world);
    });
    expect(many).toEqual(few);
  });
});
