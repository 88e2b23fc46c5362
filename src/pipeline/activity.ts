import type { Day } from './day';

export const ACTIVITY_KINDS = ['call', 'meeting', 'email', 'note'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something that somebody did about a deal. */
export interface Activity {
  /** Day and time of day in the spreadsheet's time zone; the time is '' where it is not known. */
  readonly day: Day;
  /** Such as `14:05`. */
  readonly time: string;
  /** '' = nobody knows. */
  readonly who: string;
  readonly dealId: string;
  /** Name the deal had at the time. */
  readonly deal: string;
  readonly kind: ActivityKind;
  readonly note: string;
  /** By which a repeated call is known; '' where people typed the line. */
  readonly operation: string;
}
