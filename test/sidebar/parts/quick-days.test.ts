import { describe, expect, it } from 'vitest';
import { day } from '../../../src/pipeline/day';
import { quickDays } from '../../../src/sidebar/parts/quick-days';

describe('quickDays', () => {
  it('offers tomorrow, the same weekday next week and next Monday', () => {
    expect(quickDays(day('2026-12-30'))).toEqual([
      { name: 'tomorrow', day: '2026-12-31' },
      { name: 'week', day: '2027-01-06' },
      { name: 'monday', day: '2027-01-04' },
    ]);
  });

  it('offers no day twice', () => {
    const names = (today: string) => quickDays(day(today)).map(({ name }) => name);
    expect(names('2026-11-23')).toEqual(['tomorrow', 'week']);
    expect(names('2026-11-22')).toEqual(['tomorrow', 'week']);
  });
});
