import type { Deal } from '../../pipeline/deal';
import type { Unmet } from '../../pipeline/move';
import { nearestStage } from '../../pipeline/nearest-stage';
import type { Needs } from '../../pipeline/needs';
import type { Language } from '../../pipeline/settings';
import type { Stages } from '../../pipeline/stage';
import { MOVE_WORDS, type MoveWords } from '../../words/moves';

/** Longest text of the Missing column; a label may be as long as a cell. */
const LONGEST_CHARACTERS = 1_000;

/**
 * The sentence of the Missing column: what the deal lacks where it is, what the next stage asks, or
 * that its stage is unknown; '' when there is nothing to say. It depends on the row's state alone, so
 * that writing it twice equals once.
 */
export function missingText(
  needs: Needs | null,
  deal: Pick<Deal, 'stage' | 'stageText'>,
  stages: Stages,
  language: Language,
): string {
  const words = MOVE_WORDS[language];
  const parts = [stageSentence(deal, stages, words)];
  if (needs) {
    parts.push(
      sentence(needs.lacking, (fields) => words.neededFor(needs.stage.name, fields), words),
    );
    const next = needs.next?.name ?? '';
    parts.push(sentence(needs.before, (fields) => words.before(next, fields), words));
    const advised = [...needs.lacking, ...needs.before].filter(isAdvised);
    if (advised.length > 0) parts.push(words.recommended(fieldList(advised, words)));
  }
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, LONGEST_CHARACTERS);
}

/** The fields that are missing or wrong, as a list in words; one asked for twice is named once. */
export const fieldList = (unmet: readonly Unmet[], words: MoveWords): string =>
  words.list([...new Set(unmet.map((one) => fieldWords(one, words)))]);

function fieldWords({ criterion, state }: Unmet, words: MoveWords): string {
  const field = criterion.label || words.lostReason;
  return state === 'wrong' ? words.wrong(field) : field;
}

const isMust = ({ criterion, state }: Unmet): boolean =>
  criterion.level === 'must' && state !== 'cannot be checked';

const isAdvised = ({ criterion, state }: Unmet): boolean =>
  criterion.level === 'should' && state !== 'cannot be checked';

function sentence(
  unmet: readonly Unmet[],
  say: (fields: string) => string,
  words: MoveWords,
): string {
  const musts = unmet.filter(isMust);
  return musts.length > 0 ? say(fieldList(musts, words)) : '';
}

function stageSentence(
  { stage, stageText }: Pick<Deal, 'stage' | 'stageText'>,
  stages: Stages,
  words: MoveWords,
): string {
  if (stage !== null) return '';
  if (stageText === '') return words.noStage;
  return words.unknownStage(stageText.slice(0, 50), nearestStage(stages, stageText)?.name ?? '');
}
