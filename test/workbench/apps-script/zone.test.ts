import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zoneNamed } from '../../../workbench/apps-script/zone';

const oslo = zoneNamed('Europe/Oslo');
const HOUR_MS = 3_600_000;

it('is two hours ahead in an Oslo summer and one in winter', () => {
  expect(oslo.offset(Date.UTC(2026, 6, 1))).toBe(2 * HOUR_MS);
  expect(oslo.offset(Date.UTC(2026, 0, 1))).toBe(HOUR_MS);
});

it('changes at 01:00 UTC on the last Sunday of March', () => {
  expect(oslo.offset(Date.UTC(2026, 2, 29, 0, 59, 59))).toBe(HOUR_MS);
  expect(oslo.offset(Date.UTC(2026, 2, 29, 1))).toBe(2 * HOUR_MS);
});

it('moves a skipped time on by the hour that the clock jumps', () => {
  expect(oslo.instant(Date.UTC(2026, 2, 29, 2, 30))).toBe(Date.UTC(2026, 2, 29, 1, 30));
});

it('takes a time that comes twice as the earlier one', () => {
  expect(oslo.instant(Date.UTC(2026, 9, 25, 2, 30))).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

it('comes back to every instant from its wall clock, but for the repeated hour', () => {
  const zones = fc.constantFrom('Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
  const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
  fc.assert(
    fc.property(zones, instants, (name, instant) => {
      const zone = zoneNamed(name);
      const back = zone.instant(instant + zone.offset(instant));
      expect([instant, instant - HOUR_MS]).toContain(back);
    }),
    { numRuns: 300 },
  );
});
