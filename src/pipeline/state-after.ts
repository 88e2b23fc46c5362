import type { RowDecision, RowState } from './row-state';
import type { Stages } from './stage';

/** A row as it stands once a decision about it is written. */
export function stateAfter(row: RowState, decision: RowDecision, stages: Stages): RowState {
  const { hidden, putBack, closeDate } = decision;
  if (!hidden && putBack === null && closeDate === null) return row;
  const stage = putBack === null ? {} : { stage: stages.find(putBack), stageText: putBack };
  const closed = closeDate === null ? {} : { closeDate: { value: closeDate } };
  return {
    ...row,
    deal: { ...row.deal, ...stage, ...closed },
    block: hidden?.block ?? row.block,
    since: hidden ? hidden.since : row.since,
    cellOf: (key) => {
      if (key === 'stage' && putBack !== null) return putBack;
      return key === 'closeDate' && closeDate ? { date: closeDate } : row.cellOf(key);
    },
  };
}
