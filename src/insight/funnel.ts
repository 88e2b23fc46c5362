import { ALL_TIME, isWithin, type Period } from '../forecast/period';
import { roundAmount } from '../forecast/sum-amounts';
import { type Day, daysBetween } from '../pipeline/day';
import type { DealHistory } from '../pipeline/deal-history';
import type { Stage, Stages } from '../pipeline/stage';
import { type DealPath, dealPath, funnelSteps, outcomeAt, type PathProblem } from './deal-path';
import { medianStay, type Stay } from './kaplan-meier';

/** What can be counted at a step: what entered it is the sum of the other four. */
export const STEP_COUNTS = ['entered', 'movedOn', 'lostHere', 'wentBack', 'stillHere'] as const;

/** What became of what entered a step. */
export type StepTally = Record<(typeof STEP_COUNTS)[number], number>;

/**
 * Deals whose history holds a stay in a stage that has ended. A step that a deal skipped, or had
 * behind it when it was first seen, counts as reached in `deals`, but nobody saw the deal leave it.
 */
export interface StageExits {
  readonly left: number;
  /** Those of them that now stand further, or were lost further on. */
  readonly movedOn: number;
  /** Deals that count as having left in `deals`, though not in `left`. */
  readonly assumed: number;
}

/** One step of the funnel. */
export interface FunnelRow {
  readonly stage: Stage;
  readonly deals: Readonly<StepTally>;
  /** The same by amount, as the deals' amounts stand now. */
  readonly amount: Readonly<StepTally>;
  /** Deals that entered and have no amount, so that `amount` lacks them. */
  readonly withoutAmount: number;
  /** Deals recorded in the stage that have left it: what stages are compared by. */
  readonly exits: StageExits;
  /** Deals still here for longer than the stage's limit; 0 if it has none. */
  readonly stalled: number;
  /** Moved on, of those entered and not still here, 0…1; null while there are none. Null for won. */
  readonly conversion: number | null;
  /** Median days of all stays added up, open ones taken as unfinished; null if not known. */
  readonly medianDays: number | null;
}

/** Where deals come from, get to and fall out. */
export interface Funnel {
  /** The open stages in order, then won if there is such a stage. */
  readonly rows: readonly FunnelRow[];
  /** Deals in no row, by reason; together with those of the first row they are all deals. */
  readonly outside: Readonly<Record<PathProblem, number>>;
}

/**
 * Counts what became of the deals of a period at each step. A deal has reached every step up to
 * the furthest it was ever in, skipped ones too, and has one outcome at each: it moved on, if it
 * now stands further; was lost here, if this is the last step before Lost; went back, if it now
 * stands before it; else it is still here.
 *
 * @param histories deals of all times, whose stages are those of `stages`
 * @param created only deals that began in this period
 */
export function funnel(
  histories: readonly DealHistory[],
  stages: Stages,
  today: Day,
  created: Period = ALL_TIME,
): Funnel {
  const steps = funnelSteps(stages);
  const outside = {
    'stage never known': 0,
    'first seen won': 0,
    'first seen lost': 0,
    'removed while open': 0,
  };
  const walks: Walk[] = [];
  for (const history of histories.filter((each) => isWithin(created, each.created))) {
    const path = dealPath(history, steps);
    if (typeof path === 'string') outside[path]++;
    else walks.push({ history, path });
  }
  return { rows: steps.map((stage, step) => rowOf(stage, step, walks, today)), outside };
}

/** A deal that has a place in the funnel. */
interface Walk {
  readonly history: DealHistory;
  readonly path: DealPath;
}

function rowOf(stage: Stage, step: number, all: readonly Walk[], today: Day): FunnelRow {
  const walks = all.filter(({ path }) => step <= path.reached);
  const deals = tally(walks, step, () => 1);
  const left = deals.entered - deals.stillHere;
  const open = stage.role === 'open';
  const stays = walks.map(({ history }) => stayIn(stage, history, today));
  return {
    stage,
    deals,
    amount: tally(walks, step, ({ amount }) => roundAmount(amount ?? 0)),
    withoutAmount: walks.filter(({ history }) => history.amount === null).length,
    exits: exitsOf(stage, step, walks, left),
    stalled: walks.filter((walk) => isStalled(walk, stage, today)).length,
    conversion: open && left > 0 ? deals.movedOn / left : null,
    medianDays: open ? medianStay(stays.filter((stay): stay is Stay => stay !== null)) : null,
  };
}

function exitsOf(
  stage: Stage,
  step: number,
  walks: readonly Walk[],
  leftOrAssumed: number,
): StageExits {
  const outcomes = walks
    .filter(({ history }) => history.visits.some((visit) => visit.stage === stage))
    .map(({ path }) => outcomeAt(step, path));
  const left = outcomes.filter((outcome) => outcome !== 'stillHere').length;
  const movedOn = outcomes.filter((outcome) => outcome === 'movedOn').length;
  return { left, movedOn, assumed: leftOrAssumed - left };
}

function tally(
  walks: readonly Walk[],
  step: number,
  worth: (history: DealHistory) => number,
): StepTally {
  const sums = { entered: 0, movedOn: 0, lostHere: 0, wentBack: 0, stillHere: 0 };
  for (const { history, path } of walks) {
    const outcome = outcomeAt(step, path);
    if (!outcome) continue;
    sums[outcome] = roundAmount(sums[outcome] + worth(history));
    sums.entered = roundAmount(sums.entered + worth(history));
  }
  return sums;
}

/**
 * All stays of a deal in a stage, added up; null if it was never in it, or was first seen in it,
 * since nobody knows how long it had been there.
 */
function stayIn(stage: Stage, { visits }: DealHistory, today: Day): Stay | null {
  const stays = visits.filter((visit) => visit.stage === stage);
  if (stays.length === 0 || stays.some(({ firstSight }) => firstSight)) return null;
  const days = stays.map(({ entered, left }) => Math.max(0, daysBetween(entered, left ?? today)));
  return {
    days: days.reduce((sum, each) => sum + each, 0),
    ended: stays.every(({ left }) => left !== null),
  };
}

function isStalled({ history: { visits } }: Walk, stage: Stage, today: Day): boolean {
  const last = visits[visits.length - 1];
  if (!last || last.stage !== stage || stage.role !== 'open' || stage.maxDays === null) {
    return false;
  }
  return daysBetween(last.entered, today) > stage.maxDays;
}
