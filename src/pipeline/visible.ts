import type { Deal } from './deal';
import type { Recorded, RecordedField } from './recorded';
import type { Stages } from './stage';

/** What a row's cells say of the recorded fields, and which of them cannot be compared. */
export interface Visible {
  /** Unread fields hold '' or null here. */
  readonly values: Recorded;
  /** Fields whose cell is unreadable, whose stage is unknown or whose column is not bound. */
  readonly unread: ReadonlySet<RecordedField>;
}

/** Longest text that is recorded of a cell, so that recorded values and trail fit theirs. */
const LONGEST_TEXT_CHARACTERS = 300;

/** The recorded fields as a deal's cells show them; texts are cut at 300 characters. */
export function visibleOf(deal: Deal, bound: ReadonlySet<string>): Visible {
  const { stage, amount, closeDate, created } = deal;
  const unread = new Set<RecordedField>();
  for (const field of ['name', 'company', 'owner', 'amount', 'closeDate', 'created'] as const)
    if (!bound.has(field)) unread.add(field);
  if (stage === null) unread.add('stage');
  if (amount.problem) unread.add('amount');
  if (closeDate.problem) unread.add('closeDate');
  if (created.problem) unread.add('created');
  const values: Recorded = {
    name: clip(deal.name),
    company: clip(deal.company),
    created: created.value,
    stage: stage?.name ?? '',
    amount: amount.value,
    closeDate: closeDate.value,
    owner: clip(deal.owner),
  };
  return { values, unread };
}

const clip = (text: string): string => text.slice(0, LONGEST_TEXT_CHARACTERS);

/** Fields in which a row's cells differ from what was recorded; a renamed stage is no difference. */
export function changedFields(
  { values, unread }: Visible,
  recorded: Recorded,
  stages: Stages,
): RecordedField[] {
  const fields = Object.keys(recorded) as RecordedField[];
  return fields.filter((field) => {
    if (unread.has(field)) return false;
    if (field !== 'stage') return values[field] !== recorded[field];
    return values.stage !== (stages.find(recorded.stage)?.name ?? recorded.stage);
  });
}

/**
 * Whether changed fields may mean that a row has become another deal: its name changed together with
 * another value that nobody's formula changed. Where names are not bound, the company is the name.
 */
export function mayBeOtherDeal(
  changed: readonly RecordedField[],
  recorded: Recorded,
  { unread }: Visible,
  formulas: ReadonlySet<RecordedField>,
): boolean {
  const naming = unread.has('name') ? 'company' : 'name';
  const typed = changed.filter((field) => !formulas.has(field));
  return recorded[naming] !== '' && changed.includes(naming) && typed.length > 1;
}

/** The recorded values after a recording: what the cells say, old values where they say nothing. */
export function mergeRecorded(
  { values }: Visible,
  recorded: Recorded,
  fields: readonly RecordedField[],
): Recorded {
  const changes = fields.map((field) => [field, values[field]] as const);
  return { ...recorded, ...Object.fromEntries(changes) };
}
