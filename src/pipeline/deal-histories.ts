import type { Archive } from './archive';
import type { Block } from './block';
import type { DealHistory, StageVisit } from './deal-history';
import { enteredOn } from './read-trail';
import { decodeRecorded } from './recorded';
import type { RowState } from './row-state';
import type { Stages } from './stage';
import { decodeTrail, type Trail } from './trail';

/**
 * The past of every deal: of those in the sheet, and of closed ones whose row is gone, as they were
 * last archived. An open deal whose row is gone is in no figure; the check lists it.
 */
export function dealHistories(
  rows: readonly RowState[],
  archive: Archive,
  stages: Stages,
): DealHistory[] {
  const present = new Set(rows.map(({ block }) => block.id));
  const inSheet = rows.flatMap(({ deal, block }) => toHistory(block, deal.row, stages));
  const gone = [...archive.values()]
    .filter(({ id }) => !present.has(id))
    .flatMap((entry) => toHistory(entry, null, stages))
    .filter(({ visits }) => visits[visits.length - 1]?.stage.role !== 'open');
  return [...inSheet, ...gone];
}

function toHistory(block: Block, row: number | null, stages: Stages): DealHistory[] {
  const recorded = decodeRecorded(block.recorded);
  const trail = decodeTrail(block.trail);
  const first = trail?.entries[0];
  if (!recorded || !trail || !first) return [];
  const { name, company, owner, amount, closeDate } = recorded;
  const created = recorded.created ?? first.day;
  const visits = toVisits(trail, stages);
  return [{ dealId: trail.dealId, name, company, owner, amount, closeDate, created, row, visits }];
}

function toVisits({ entries }: Trail, stages: Stages): StageVisit[] {
  const visits: StageVisit[] = [];
  for (const entry of entries) {
    const stage = entry.changes.stage === undefined ? null : stages.find(entry.changes.stage);
    const before = visits[visits.length - 1];
    if (!stage || before?.stage === stage) continue;
    const entered = enteredOn(entry);
    if (before) visits[visits.length - 1] = { ...before, left: entered };
    const firstSight = entry.kind === 'first sight' && entry.since === undefined;
    visits.push({ stage, entered, left: null, firstSight });
  }
  return visits;
}
