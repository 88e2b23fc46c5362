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
  /** So many steps count in the table that no deal was recorded in. */
  readonly assumed: (steps: number) => string;
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
      'stage never known': 'Stage never known',
      'first seen won': 'Won when first seen',
      'first seen lost': 'Lost when first seen',
      'removed while open': 'Row removed while open',
    },
    bottleneck: (stage, next, stopped, left, percent, otherPercent) =>
      `Deals stop most often between ${stage} and ${next}: ${stopped} of ${left} that left ${stage} were lost or went back (${percent}%), against ${otherPercent}% in the other stages.`,
    stalled: (stalled, stillHere) =>
      ` Of the ${stillHere} there now, ${stalled} ${stalled === 1 ? 'has' : 'have'} stood longer than the stage’s limit.`,
    assumed: (steps) =>
      ` Only recorded moves count here; the table also counts ${steps} ${steps === 1 ? 'step' : 'steps'} that deals skipped or had behind them when first seen.`,
    noBottleneck: (left) =>
      `No bottleneck: no stage loses clearly more deals than the others (${left} moves out of a stage).`,
    tooLittleData: (left, needed) =>
      `Too little data to name a bottleneck: ${left} ${left === 1 ? 'move' : 'moves'} out of a stage so far; it takes ${needed} out of one stage and ${needed} out of the others.`,
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
      'stage never known': 'Steget aldri kjent',
      'first seen won': 'Vunnet da først sett',
      'first seen lost': 'Tapt da først sett',
      'removed while open': 'Raden fjernet mens åpen',
    },
    bottleneck: (stage, next, stopped, left, percent, otherPercent) =>
      `Saker stopper oftest mellom ${stage} og ${next}: ${stopped} av ${left} som forlot ${stage}, ble tapt eller gikk tilbake (${percent} %), mot ${otherPercent} % i de andre stegene.`,
    stalled: (stalled, stillHere) =>
      ` Av de ${stillHere} som er der nå, har ${stalled} stått lenger enn stegets grense.`,
    assumed: (steps) =>
      ` Her teller bare registrerte flyttinger; tabellen teller også ${steps} steg som saker hoppet over eller hadde bak seg da de først ble sett.`,
    noBottleneck: (left) =>
      `Ingen flaskehals: ikke noe steg mister klart flere saker enn de andre (${left} flyttinger ut av et steg).`,
    tooLittleData: (left, needed) =>
      `For lite data til å peke ut en flaskehals: ${left} ${left === 1 ? 'flytting' : 'flyttinger'} ut av et steg så langt; det trengs ${needed} ut av ett steg og ${needed} ut av de andre.`,
  },
};
