import { createBlock, recordedIn } from './block';
import type { Day } from './day';
import { judgedRow } from './judge-row-move';
import { needsOf } from './needs';
import { stageEntered } from './read-trail';
import type { Recorded } from './recorded';
import type { RowDecision, RowState } from './row-state';
import type { Rules } from './rules';
import { decodeTrail, type Trail } from './trail';
import { changedFields, mergeRecorded } from './visible';

/**
 * Takes back what was recorded today, where that leads exactly to the state with a mark: as if it had
 * never been, as undo in the sheet does. So the days in a stage go on, and no stay is counted that was
 * a slip. No rule is asked: the deal stood there.
 *
 * @param row with the cells as they were then
 * @param mark of the block that stood there then
 * @returns null where today's entries, the last ones taken away, do not lead to that state
 */
export function restoreRow(row: RowState, mark: string, rules: Rules): RowDecision | null {
  const recorded = recordedIn(row.block);
  const trail = decodeTrail(row.block.trail);
  const { stage } = row.deal;
  if (!recorded || !trail || !stage) return null;
  const fields = changedFields(row.visible, recorded, rules.stages);
  const then = trailBefore(trail, mergeRecorded(row.visible, recorded, fields), mark, rules.today);
  if (!then) return null;
  return {
    row: row.deal.row,
    hidden: {
      block: then.block,
      since: stageEntered(then.trail),
      needs: needsOf(stage, judgedRow(row, then.trail, rules), rules),
    },
    putBack: null,
    closeDate: null,
    outcome: 'recorded',
    blocked: null,
    issues: [],
  };
}

function trailBefore({ dealId, entries }: Trail, recorded: Recorded, mark: string, today: Day) {
  for (let kept = entries.length - 1; kept > 0 && entries[kept]?.day === today; kept--) {
    const trail = { dealId, entries: entries.slice(0, kept) };
    const block = createBlock(trail, recorded);
    if (block.mark === mark) return { trail, block };
  }
  return null;
}
