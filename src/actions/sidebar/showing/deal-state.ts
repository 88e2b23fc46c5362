import type { Criterion, CriterionState } from '../../../pipeline/criterion';
import { type Day, isDay } from '../../../pipeline/day';
import { judgedRow } from '../../../pipeline/judge-row-move';
import { stateOf } from '../../../pipeline/move';
import { stageEntered } from '../../../pipeline/read-trail';
import { trailOf } from '../../../pipeline/recorded-row';
import type { RowState } from '../../../pipeline/row-state';
import type { Rules } from '../../../pipeline/rules';
import type { DealState } from '../../../protocol/pipeline-state';
import { type Cell, cellText, isDateCell } from '../../../tables/cells/cell';
import type { BlockCells } from '../../../tables/deals/deal-block';

/** Longest text that is sent with every deal; the whole one comes when the deal is opened. */
const LONGEST_CHARACTERS = 300;

/**
 * A recorded deal as a card shows it.
 *
 * @param before the add-on's cells of the row, for what a row's state leaves out
 * @param criteria worked out once for many deals
 */
export function dealState(
  row: RowState,
  { lastActivity }: Pick<BlockCells, 'lastActivity'>,
  rules: Rules,
  criteria: readonly Criterion[] = shownCriteria(rules),
): DealState {
  const { deal, block } = row;
  const { amount } = deal;
  const trail = trailOf(row);
  const judged = judgedRow(row, trail, rules);
  const states = criteria.map((criterion) => stateOf(criterion, judged, rules.today));
  return {
    id: block.id,
    mark: block.mark,
    row: deal.row,
    name: clip(deal.name),
    company: clip(deal.company),
    owner: clip(deal.owner),
    stage: deal.stage ? rules.stages.indexOf(deal.stage) : -1,
    amount: amount.problem ? null : amount.value,
    amountText: clip(amount.text ?? ''),
    closeDate: deal.closeDate.value,
    probability: deal.probability.value,
    since: stageEntered(trail) ?? row.since,
    nextStep: clip(deal.nextStep),
    nextStepDate: deal.nextStepDate.value,
    lastActivity: dayIn(lastActivity),
    unmet: positions(states, (state) => state === 'missing' || state === 'wrong'),
    waived: positions(states, (state) => state === 'waived'),
  };
}

/**
 * The criteria in the order in which positions count: those of the Criteria tab, then those that hold
 * without standing there, as the reason of a lost deal.
 */
export function shownCriteria(rules: Rules): readonly Criterion[] {
  const held = rules.stages.list.flatMap((stage) => rules.criteriaFor(stage));
  return [...new Set([...rules.criteria, ...held])];
}

/** A text as cards show it. */
export const clip = (text: string): string =>
  text.length > LONGEST_CHARACTERS ? `${text.slice(0, LONGEST_CHARACTERS - 1)}…` : text;

function dayIn(cell: Cell): Day | null {
  if (isDateCell(cell)) return cell.date;
  const text = cellText(cell).slice(0, 'YYYY-MM-DD'.length);
  return isDay(text) ? text : null;
}

const positions = (
  states: readonly CriterionState[],
  isOne: (state: CriterionState) => boolean,
): number[] => states.flatMap((state, position) => (isOne(state) ? [position] : []));
