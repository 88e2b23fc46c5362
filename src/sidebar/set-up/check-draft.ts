import {
  type RuleProblem,
  ruleProblem,
  settingProblems,
  stageProblems,
} from '../../pipeline/rule-problems';
import type { Language } from '../../pipeline/settings';
import type { RulesState } from '../../protocol/set-up-state';
import { ruleProblemText } from '../../words/rule-problems';
import { hasValue, type RulesDraft, saveOf } from './rules-draft';

/** Sentences by the place of what is wrong, such as `stages.2.name`, in the order of the form. */
export type DraftErrors = Readonly<Record<string, string>>;

/** What is wrong in a draft as far as the page can tell; the server looks at everything again. */
export function checkDraft(draft: RulesDraft, rules: RulesState, language: Language): DraftErrors {
  const { stages, settings } = saveOf(draft, '');
  const problems = [
    ...stageProblems(stages),
    ...homelessDeals(draft, rules),
    ...criterionProblems(draft),
    ...settingProblems(settings),
    ...monthProblems(draft),
    ...(draft.columns.stage === '' ? [ruleProblem('columns.stage', 'no stage column')] : []),
  ];
  const errors: Record<string, string> = {};
  for (const problem of problems) errors[problem.key] ??= ruleProblemText(problem, language);
  return errors;
}

const homelessDeals = ({ stages }: RulesDraft, { dealsInStage }: RulesState): RuleProblem[] =>
  stages
    .filter(
      ({ was, isRemoved, moveTo }) => isRemoved && moveTo === '' && (dealsInStage[was] ?? 0) > 0,
    )
    .map(({ was }) => ruleProblem(`moves.${was}`, 'no home', was));

function criterionProblems(draft: RulesDraft): RuleProblem[] {
  const { criteria } = saveOf(draft, '');
  return criteria.flatMap(({ stage, label, test, value }, i) => [
    ...(stage === '' ? [ruleProblem(`criteria.${i}.stage`, 'criterion stage')] : []),
    ...(label === '' ? [ruleProblem(`criteria.${i}.label`, 'criterion column')] : []),
    ...(hasValue(test) && value.trim() === ''
      ? [
          ruleProblem(
            `criteria.${i}.value`,
            'criterion value',
            test === 'one of' ? 'text' : 'number',
          ),
        ]
      : []),
  ]);
}

/** Of two targets for one month only one would be saved. */
function monthProblems({ settings }: RulesDraft): RuleProblem[] {
  const months = settings.months.map(({ month }) => month.trim());
  return months
    .filter((month, i) => months.indexOf(month) < i)
    .map((month) => ruleProblem(`settings.monthTargets.${month}`, 'month'));
}
