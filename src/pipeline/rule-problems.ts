import type { Settings } from './settings';
import { LONGEST_STAGE_NAME, type Stage, stageKey } from './stage';

/** Why a part of the team's rules cannot be saved as it is. */
export type RuleProblemCode =
  | 'name empty'
  | 'name too long'
  /** Another stage has it; `name` is how that one writes it. */
  | 'name twice'
  /** It means another stage's deals or history so far; `name` is that stage. */
  | 'name taken'
  | 'probability'
  | 'days'
  /** No stage has a role; `name` is the role. */
  | 'missing role'
  /** A stage with deals is left out, and no stage of its role gets them; `name` is the stage. */
  | 'no home'
  | 'criterion stage'
  | 'criterion column'
  /** `name` is the kind of value that the test compares with. */
  | 'criterion value'
  | 'currency'
  | 'target'
  | 'month'
  | 'reason empty'
  | 'reason twice'
  /** Two fields in one column; `name` is its header. */
  | 'column twice'
  | 'column gone'
  /** A pipeline has to have a column of stages. */
  | 'no stage column';

export interface RuleProblem {
  /** Place of the value, such as `stages.2.probability`. */
  readonly key: string;
  readonly code: RuleProblemCode;
  /** What the code says it is, or ''. */
  readonly name: string;
}

type CheckedStage = Pick<Stage, 'name' | 'role' | 'probability' | 'maxDays'>;

export const ruleProblem = (key: string, code: RuleProblemCode, name = ''): RuleProblem => ({
  key,
  code,
  name,
});

/** What is wrong with stages by themselves. Numbers that were not understood are NaN. */
export function stageProblems(stages: readonly CheckedStage[]): RuleProblem[] {
  const missing = (['open', 'won', 'lost'] as const).filter((role) =>
    stages.every((stage) => stage.role !== role),
  );
  return [
    ...stages.flatMap((stage, i) => oneStageProblems(stage, `stages.${i}`, stages.slice(0, i))),
    ...missing.map((role) => ruleProblem('stages', 'missing role', role)),
  ];
}

function oneStageProblems(
  { name, probability, maxDays }: CheckedStage,
  place: string,
  above: readonly CheckedStage[],
): RuleProblem[] {
  const key = stageKey(name);
  const twin = above.find((other) => key !== '' && stageKey(other.name) === key);
  const isChance = probability >= 0 && probability <= 1;
  const areDays =
    maxDays === null || (Number.isInteger(maxDays) && maxDays >= 0 && maxDays <= 9999);
  return [
    ...(key === '' ? [ruleProblem(`${place}.name`, 'name empty')] : []),
    ...(key.length > LONGEST_STAGE_NAME ? [ruleProblem(`${place}.name`, 'name too long')] : []),
    ...(twin ? [ruleProblem(`${place}.name`, 'name twice', twin.name)] : []),
    ...(isChance ? [] : [ruleProblem(`${place}.probability`, 'probability')]),
    ...(areDays ? [] : [ruleProblem(`${place}.maxDays`, 'days')]),
  ];
}

interface CheckedSettings
  extends Pick<Settings, 'currency' | 'targetPerMonth' | 'firstFiscalMonth' | 'lostReasons'> {
  readonly monthTargets: Readonly<Record<string, number>>;
}

/** What is wrong with settings by themselves. Numbers that were not understood are NaN. */
export function settingProblems(settings: CheckedSettings): RuleProblem[] {
  const { currency, targetPerMonth, firstFiscalMonth } = settings;
  const isMonth = Number.isInteger(firstFiscalMonth) && firstFiscalMonth > 0;
  const place = (name: string): string => `settings.${name}`;
  return [
    ...(/^([A-Z]{3})?$/.test(currency) ? [] : [ruleProblem(place('currency'), 'currency')]),
    ...(isTarget(targetPerMonth ?? 0) ? [] : [ruleProblem(place('targetPerMonth'), 'target')]),
    ...Object.entries(settings.monthTargets).flatMap(([month, target]) => [
      ...(isMonthText(month) ? [] : [ruleProblem(place(`monthTargets.${month}`), 'month')]),
      ...(isTarget(target) ? [] : [ruleProblem(place(`monthTargets.${month}`), 'target')]),
    ]),
    ...(isMonth && firstFiscalMonth <= 12 ? [] : [ruleProblem(place('firstFiscalMonth'), 'month')]),
    ...reasonProblems(settings.lostReasons, place('lostReasons')),
  ];
}

const isTarget = (target: number): boolean => Number.isFinite(target) && target >= 0;

const isMonthText = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

function reasonProblems(reasons: readonly string[], key: string): RuleProblem[] {
  const keys = reasons.map(stageKey);
  const twice = reasons.find((_, i) => keys.indexOf(keys[i] ?? '') < i);
  if (keys.includes('')) return [ruleProblem(key, 'reason empty')];
  return twice === undefined ? [] : [ruleProblem(key, 'reason twice', twice)];
}
