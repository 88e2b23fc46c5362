import { createBlock } from './block';
import type { Day } from './day';
import { needsOf } from './needs';
import { RECORDED_FIELDS, type Recorded } from './recorded';
import type { RecordingContext, RowDecision, RowState, Witness } from './row-state';
import type { Tracked, Trail } from './trail';

/**
 * Records a deal that is seen for the first time: accepted as it stands, never judged or blanked. A
 * stage that is none is told to whoever typed or pasted it.
 * It entered its stage on the day typed in "In stage since", else a closed deal on its close date,
 * else today.
 */
export function firstSight(
  row: RowState,
  witness: Witness | null,
  context: RecordingContext,
  dealId = context.newId(),
): RowDecision {
  const { rules } = context;
  const { stage, stageText } = row.deal;
  const recorded = withoutUnread(row);
  const since = enteredDay(row, rules.today);
  const trail: Trail = {
    dealId,
    entries: [
      {
        day: rules.today,
        kind: 'first sight',
        who: witness?.who ?? '',
        changes: filledOnly(recorded),
        ...(since === rules.today || !stage ? {} : { since }),
      },
    ],
  };
  const needs = stage ? needsOf(stage, { cellOf: row.cellOf, waivers: [] }, rules) : null;
  return {
    row: row.deal.row,
    hidden: { block: createBlock(trail, recorded), since: stage ? since : null, needs },
    putBack: null,
    closeDate: null,
    outcome: 'first sight',
    blocked: witness && !stage && stageText !== '' ? { to: null, breaches: [] } : null,
    issues: [],
  };
}

function enteredDay({ since, deal }: RowState, today: Day): Day {
  if (since !== null && since <= today) return since;
  const closed = deal.stage !== null && deal.stage.role !== 'open';
  const closeDate = deal.closeDate.value;
  return closed && closeDate !== null && closeDate <= today ? closeDate : today;
}

const EMPTY: Recorded = {
  name: '',
  company: '',
  created: null,
  stage: '',
  amount: null,
  closeDate: null,
  owner: '',
};

function withoutUnread({ visible }: RowState): Recorded {
  const read = RECORDED_FIELDS.filter((field) => !visible.unread.has(field));
  const values = read.map((field) => [field, visible.values[field]] as const);
  return { ...EMPTY, ...Object.fromEntries(values) };
}

function filledOnly(recorded: Recorded): Partial<Tracked> {
  const { name, stage, amount, closeDate, owner } = recorded;
  const entries = Object.entries({ name, stage, amount, closeDate, owner });
  return Object.fromEntries(entries.filter(([, value]) => value !== '' && value !== null));
}
