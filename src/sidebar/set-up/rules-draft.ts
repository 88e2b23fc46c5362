import type { Field } from '../../pipeline/deal';
import type { Language } from '../../pipeline/settings';
import type {
  CriterionRule,
  RulesState,
  SettingsRule,
  SetUpSave,
  StageRule,
} from '../../protocol/set-up-state';
import { numberText, readNumber } from './number-text';

/** The rules as a person is changing them: numbers as typed, and all that moves with an ID. */
export interface RulesDraft {
  readonly stages: readonly StageDraft[];
  readonly criteria: readonly CriterionDraft[];
  readonly settings: SettingsDraft;
  /** Column number by field as text; '' = none. */
  readonly columns: Readonly<Record<string, string>>;
  /** Who the user says they are; null = that was not touched. */
  readonly who: string | null;
}

export interface StageDraft extends Pick<StageRule, 'was' | 'name' | 'role' | 'mayStartHere'> {
  readonly id: string;
  /** Per cent. */
  readonly probability: string;
  readonly maxDays: string;
  readonly isRemoved: boolean;
  /** ID of the stage that gets its deals. */
  readonly moveTo: string;
}

export interface CriterionDraft extends Omit<CriterionRule, 'stage'> {
  readonly id: string;
  readonly stageId: string;
}

export interface SettingsDraft
  extends Pick<
    SettingsRule,
    'enforcement' | 'skipping' | 'reopening' | 'waivers' | 'currency' | 'language'
  > {
  readonly targetPerMonth: string;
  readonly months: readonly MonthDraft[];
  readonly firstFiscalMonth: string;
  /** One a line. */
  readonly lostReasons: string;
}

export interface MonthDraft {
  readonly id: string;
  readonly month: string;
  readonly target: string;
}

export const DECIMAL_MARKS: Record<Language, string> = { en: '.', nb: ',' };

/** The rules as they stand, ready to be changed. */
export function draftOf(rules: RulesState): RulesDraft {
  const mark = DECIMAL_MARKS[rules.settings.language];
  const { settings } = rules;
  const stageIds = new Map(rules.stages.map(({ name }, i) => [name, `s${i}`]));
  return {
    stages: rules.stages.map(({ probability, maxDays, ...stage }, i) => ({
      ...stage,
      id: `s${i}`,
      probability: numberText(probability * 100, mark),
      maxDays: maxDays === null ? '' : String(maxDays),
      isRemoved: false,
      moveTo: '',
    })),
    criteria: rules.criteria.map(({ stage, ...one }, i) => ({
      ...one,
      id: `c${i}`,
      stageId: stageIds.get(stage) ?? '',
    })),
    settings: {
      ...settings,
      targetPerMonth:
        settings.targetPerMonth === null ? '' : numberText(settings.targetPerMonth, mark),
      months: Object.entries(settings.monthTargets)
        .sort()
        .map(([month, target], i) => ({ id: `m${i}`, month, target: numberText(target, mark) })),
      firstFiscalMonth: String(settings.firstFiscalMonth),
      lostReasons: settings.lostReasons.join('\n'),
    },
    columns: Object.fromEntries(
      rules.columns.map(({ field, column }) => [field, String(column ?? '')]),
    ),
    who: null,
  };
}

/** What is sent to be saved. Numbers that cannot be read are NaN. */
export function saveOf(draft: RulesDraft, mark: string): SetUpSave {
  const kept = draft.stages.filter(({ isRemoved }) => !isRemoved);
  const nameOf = (id: string): string => kept.find((stage) => stage.id === id)?.name.trim() ?? '';
  return {
    mark,
    stages: kept.map(stageRule),
    criteria: keptCriteria(draft).map(({ id: _, stageId, ...one }) => ({
      ...one,
      stage: nameOf(stageId),
      value: hasValue(one.test) ? one.value : '',
    })),
    settings: settingsRule(draft.settings),
    columns: Object.fromEntries(
      Object.entries(draft.columns).map(([field, column]) => [
        field,
        column === '' ? null : Number(column),
      ]),
    ) as Partial<Record<Field, number | null>>,
    moves: Object.fromEntries(
      draft.stages
        .filter(({ isRemoved, moveTo }) => isRemoved && moveTo !== '')
        .map(({ was, moveTo }) => [was, nameOf(moveTo)]),
    ),
  };
}

/** Criteria of stages that stay. */
export const keptCriteria = ({ stages, criteria }: RulesDraft): CriterionDraft[] =>
  criteria.filter(({ stageId }) => !stages.find(({ id }) => id === stageId)?.isRemoved);

/** Whether a test compares with something. */
export const hasValue = (test: CriterionRule['test']): boolean =>
  test !== 'filled' && test !== 'ticked' && test !== 'not past';

const stageRule = ({
  was,
  name,
  role,
  probability,
  maxDays,
  mayStartHere,
}: StageDraft): StageRule => ({
  was,
  name: name.trim(),
  role,
  probability: Math.round(readNumber(probability, false) * 1e6) / 1e8,
  maxDays: maxDays.trim() === '' ? null : readNumber(maxDays, false),
  mayStartHere,
});

function settingsRule({ months, ...settings }: SettingsDraft): SettingsRule {
  const { targetPerMonth, firstFiscalMonth, lostReasons } = settings;
  return {
    ...settings,
    currency: settings.currency.trim().toUpperCase(),
    targetPerMonth: targetPerMonth.trim() === '' ? null : readNumber(targetPerMonth, true),
    monthTargets: Object.fromEntries(
      months
        .filter(({ target }) => target.trim() !== '')
        .map(({ month, target }) => [month.trim(), readNumber(target, true)]),
    ),
    firstFiscalMonth: Number(firstFiscalMonth),
    lostReasons: lostReasons
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

/** Whether anything of the rules was changed; who one is is no rule. */
export const isChanged = (draft: RulesDraft, rules: RulesState): boolean =>
  JSON.stringify(saveOf(draft, '')) !== JSON.stringify(saveOf(draftOf(rules), ''));
