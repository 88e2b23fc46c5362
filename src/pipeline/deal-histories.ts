import type { Archive } from './archive';
import type { Day } from './day';
import type { DealHistory, StageVisit } from './deal-history';
import { type DealTrail, dealTrails } from './deal-trails';
import { isDeal } from './identity-row';
import { enteredOn } from './read-trail';
import type { RowState } from './row-state';
import type { Stages } from './stage';
import type { Trail } from './trail';

/**
 * The past of every deal: of each row that holds one, and of those whose row is gone as they were
 * last archived. A deal gone while open has row null and an open last stage: it counts in no rate and
 * the funnel lists it apart. A row not yet recorded is taken as first seen today in its stage.
 */
export function dealHistories(
  rows: readonly RowState[],
  archive: Archive,
  stages: Stages,
  today: Day,
): DealHistory[] {
  const trails = dealTrails(rows, archive);
  const recorded = new Set(trails.map(({ row }) => row));
  const unrecorded = rows.filter((row) => !recorded.has(row) && isDeal(row.deal));
  return [
    ...trails.map((deal) => toHistory(deal, stages, today)),
    ...unrecorded.map((row) => unrecordedHistory(row, today)),
  ];
}

function toHistory({ trail, recorded, row }: DealTrail, stages: Stages, today: Day): DealHistory {
  const { name, company, owner, closeDate } = recorded;
  const created = recorded.created ?? trail.entries[0]?.day ?? today;
  return {
    dealId: trail.dealId,
    name,
    company,
    owner,
    // A cell that can no longer be read says that the recorded amount no longer holds.
    amount: row?.deal.amount.problem ? null : recorded.amount,
    closeDate,
    created,
    row: row?.deal.row ?? null,
    visits: stageVisits(trail, stages, recorded.created),
  };
}

function unrecordedHistory({ deal, since }: RowState, today: Day): DealHistory {
  const { name, company, owner, stage, amount, closeDate, row } = deal;
  const created = deal.created.value ?? since ?? today;
  const visit = stage && { stage, entered: since ?? today, left: null, firstSight: since === null };
  return {
    dealId: '',
    name,
    company,
    owner,
    amount: amount.value,
    closeDate: closeDate.value,
    created,
    row,
    visits: visit ? [visit] : [],
  };
}

/**
 * The stays in stages that a trail tells of. Names that mean no stage any more are passed over, so
 * that the stay before lasts until the next known one. A deal first seen on the day it was created
 * cannot have been in its stage for longer.
 */
function stageVisits({ entries }: Trail, stages: Stages, created: Day | null): StageVisit[] {
  const visits: StageVisit[] = [];
  for (const entry of entries) {
    const stage = entry.changes.stage === undefined ? null : stages.find(entry.changes.stage);
    const before = visits[visits.length - 1];
    if (!stage || before?.stage === stage) continue;
    const entered = enteredOn(entry);
    if (before) visits[visits.length - 1] = { ...before, left: entered };
    const unknown = entry.kind === 'first sight' && entry.since === undefined;
    visits.push({ stage, entered, left: null, firstSight: unknown && !isNew(entry.day, created) });
  }
  return visits;
}

const isNew = (firstSeen: Day, created: Day | null): boolean =>
  created !== null && created >= firstSeen;
