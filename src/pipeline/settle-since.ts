import type { Day } from './day';
import type { Issue } from './issue';
import { correctStageEntered, earliestStageEntered, stageEntered } from './read-trail';
import { rowIssue } from './row-issue';
import type { RowState, Witness } from './row-state';
import type { Trail } from './trail';

/**
 * Settles what "In stage since" says against the trail: a date typed there, or together with a new
 * stage, corrects the last stage entry; any other difference is rewritten from the trail and listed.
 *
 * @param trail with the entry of this recording, if there is one
 * @param before the day the cell should have shown before this recording
 */
export function settleSince(
  row: RowState,
  trail: Trail,
  witness: Witness | null,
  before: Day | null,
  today: Day,
): { readonly trail: Trail; readonly corrected: boolean; readonly issues: readonly Issue[] } {
  const keep = (issues: readonly Issue[]) => ({ trail, corrected: false, issues });
  const entered = stageEntered(trail);
  const typed = witness?.since === true;
  if (entered === null || row.since === before || row.since === entered) return keep([]);
  const movedAgain = trail.entries.length > 0 && entered === today && before !== entered;
  if (!typed && !(movedAgain && row.since !== null)) {
    return keep([rowIssue('since rewritten', row.deal.row)]);
  }
  if (row.since === null || !isPossible(row.since, trail, today)) {
    const text = row.since ?? '';
    return keep([rowIssue('since impossible', row.deal.row, { text })]);
  }
  return { trail: correctStageEntered(trail, row.since), corrected: true, issues: [] };
}

function isPossible(since: Day, trail: Trail, today: Day): boolean {
  const earliest = earliestStageEntered(trail);
  return since <= today && (earliest === null || since >= earliest);
}
