import type { Breach } from '../../../pipeline/move';
import type { Stage } from '../../../pipeline/stage';
import type { Problem } from '../../../protocol/answer';
import { MOVE_WORDS } from '../../../words/moves';
import type { DealRow } from '../../read-rows';
import { breachesText } from '../../toast-text';
import { dealState, shownCriteria } from '../showing/deal-state';
import type { SheetForChange } from './sheet-for-change';

/** What a move lacks, beside the deal as it stands without it. */
export function blockedProblem(
  { state, before }: DealRow,
  breaches: readonly Breach[],
  to: Stage,
  { configuration: { rules } }: SheetForChange,
): Problem {
  const criteria = shownCriteria(rules);
  const unmet = breaches.flatMap((one) => (one.kind === 'criteria' ? one.unmet : []));
  const [skips = ''] = breaches.flatMap((one) => (one.kind === 'skips' ? one.skipped.name : []));
  return {
    code: 'blocked',
    deal: dealState(state, before, rules, criteria),
    stage: rules.stages.indexOf(to),
    lacking: unmet.map(({ criterion }) => criteria.indexOf(criterion)),
    skips,
    reopens: breaches.some(({ kind }) => kind === 're-opens'),
    text: breachesText(breaches, to.name, MOVE_WORDS[rules.settings.language]),
  };
}
