import type { Stage } from '../pipeline/stage';
import type { Funnel, FunnelRow } from './funnel';
import { wilsonInterval } from './wilson-interval';

/** Deals that must have left a stage, and the other stages together, before they are compared. */
const MIN_EXITS = 10;

/** What can be said about where deals fall out. */
export type Bottleneck =
  | {
      readonly kind: 'bottleneck';
      readonly row: FunnelRow;
      /** The step after it. */
      readonly next: Stage;
      /** Deals that left the stage because they were lost there or went back. */
      readonly stopped: number;
      /** The share that stopped, 0…1, here and in the other stages together. */
      readonly stoppedShare: number;
      readonly otherStoppedShare: number;
    }
  /** Enough data, but no stage is worse than the others beyond chance. */
  | { readonly kind: 'none'; readonly left: number }
  /** So many exits were seen; so many are needed from one stage, and from the others together. */
  | { readonly kind: 'too little data'; readonly left: number; readonly needed: number };

/**
 * Names the stage where deals fall out most: the lowest conversion among the stages whose Wilson
 * interval lies wholly below the conversion of the other stages together, so that a few unlucky
 * deals name no stage. Exits count by deals, because one large deal would outweigh all others.
 */
export function bottleneck({ rows }: Funnel): Bottleneck {
  const compared = rows.filter(({ stage }) => stage.role === 'open').map(compare);
  const left = compared.reduce((sum, { row }) => sum + row.left, 0);
  const known = compared.filter(
    (each) => each.row.left >= MIN_EXITS && each.otherLeft >= MIN_EXITS,
  );
  if (known.length === 0) return { kind: 'too little data', left, needed: MIN_EXITS };
  const [worst] = known
    .filter(isWorse)
    .sort((a, b) => (a.row.conversion ?? 1) - (b.row.conversion ?? 1));
  const next = worst && rows[rows.indexOf(worst.row) + 1]?.stage;
  return next ? evidence(worst, next) : { kind: 'none', left };
}

/** A stage beside the exits of the other stages together. */
interface Comparison {
  readonly row: FunnelRow;
  readonly otherLeft: number;
  readonly otherMovedOn: number;
}

function compare(row: FunnelRow, _: number, all: readonly FunnelRow[]): Comparison {
  const others = all.filter((other) => other !== row);
  return {
    row,
    otherLeft: others.reduce((sum, { left }) => sum + left, 0),
    otherMovedOn: others.reduce((sum, { deals }) => sum + deals.movedOn, 0),
  };
}

const isWorse = ({ row, otherLeft, otherMovedOn }: Comparison): boolean =>
  wilsonInterval(row.deals.movedOn, row.left).high < otherMovedOn / otherLeft;

function evidence({ row, otherLeft, otherMovedOn }: Comparison, next: Stage): Bottleneck {
  const stopped = row.left - row.deals.movedOn;
  return {
    kind: 'bottleneck',
    row,
    next,
    stopped,
    stoppedShare: stopped / row.left,
    otherStoppedShare: 1 - otherMovedOn / otherLeft,
  };
}
