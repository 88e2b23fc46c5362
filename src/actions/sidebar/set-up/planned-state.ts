import type { Field } from '../../../pipeline/deal';
import { type RuleProblem, ruleProblem } from '../../../pipeline/rule-problems';
import type { PlannedState } from '../../../protocol/set-up-state';
import { isInBlock } from '../../../tables/deals/deal-block';
import { knownColumns } from '../../../tables/set-up/deals-plan';
import { setUpLines } from '../../../tables/set-up/set-up-lines';
import { isComplete } from '../../../tables/set-up/set-up-plan';
import { MOVE_WORDS } from '../../../words/moves';
import { SET_UP_WORDS } from '../../../words/set-up';
import { findDamage, findLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import type { PlannedSetUp } from '../../read-set-up';
import { columnChoices, userHeaders } from './column-choices';

/** A plan as it is shown before it is carried out. */
export function plannedState(planned: PlannedSetUp, platform: Platform): PlannedState {
  const { found, language, title, mayFill, deals } = planned.plan;
  const { headerRow, headers } = found.recognized;
  const cells = found.sheet?.cells ?? [];
  const isList = found.kind === 'adopted' || found.kind === 'set up';
  const now = headers.length > 0 ? headers : (cells[deals.headerRow - 1] ?? []).map(String);
  return {
    kind: 'planned',
    language,
    tab: title,
    isAdopted: found.kind === 'adopted',
    lines: setUpLines(planned.plan),
    columns: isList ? columnChoices(knownColumns(found), cells, headerRow) : [],
    headers: isList ? userHeaders(now, found.block) : [],
    mayFill,
    obstacle: obstacleTo(planned, platform),
  };
}

/** Why a plan cannot be carried out, or would not help; '' = it can. */
function obstacleTo({ plan, isClosed }: PlannedSetUp, { workbook }: Platform): string {
  if (isClosed) return SET_UP_WORDS[plan.language].protectedTab(plan.title);
  const names = workbook.names();
  const layout = findLayout(names);
  const damage = layout && findDamage(names, layout);
  return damage && isComplete(plan) ? MOVE_WORDS[plan.language].damaged[damage] : '';
}

/** Choices of columns that cannot be used, by what was planned with them. */
export function columnProblems({ plan }: PlannedSetUp): RuleProblem[] {
  const { found } = plan;
  const columns = Object.entries(knownColumns(found)) as [Field, number][];
  const headers = found.recognized.headers;
  const width = (found.sheet?.cells ?? []).reduce((most, row) => Math.max(most, row.length), 0);
  return columns.flatMap(([field, column], i) => {
    const key = `columns.${field}`;
    if (column > width || isInBlock(column, found.block)) return [ruleProblem(key, 'column gone')];
    const isTwice = columns.slice(0, i).some(([, other]) => other === column);
    return isTwice ? [ruleProblem(key, 'column twice', headers[column - 1] ?? '')] : [];
  });
}
