import type { Stage } from '../pipeline/stage';
import type { Funnel, FunnelRow, StageExits } from './funnel';
import { wilsonInterval } from './wilson-interval';

/** Deals that must have left a stage, and the other stages together, before they are compared. */
const MIN_EXITS = 10;

/** What can be said about where deals fall out. */
export type Bottleneck =
  | (Exits & {
      readonly kind: 'bottleneck';
      readonly row: FunnelRow;
      /** The step after it. */
      readonly next: Stage;
      /** Deals that left the stage because they were lost there or went back. */
      readonly stopped: number;
      /** The share that stopped, 0…1, here and in the other stages together. */
      readonly stoppedShare: number;
      readonly otherStoppedShare: number;
    })
  /** Enough data, but no stage is worse than the others beyond chance. */
  | (Exits & { readonly kind: 'none' })
  /** So many exits were seen; so many are needed from one stage, and from the others together. */
  | (Exits & { readonly kind: 'too little data'; readonly needed: number });

/** Exits of all open stages together, a deal once in each stage. */
type Exits = Pick<StageExits, 'left' | 'assumed'>;

/**
 * Names the stage where deals fall out most: the lowest conversion among the stages whose Wilson
 * interval lies wholly below the conversion of the other stages together, so that a few unlucky
 * deals name no stage. Exits count by deals, because one large deal would outweigh all others, and
 * only where a deal was recorded in the stage: stages that are assumed passed would all look perfect.
 */
export function bottleneck({ rows }: Funnel): Bottleneck {
  const compared = rows.filter(({ stage }) => stage.role === 'open').map(compare);
  const left = sum(compared, ({ row }) => row.exits.left);
  const assumed = sum(compared, ({ row }) => row.exits.assumed);
  const known = compared.filter(
    (each) => each.row.exits.left >= MIN_EXITS && each.otherLeft >= MIN_EXITS,
  );
  if (known.length === 0) return { kind: 'too little data', left, assumed, needed: MIN_EXITS };
  const [worst] = known
    .filter(isWorse)
    .sort((a, b) => conversion(a.row.exits) - conversion(b.row.exits));
  const next = worst && rows[rows.indexOf(worst.row) + 1]?.stage;
  return next ? { ...evidence(worst, next), left, assumed } : { kind: 'none', left, assumed };
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
    otherLeft: sum(others, ({ exits }) => exits.left),
    otherMovedOn: sum(others, ({ exits }) => exits.movedOn),
  };
}

const isWorse = ({ row, otherLeft, otherMovedOn }: Comparison): boolean =>
  wilsonInterval(row.exits.movedOn, row.exits.left).high < otherMovedOn / otherLeft;

const conversion = ({ left, movedOn }: StageExits): number => movedOn / left;

const sum = <T>(items: readonly T[], figure: (item: T) => number): number =>
  items.reduce((total, item) => total + figure(item), 0);

function evidence({ row, otherLeft, otherMovedOn }: Comparison, next: Stage) {
  const stopped = row.exits.left - row.exits.movedOn;
  return {
    kind: 'bottleneck' as const,
    row,
    next,
    stopped,
    stoppedShare: stopped / row.exits.left,
    otherStoppedShare: 1 - otherMovedOn / otherLeft,
  };
}
