import type { Language } from '../pipeline/settings';

/** Words of the funnel and the sentence about its bottleneck. */
interface FunnelWords {
  readonly entered: string;
  readonly movedOn: string;
  readonly lostHere: string;
  readonly wentBack: string;
  readonly stillHere: string;
  readonly conversion: string;
  readonly medianDays: string;
  /** Deals that stand in none of the funnel's rows, by reason. */
  readonly outside: {
    readonly 'stage never known': string;
    readonly 'first seen won': string;
    readonly 'first seen lost': string;
    readonly 'removed while open': string;
  };
  /** Percentages are whole. */
  readonly bottleneck: (
    stage: string,
    next: string,
    stopped: number,
    left: number,
    percent: number,
    otherPercent: number,
  ) => string;
  /** Of the deals that now stand in the stage, so many stand too long. */
  readonly stalled: (stalled: number, stillHere: number) => string;
  readonly noBottleneck: (left: number) => string;
  readonly tooLittleData: (left: number, needed: number) => string;
}

export const FUNNEL_WORDS: Record<Language, FunnelWords> = {
  en: {
    entered: 'Entered',
    movedOn: 'Moved on',
    lostHere: 'Lost here',
    wentBack: 'Went back',
    stillHere: 'Still here',
    conversion: 'Conversion',
    medianDays: 'Median days',
    outside: {
      'stage never known': 'Not above: stage never known',
      'first seen won': 'Not above: won when first seen',
      'first seen lost': 'Not above: lost when first seen',
      'removed while open': 'Not above: row removed while open',
    },
    bottleneck: (stage, next, stopped, left, percent, otherPercent) =>
      `Deals stop most often between ${stage} and ${next}: ${stopped} of ${left} that left ${stage} were lost or went back (${percent}%), against ${otherPercent}% in the other stages.`,
    stalled: (stalled, stillHere) =>
      ` Of the ${stillHere} there now, ${stalled} ${stalled === 1 ? 'has' : 'have'} stood longer than the stage’s limit.`,
    noBottleneck: (left) =>
      `No bottleneck: no stage loses clearly more deals than the others (${left} exits from stages).`,
    tooLittleData: (left, needed) =>
      `Too little data to name a bottleneck: deals have left a stage ${left} ${left === 1 ? 'time' : 'times'}. At least ${needed} are needed, 10 of them from one stage and 10 from the others.`,
  },
  nb: {
    entered: 'Kom inn',
    movedOn: 'Gikk videre',
    lostHere: 'Tapt her',
    wentBack: 'Gikk tilbake',
    stillHere: 'Er her ennå',
    conversion: 'Konvertering',
    medianDays: 'Median dager',
    outside: {
      'stage never known': 'Ikke med over: steget har aldri vært kjent',
      'first seen won': 'Ikke med over: vunnet da den først ble sett',
      'first seen lost': 'Ikke med over: tapt da den først ble sett',
      'removed while open': 'Ikke med over: raden ble fjernet mens den var åpen',
    },
    bottleneck: (stage, next, stopped, left, percent, otherPercent) =>
      `Salg stopper oftest mellom ${stage} og ${next}: ${stopped} av ${left} som forlot ${stage}, ble tapt eller gikk tilbake (${percent} %), mot ${otherPercent} % i de andre stegene.`,
    stalled: (stalled, stillHere) =>
      ` Av de ${stillHere} som er der nå, har ${stalled} stått lenger enn stegets grense.`,
    noBottleneck: (left) =>
      `Ingen flaskehals: ikke noe steg mister klart flere salgsmuligheter enn de andre (${left} ganger har et steg blitt forlatt).`,
    tooLittleData: (left, needed) =>
      `For lite data til å peke ut en flaskehals: et steg er blitt forlatt ${left} ${left === 1 ? 'gang' : 'ganger'}. Det trengs minst ${needed}, hvorav 10 fra ett steg og 10 fra de andre.`,
  },
};
