import type { Day } from './day';

/** What was last recorded of a deal; a row whose visible cells differ from it has changed. */
export interface Recorded {
  readonly name: string;
  readonly company: string;
  readonly created: Day | null;
  /** Name the stage had when it was recorded; '' = the deal had none that was known. */
  readonly stage: string;
  readonly amount: number | null;
  readonly closeDate: Day | null;
  readonly owner: string;
}

export const RECORDED_FIELDS = [
  'name',
  'company',
  'created',
  'stage',
  'amount',
  'closeDate',
  'owner',
] as const satisfies readonly (keyof Recorded)[];

export type RecordedField = (typeof RECORDED_FIELDS)[number];

/** The cell's text of recorded values: the deal's ID, a space, the values as a JSON array. */
export function encodeRecorded(dealId: string, recorded: Recorded): string {
  return `${dealId} ${JSON.stringify(RECORDED_FIELDS.map((field) => recorded[field]))}`;
}

/** Reads the cell's text back; null if it is not of the add-on's making. */
export function decodeRecorded(text: string): Recorded | null {
  const values = parseJsonAfterId(text);
  if (!Array.isArray(values) || values.length !== RECORDED_FIELDS.length) return null;
  const recorded: Record<string, unknown> = {};
  for (const [i, field] of RECORDED_FIELDS.entries()) recorded[field] = values[i];
  return recorded as unknown as Recorded;
}

/** The JSON value that follows the ID in a text of the add-on's; undefined if there is none. */
export function parseJsonAfterId(text: string): unknown {
  const space = text.indexOf(' ');
  if (space < 0) return undefined;
  try {
    return JSON.parse(text.slice(space + 1));
  } catch {
    return undefined;
  }
}

/**
 * What tells deals apart when their hidden block is elsewhere: name, company and created.
 * '' when a row has none of them.
 */
export function fingerprint(of: Pick<Recorded, 'name' | 'company' | 'created'>): string {
  const parts = [of.name.trim(), of.company.trim(), of.created ?? ''];
  return parts.every((part) => part === '') ? '' : parts.join('\u0001');
}
