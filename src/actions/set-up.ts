import { isDeal } from '../pipeline/identity-row';
import { localeLanguage } from '../tables/cells/locale';
import { isComplete, type SetUpPlan } from '../tables/set-up/set-up-plan';
import { setUpResultText } from '../tables/set-up/set-up-result';
import { adoptionText, filterLines, mendedText } from '../tables/set-up/set-up-text';
import { MOVE_WORDS } from '../words/moves';
import { refusalReason } from '../words/refusals';
import { SET_UP_WORDS } from '../words/set-up';
import { applySetUp } from './apply-set-up';
import type { Platform } from './platform';
import { presentSheet } from './present-sheet';
import { type PlannedSetUp, readSetUpPlan } from './read-set-up';
import { refusalOf } from './refusals';

/**
 * Turns the spreadsheet into a pipeline: shows what it is going to do, does it, records every deal,
 * and tells what it found. Running it again mends what is missing and changes nothing else.
 */
export function setUpSpreadsheet(platform: Platform): void {
  try {
    const text = setUp(platform);
    if (text !== '') platform.dialogs.tell(text);
  } catch (error) {
    platform.dialogs.tell(refusalText(error, platform));
  }
}

function setUp(platform: Platform): string {
  const planned = readSetUpPlan(platform);
  const { plan } = planned;
  const words = SET_UP_WORDS[plan.language];
  if (planned.isClosed) return words.protectedTab(plan.title);
  if (!mayGoOn(plan, platform)) return '';
  const fill = plan.mayFill && platform.dialogs.confirm(words.fillSample);
  const outcome = platform.lock.hold(() => carryOut(planned, fill, platform));
  if (outcome === 'busy' || outcome === 'forbidden') return words.busy;
  return outcome === 'changed' ? words.changed : resultText(plan, platform);
}

/** Asks before the user's own sheet is touched, or a tab is added beside it. */
function mayGoOn(plan: SetUpPlan, { dialogs }: Platform): boolean {
  const { kind } = plan.found;
  if (kind === 'adopted') return dialogs.confirm(adoptionText(plan));
  return kind !== 'unrecognised' || dialogs.confirm(SET_UP_WORDS[plan.language].noDeals);
}

/** Plans again under the lock: people may have typed while the question stood. */
function carryOut(asked: PlannedSetUp, fill: boolean, platform: Platform): 'done' | 'changed' {
  const { plan } = readSetUpPlan(platform);
  const isSame = plan.found.kind === asked.plan.found.kind && textOf(plan) === textOf(asked.plan);
  if (!isSame) return 'changed';
  if (!isComplete(plan)) applySetUp(plan, fill && plan.mayFill, platform);
  return 'done';
}

const textOf = (plan: SetUpPlan): string => adoptionText(plan) + mendedText(plan);

function resultText(plan: SetUpPlan, platform: Platform): string {
  const words = SET_UP_WORDS[plan.language];
  const present = presentSheet(platform);
  if (present === 'busy' || present === 'not set up') return words.busy;
  if (typeof present === 'string') return MOVE_WORDS[plan.language].damaged[present];
  const { changes, configuration, states } = present;
  const { rules } = configuration;
  const needs = new Map(changes.rows.map(({ row, hidden }) => [row, hidden?.needs]));
  const deals = states.filter(({ deal }) => isDeal(deal));
  const rows = deals.map(({ deal }) => ({
    deal,
    isLacking: (needs.get(deal.row)?.lacking.length ?? 0) > 0,
  }));
  const issues = [
    ...configuration.issues,
    ...changes.issues,
    ...changes.rows.flatMap((one) => one.issues),
  ];
  const first = plan.found.kind === 'set up' ? mendedText(plan) || words.complete : words.done;
  const text = setUpResultText(rows, rules.settings, rules.today, issues.length);
  return [first, text, ...filterLines(plan, words)].join('\n');
}

function refusalText(error: unknown, { workbook }: Platform): string {
  const reason = refusalOf(error, workbook);
  const language = localeLanguage(workbook.locale());
  return SET_UP_WORDS[language].refused(refusalReason(reason, language));
}
