import {
  type RuleProblem,
  ruleProblem,
  settingProblems,
  stageProblems,
} from '../../../pipeline/rule-problems';
import { stageKey } from '../../../pipeline/stage';
import type {
  CriterionRule,
  RulesState,
  SetUpSave,
  StageRule,
} from '../../../protocol/set-up-state';
import { readCriterionValue } from '../../../tables/cells/criterion-value';
import { boundField } from '../../../tables/tabs/criteria-tab';
import type { StageRow } from '../../../tables/tabs/stages-tab';
import type { RulesRead } from './read-rules';
import { criteriaContext } from './rules-state';

/** Everything in rules to be saved that cannot be. */
export function checkRules(wanted: SetUpSave, state: RulesState, read: RulesRead): RuleProblem[] {
  const { stageRows } = read.configuration;
  return [
    ...stageProblems(wanted.stages),
    ...wanted.stages.flatMap((stage, i) => takenName(stage, `stages.${i}.name`, stageRows)),
    ...homelessDeals(wanted, state),
    ...wanted.criteria.flatMap((one, i) => criterionProblems(one, `criteria.${i}`, wanted, read)),
    ...settingProblems(wanted.settings),
    ...columnProblems(wanted, state),
  ];
}

/**
 * A new name may be none that means another stage's deals or history so far: what is recorded under
 * it would become this stage's.
 */
function takenName(
  { was, name }: StageRule,
  key: string,
  rows: readonly StageRow[],
): RuleProblem[] {
  const wanted = stageKey(name);
  if (wanted === '' || wanted === stageKey(was)) return [];
  const other = rows.find(
    ({ stage, recordedName }) =>
      stage.name !== was &&
      [stage.name, recordedName, ...stage.alsoCalled].some((text) => stageKey(text) === wanted),
  );
  return other ? [ruleProblem(key, 'name taken', other.stage.name)] : [];
}

/** Deals of a stage that is left out go to one of the same role: a lost deal does not become open. */
function homelessDeals({ stages, moves }: SetUpSave, state: RulesState): RuleProblem[] {
  const kept = new Set(stages.map(({ was }) => was));
  return state.stages.flatMap(({ name, role }) => {
    const target = moves[name];
    const isNeeded = (state.dealsInStage[name] ?? 0) > 0 || target !== undefined;
    const isHome = stages.some((stage) => stage.name === target && stage.role === role);
    return kept.has(name) || !isNeeded || isHome
      ? []
      : [ruleProblem(`moves.${name}`, 'no home', name)];
  });
}

function criterionProblems(
  { stage, label, test, value }: CriterionRule,
  place: string,
  { stages }: SetUpSave,
  read: RulesRead,
): RuleProblem[] {
  const context = criteriaContext(read);
  const { key, column } = boundField(label, '', context);
  const reading = readCriterionValue(test, value, key, context);
  return [
    ...(stages.some(({ name }) => stageKey(name) === stageKey(stage))
      ? []
      : [ruleProblem(`${place}.stage`, 'criterion stage')]),
    ...(column === null ? [ruleProblem(`${place}.label`, 'criterion column')] : []),
    ...('value' in reading
      ? []
      : [ruleProblem(`${place}.value`, 'criterion value', reading.expected)]),
  ];
}

/** Every field has a column of its own, and the stage has one. */
function columnProblems({ columns }: SetUpSave, { headers, ...state }: RulesState): RuleProblem[] {
  const chosen = state.columns.map(({ field, column }) => {
    const wanted = columns[field] === undefined ? column : columns[field];
    return { field, column: wanted, isNew: wanted !== column };
  });
  return chosen.flatMap(({ field, column, isNew }, i): RuleProblem[] => {
    const key = `columns.${field}`;
    if (column === null) return field === 'stage' ? [ruleProblem(key, 'no stage column')] : [];
    const header = headers[column - 1] ?? '';
    if (isNew && header === '') return [ruleProblem(key, 'column gone')];
    const isTwice = chosen.slice(0, i).some((other) => other.column === column);
    return isTwice ? [ruleProblem(key, 'column twice', header)] : [];
  });
}
