import type { Day } from './day';

/** What happens to a move that breaks a must-criterion. */
export type Enforcement = 'off' | 'warn' | 'put back';

export type Language = 'en' | 'nb';

/** The team's rules, one row each in the Settings tab. */
export interface Settings {
  readonly enforcement: Enforcement;
  /** Whether a move may jump over an open stage. */
  readonly skipping: boolean;
  /** Whether a won or lost deal may go back to an open stage. */
  readonly reopening: boolean;
  /** Whether a must-criterion may be waived with a reason. */
  readonly waivers: boolean;
  /** ISO 4217 code of the one currency of the sheet; '' = not said. */
  readonly currency: string;
  /** Sales target of a month, in the sheet's currency; null = none. */
  readonly targetPerMonth: number | null;
  /** Targets of single months (`YYYY-MM`) that differ from `targetPerMonth`. */
  readonly monthTargets: ReadonlyMap<string, number>;
  /** Month in which the fiscal year begins, 1…12. */
  readonly firstFiscalMonth: number;
  readonly lostReasons: readonly string[];
  readonly language: Language;
  /** The day the sheet last took for today; null before the first one is written. */
  readonly today: Day | null;
}

/** What holds where the Settings tab says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  enforcement: 'put back',
  skipping: true,
  reopening: true,
  waivers: true,
  currency: '',
  targetPerMonth: null,
  monthTargets: new Map(),
  firstFiscalMonth: 1,
  lostReasons: [],
  language: 'en',
  today: null,
};
