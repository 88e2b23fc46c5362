import type { Deal } from '../pipeline/deal';
import type { Breach } from '../pipeline/move';
import { nearestStage } from '../pipeline/nearest-stage';
import type { RowDecision } from '../pipeline/row-state';
import type { Rules } from '../pipeline/rules';
import { fieldList } from '../tables/deals/missing-text';
import { MOVE_WORDS, type MoveWords } from '../words/moves';
import { refusalReason } from '../words/refusals';
import type { Applied } from './apply';

/**
 * The one line that speaks for a whole edit: the first move put back or warned of, and how many more;
 * '' when there is nothing to say.
 */
export function toastText(
  decisions: readonly RowDecision[],
  dealOf: (row: number) => Deal | undefined,
  { refused, moved }: Applied,
  rules: Rules,
): string {
  const words = MOVE_WORDS[rules.settings.language];
  if (refused !== '') return words.refused(refusalReason(refused, rules.settings.language));
  if (moved.length > 0) return words.movedMeanwhile;
  const told = decisions.filter(({ blocked }) => blocked !== null);
  const first = told[0];
  if (!first) return '';
  const sentence = moveSentence(first, dealOf(first.row), rules, words);
  return told.length > 1 ? `${sentence} ${words.andMore(told.length - 1)}` : sentence;
}

function moveSentence(
  { row, putBack, blocked }: RowDecision,
  deal: Deal | undefined,
  rules: Rules,
  words: MoveWords,
): string {
  const name = deal?.name || deal?.company || words.unnamed(row);
  const why = blocked?.to
    ? breachesText(blocked.breaches, blocked.to.name, words)
    : unknownSentence(deal?.stageText ?? '', rules, words);
  if (putBack !== null) return words.putBack(name, putBack, why);
  return blocked?.to ? words.warned(name, blocked.to.name, why) : `${name}: ${why}`;
}

/** Why a move to a stage breaks the rules, in sentences. */
export const breachesText = (
  breaches: readonly Breach[],
  stage: string,
  words: MoveWords,
): string => breaches.map((breach) => breachSentence(breach, stage, words)).join(' ');

function breachSentence(breach: Breach, stage: string, words: MoveWords): string {
  if (breach.kind === 're-opens') return words.reopens;
  if (breach.kind === 'skips') return words.skips(breach.skipped.name);
  return words.needs(stage, fieldList(breach.unmet, words));
}

const unknownSentence = (text: string, { stages }: Rules, words: MoveWords): string =>
  text === '' ? words.noStage : words.unknownStage(text, nearestStage(stages, text)?.name ?? '');
