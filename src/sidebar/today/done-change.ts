import type { ActivityKind } from '../../pipeline/activity';
import type { DealState } from '../../protocol/pipeline-state';
import type { Change } from '../state/app-state';

/** What was written down about a deal that is done with. */
export interface DoneEntry {
  readonly kind: ActivityKind;
  readonly note: string;
  /** What is to be done next; '' = nothing. */
  readonly step: string;
  /** As a date field has it: `YYYY-MM-DD`, '' = none. */
  readonly day: string;
}

/** The field that lacks something: a note that says nothing, or the day of a next step. */
export function doneFault({ kind, note, step, day }: DoneEntry): 'note' | 'date' | null {
  if (kind === 'note' && note.trim() === '') return 'note';
  return step.trim() !== '' && day === '' ? 'date' : null;
}

/** The activity, and the next step in place of the one before, as one change. */
export function doneChange(
  { kind, note, step, day }: DoneEntry,
  before: Pick<DealState, 'nextStep' | 'nextStepDate'>,
): Change {
  const nextStep = step.trim() || null;
  const nextStepDate = day || null;
  const values = {
    ...(nextStep === (before.nextStep || null) ? {} : { nextStep }),
    ...(nextStepDate === before.nextStepDate ? {} : { nextStepDate }),
  };
  const activity = { kind, note: note.trim() };
  return Object.keys(values).length > 0 ? { activity, values } : { activity };
}
