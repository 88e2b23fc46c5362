import type { ExecutionRecord } from '../../workbench/apps-script/execution-record';

/** Calls that crossed to Google; flushes are writes, locks are counted apart. */
export interface ServiceCost {
  readonly reads: number;
  readonly writes: number;
}

/** What one execution cost; it has to have ended well. */
export function costOf(record: ExecutionRecord | null | undefined): ServiceCost {
  if (!record) throw new Error('There was no execution.');
  if (record.error) throw new Error(record.error.message);
  const { reads, writes } = record.counters;
  return { reads, writes };
}

/** A menu command is a full reconcile and then, once its lock is given back, the rest. */
export function menuCost(record: ExecutionRecord): { reconcile: ServiceCost; rest: ServiceCost } {
  const all = costOf(record);
  const { calls } = record;
  const until = calls.indexOf('Lock.releaseLock');
  const toasts = calls.filter((call) => call === 'Spreadsheet.toast').length;
  const reconcile = countCalls(calls.slice(0, until), toasts);
  const rest = { reads: all.reads - reconcile.reads, writes: all.writes - reconcile.writes };
  return { reconcile, rest };
}

function countCalls(calls: readonly string[], toasts: number): ServiceCost {
  const counted = calls.filter((call) => !call.includes('Lock'));
  const reads = counted.filter((call) => call.includes('.get')).length;
  return { reads, writes: counted.length - reads + toasts };
}
