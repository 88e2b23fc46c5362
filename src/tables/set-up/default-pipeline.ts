import type { Criterion, CriterionLevel } from '../../pipeline/criterion';
import type { Field } from '../../pipeline/deal';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../pipeline/settings';
import type { Stage, StageRole } from '../../pipeline/stage';
import { DEFAULT_WORDS, type DefaultStage } from '../../words/defaults';
import { FIELD_NAMES } from '../../words/fields';

type StageRow = readonly [DefaultStage, StageRole, number, number | null, boolean];

/**
 * Chances rise with what the buyer has committed to, as sales tools set them by default; they are
 * a start that the team's own history replaces. Days are two working weeks while the seller sets
 * the pace, three while the buyer considers, a month for a contract.
 */
const STAGES: readonly StageRow[] = [
  ['leads', 'open', 0.1, 14, true],
  ['qualification', 'open', 0.2, 14, true],
  ['needs', 'open', 0.35, 21, true],
  ['proposal', 'open', 0.5, 21, false],
  ['negotiation', 'open', 0.75, 30, false],
  ['won', 'won', 1, null, false],
  ['lost', 'lost', 0, null, false],
];

/** The stages that a new pipeline begins with. */
export function defaultStages(language: Language): Stage[] {
  return STAGES.map(([key, role, probability, maxDays, mayStartHere]) => ({
    name: DEFAULT_WORDS[language].stages[key],
    role,
    probability,
    maxDays,
    mayStartHere,
    alsoCalled: [],
  }));
}

type Advice = keyof (typeof DEFAULT_WORDS)['en']['advice'];
type CriterionRow = readonly [
  DefaultStage,
  Field,
  'filled' | 'not past' | '> 0',
  CriterionLevel,
  Advice,
];

/**
 * Each stage asks for what is known by then and what the forecast needs from there on: a customer
 * and an owner to qualify, an amount and a date to propose. Habits are only should, and so is a date
 * ahead: what is asked to propose is asked to win, and a deal won after its date is won all the same.
 */
const CRITERIA: readonly CriterionRow[] = [
  ['qualification', 'company', 'filled', 'must', 'company'],
  ['qualification', 'owner', 'filled', 'must', 'owner'],
  ['needs', 'nextStep', 'filled', 'should', 'nextStep'],
  ['proposal', 'amount', '> 0', 'must', 'amount'],
  ['proposal', 'closeDate', 'filled', 'must', 'closeDate'],
  ['proposal', 'closeDate', 'not past', 'should', 'closeDateAhead'],
  ['negotiation', 'nextStep', 'filled', 'should', 'nextStep'],
  ['negotiation', 'nextStepDate', 'not past', 'should', 'nextStepDate'],
  ['lost', 'lostReason', 'filled', 'must', 'lostReason'],
];

/** The criteria that a new pipeline begins with, for its default stages and columns. */
export function defaultCriteria(language: Language): Criterion[] {
  const { stages, advice } = DEFAULT_WORDS[language];
  return CRITERIA.map(([stage, key, test, level, about]) => ({
    stage: stages[stage],
    label: FIELD_NAMES[language][key],
    key,
    test: test === '> 0' ? '>' : test,
    value: test === '> 0' ? 0 : null,
    level,
    advice: advice[about],
  }));
}

/** The settings that a new pipeline begins with. */
export const defaultSettings = (language: Language): Settings => ({
  ...DEFAULT_SETTINGS,
  language,
  lostReasons: DEFAULT_WORDS[language].lostReasons,
});
