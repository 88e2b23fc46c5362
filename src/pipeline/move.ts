import { checkCriterion } from './check-criterion';
import type { Criterion, CriterionCell, CriterionState } from './criterion';
import type { Day } from './day';
import type { Rules } from './rules';
import { type Stage, type Stages, stageKey } from './stage';
import { isBackward, skippedPlace } from './stage-order';
import type { Waiver } from './trail';

/** What is judged: a deal's cells by column key, and what was waived for it. */
export interface Judged {
  /** The cell of a column; undefined when no column is bound to the key. */
  cellOf(key: string): CriterionCell | undefined;
  readonly waivers: readonly Waiver[];
}

/** A criterion that a deal does not meet. */
export interface Unmet {
  readonly criterion: Criterion;
  readonly state: Exclude<CriterionState, 'met'>;
}

/** Why a move breaks the rules. */
export type Breach =
  | { readonly kind: 'criteria'; readonly unmet: readonly Unmet[] }
  | { readonly kind: 'skips'; readonly skipped: Stage }
  | { readonly kind: 're-opens' };

/**
 * Judges a move by the rules: criteria of the stage entered and of the open stages before it (none
 * when going back), skipping, re-opening. Should-criteria never break a rule.
 *
 * @param from stage the deal was recorded in; null if it was in none that is known
 */
export function judgeMove(from: Stage | null, to: Stage, deal: Judged, rules: Rules): Breach[] {
  if (from === to || from === null) return [];
  const breaches: Breach[] = [];
  if (from.role !== 'open' && !rules.settings.reopening) breaches.push({ kind: 're-opens' });
  const skipped = skippedStage(from, to, rules.stages);
  if (skipped && !rules.settings.skipping) breaches.push({ kind: 'skips', skipped });
  const unmet = goesBack(from, to, rules.stages) ? [] : unmetMusts(to, deal, rules);
  if (unmet.length > 0) breaches.push({ kind: 'criteria', unmet });
  return breaches;
}

/** What a deal lacks of all criteria that hold in a stage; nothing that it meets or was waived. */
export function unmetFor(stage: Stage, deal: Judged, rules: Rules): Unmet[] {
  return rules
    .criteriaFor(stage)
    .map((criterion) => ({ criterion, state: stateOf(criterion, deal, rules.today) }))
    .filter((one): one is Unmet => one.state !== 'met' && one.state !== 'waived');
}

/** How a deal stands with a criterion, waivers counted. */
export function stateOf(criterion: Criterion, deal: Judged, today: Day): CriterionState {
  const state = checkCriterion(criterion, deal.cellOf(criterion.key), today);
  return (state === 'missing' || state === 'wrong') && isWaived(criterion, deal) ? 'waived' : state;
}

const unmetMusts = (to: Stage, deal: Judged, rules: Rules): Unmet[] =>
  unmetFor(to, deal, rules).filter(
    ({ criterion, state }) => criterion.level === 'must' && state !== 'cannot be checked',
  );

const goesBack = (from: Stage, to: Stage, { list, indexOf }: Stages): boolean =>
  isBackward(indexOf(from), indexOf(to), list);

const skippedStage = (from: Stage, to: Stage, { list, indexOf }: Stages): Stage | null =>
  list[skippedPlace(indexOf(from), indexOf(to), list)] ?? null;

const isWaived = (criterion: Criterion, { waivers }: Judged): boolean =>
  waivers.some((waiver) => isAbout(waiver, criterion));

/** Whether a waiver is about a criterion, or about the same one as another waiver. */
export const isAbout = (
  waiver: Pick<Waiver, 'stage' | 'key'>,
  { stage, key }: Pick<Criterion, 'stage' | 'key'>,
): boolean => stageKey(waiver.stage) === stageKey(stage) && waiver.key === key;
