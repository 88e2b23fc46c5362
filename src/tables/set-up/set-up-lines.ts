import { SET_UP_WORDS } from '../../words/set-up';
import { ROLE_NAMES } from '../../words/stage-roles';
import { nameOf } from '../cells/recognize';
import { isComplete, type SetUpPlan } from './set-up-plan';
import { addedLines, filterLines, mendedText } from './set-up-text';

/** What set-up is going to do, a line each; [] if there is nothing to do. */
export function setUpLines(plan: SetUpPlan): string[] {
  const { found, language, settings } = plan;
  const words = SET_UP_WORDS[language];
  if (isComplete(plan)) return [];
  if (found.kind === 'set up') return mendedText(plan).split('\n').slice(1).map(plain);
  const stages = plan.stages.map(
    ({ name, role }) => `${name} (${nameOf(role, ROLE_NAMES, language)})`,
  );
  return [
    ...madeLines(plan),
    ...addedLines(plan, words).map(capital),
    words.stagesFound(stages.join(', ')),
    settings.enforcement === 'warn'
      ? words.warns(settings.currency)
      : words.putsBack(settings.currency),
    words.untouched,
    ...filterLines(plan, words),
  ];
}

const madeLines = ({ found, title, language }: SetUpPlan): string[] =>
  found.kind === 'adopted' ? [] : [SET_UP_WORDS[language].addDeals(title, found.sheet?.name ?? '')];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plain = (line: string): string => capital(line.replace(/^• /, ''));
