import { addDays, type Day, weekday } from '../../pipeline/day';

export type QuickDayName = 'tomorrow' | 'week' | 'monday';

export interface QuickDay {
  readonly name: QuickDayName;
  readonly day: Day;
}

/** Days that a follow-up is often put off to, each day once. */
export function quickDays(today: Day): readonly QuickDay[] {
  const days: readonly QuickDay[] = [
    { name: 'tomorrow', day: addDays(today, 1) },
    { name: 'week', day: addDays(today, 7) },
    { name: 'monday', day: addDays(today, 8 - weekday(today)) },
  ];
  return days.filter(({ day }, place) => days.findIndex((other) => other.day === day) === place);
}
