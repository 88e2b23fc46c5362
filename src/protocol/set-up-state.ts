import type { CriterionLevel, CriterionTest } from '../pipeline/criterion';
import type { Field } from '../pipeline/deal';
import type { Enforcement, Language } from '../pipeline/settings';
import type { StageRole } from '../pipeline/stage';
import type { BadValue } from './answer';

/** What the Setup view shows: a plan before the spreadsheet is a pipeline, its rules afterwards. */
export type SetUpState = PlannedState | RulesState;

/** What setting up is going to do; nothing is done yet. */
export interface PlannedState {
  readonly kind: 'planned';
  readonly language: Language;
  /** Name of the tab that holds, or is going to hold, the deals. */
  readonly tab: string;
  /** Whether it is the user's own tab. */
  readonly isAdopted: boolean;
  /** Sentences that say what is added; together they are all that happens. */
  readonly lines: readonly string[];
  readonly columns: readonly ColumnChoice[];
  /** Headers of the user's tab from column A on. */
  readonly headers: readonly string[];
  /** Whether an example pipeline can be filled in. */
  readonly mayFill: boolean;
  /** A sentence on why it cannot be done, as where the tab is protected; '' = it can. */
  readonly obstacle: string;
}

/** Which column holds a field. */
export interface ColumnChoice {
  readonly field: Field;
  /** 1-based; null = none. */
  readonly column: number | null;
  /** What stands in the first filled cell below the header. */
  readonly sample: string;
}

/** Carries out a plan; where it is no longer the one that was shown, the answer is the plan as it is. */
export interface SetUpRun {
  /** The columns as the user left them, by field; a field left out is as it was guessed. */
  readonly columns: Readonly<Partial<Record<Field, number | null>>>;
  /** Whether to fill in the example pipeline. */
  readonly fill: boolean;
  /** The lines that the user was shown: if they would be others now, as without any, nothing is done. */
  readonly lines: readonly string[];
}

/** The team's rules. */
export interface RulesState {
  readonly kind: 'rules';
  /** Says which state of the rules this is; saving sends it back. */
  readonly mark: string;
  readonly stages: readonly StageRule[];
  readonly criteria: readonly CriterionRule[];
  readonly settings: SettingsRule;
  readonly columns: readonly ColumnChoice[];
  readonly headers: readonly string[];
  /** Number of deals in each stage, by its name so far. */
  readonly dealsInStage: Readonly<Record<string, number>>;
  /** What is wrong in the rules as they stand, as sentences. */
  readonly issues: readonly BadValue[];
}

export interface StageRule {
  /** Name under which the stage is known so far; '' = it is new. */
  readonly was: string;
  readonly name: string;
  readonly role: StageRole;
  /** 0…1. */
  readonly probability: number;
  readonly maxDays: number | null;
  readonly mayStartHere: boolean;
}

export interface CriterionRule {
  readonly stage: string;
  /** Header of the column it judges. */
  readonly label: string;
  readonly test: CriterionTest;
  /** What it compares with, as the Criteria tab shows it; '' where the test needs nothing. */
  readonly value: string;
  readonly level: CriterionLevel;
  readonly advice: string;
}

export interface SettingsRule {
  readonly enforcement: Enforcement;
  readonly skipping: boolean;
  readonly reopening: boolean;
  readonly waivers: boolean;
  readonly currency: string;
  readonly targetPerMonth: number | null;
  /** Targets of single months by `YYYY-MM`. */
  readonly monthTargets: Readonly<Record<string, number>>;
  readonly firstFiscalMonth: number;
  readonly lostReasons: readonly string[];
  readonly language: Language;
}

/** The rules as they are to be; saved as a whole or not at all. */
export interface SetUpSave {
  readonly mark: string;
  readonly stages: readonly StageRule[];
  readonly criteria: readonly CriterionRule[];
  readonly settings: SettingsRule;
  readonly columns: Readonly<Partial<Record<Field, number | null>>>;
  /** Where the deals of a removed stage go: its name so far, and the name another one is to have. */
  readonly moves: Readonly<Record<string, string>>;
}
