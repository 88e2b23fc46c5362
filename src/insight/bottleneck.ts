import type { Stage } from '../pipeline/stage';
import type { Funnel, FunnelRow } from './funnel';
import { wilsonInterval } from './wilson-interval';

/** Deals that must have left a stage, and the other stages together, before they are compared. */
const MIN_EXITS = 10;

/** What can be said about where deals fall out. */
export type Bottleneck =
  | {
      readonly kind: 'bottleneck';
      readonly stage: Stage;
      /** The step after it. */
      readonly next: Stage;
      /** Deals that left the stage, and those of them that were lost there or went back. */
      readonly left: number;
      readonly stopped: number;
      /** The share that stopped, 0…1, here and in the other stages together. */
      readonly stoppedShare: number;
      readonly otherStoppedShare: number;
      /** Deals that now stand in the stage, and those of them past its limit of days. */
      readonly stillHere: number;
      readonly stalled: number;
    }
  /** Enough data, but no stage is worse than the others beyond chance. */
  | { readonly kind: 'none'; readonly left: number }
  /** So many exits from stages were seen, and so many are needed at the least. */
  | { readonly kind: 'too little data'; readonly left: number; readonly needed: number };

/**
 * Names the stage where deals fall out most: the lowest conversion among the stages whose Wilson
 * interval lies wholly below the conversion of the other stages together, so that a few unlucky
 * deals name no stage. Exits count by deals, because one large deal would outweigh all others.
 */
export function bottleneck({ rows }: Funnel): Bottleneck {
  const open = rows.filter(({ stage }) => stage.role === 'open');
  const all = exitsOf(open);
  const comparable = open.filter((row) => {
    const { left } = exitsOf([row]);
    return left >= MIN_EXITS && all.left - left >= MIN_EXITS;
  });
  if (comparable.length === 0) {
    return { kind: 'too little data', left: all.left, needed: 2 * MIN_EXITS };
  }
  const [worst] = comparable
    .filter((row) => isWorse(exitsOf([row]), without(all, row)))
    .sort((a, b) => (a.conversion ?? 1) - (b.conversion ?? 1));
  const next = worst && rows[rows.indexOf(worst) + 1]?.stage;
  return next ? evidence(worst, next, without(all, worst)) : { kind: 'none', left: all.left };
}

/** Exits of stages added up: all of them, and those to a later step. */
interface Exits {
  readonly left: number;
  readonly movedOn: number;
}

const exitsOf = (rows: readonly FunnelRow[]): Exits => ({
  left: rows.reduce((sum, { deals }) => sum + deals.entered - deals.stillHere, 0),
  movedOn: rows.reduce((sum, { deals }) => sum + deals.movedOn, 0),
});

const without = (all: Exits, row: FunnelRow): Exits => {
  const own = exitsOf([row]);
  return { left: all.left - own.left, movedOn: all.movedOn - own.movedOn };
};

const isWorse = (here: Exits, others: Exits): boolean =>
  wilsonInterval(here.movedOn, here.left).high < others.movedOn / others.left;

function evidence(row: FunnelRow, next: Stage, others: Exits): Bottleneck {
  const { left, movedOn } = exitsOf([row]);
  return {
    kind: 'bottleneck',
    stage: row.stage,
    next,
    left,
    stopped: left - movedOn,
    stoppedShare: 1 - movedOn / left,
    otherStoppedShare: 1 - others.movedOn / others.left,
    stillHere: row.deals.stillHere,
    stalled: row.stalled,
  };
}
