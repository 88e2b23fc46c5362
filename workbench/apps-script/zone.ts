/** A time zone: how far its clocks are ahead of UTC, and back from a wall clock to the instant. */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant to get the wall clock, read as if it were UTC. */
  offset(instant: number): number;
  /**
   * The instant of a wall clock. A time that comes twice is the earlier one, a time that a clock
   * skips is as much later as the clock jumps.
   */
  instant(wallClock: number): number;
}

const DAY_MS = 86_400_000;
const zones = new Map<string, Zone>();

/** @throws RangeError for a name that is no IANA time zone */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = createZone(name);
  zones.set(name, zone);
  return zone;
}

function createZone(name: string): Zone {
  const measure = offsetMeasure(name);
  const byDay = new Map<number, number | null>();
  const ofDay = (day: number): number | null => {
    let known = byDay.get(day);
    if (known === undefined) {
      const start = measure(day * DAY_MS);
      known = start === measure((day + 1) * DAY_MS - 1) ? start : null;
      byDay.set(day, known);
    }
    return known;
  };
  const offset = (instant: number) => ofDay(Math.floor(instant / DAY_MS)) ?? measure(instant);
  return {
    name,
    offset,
    instant(wallClock) {
      const before = offset(wallClock - DAY_MS);
      const after = offset(wallClock + DAY_MS);
      if (offset(wallClock - before) === before) return wallClock - before;
      if (offset(wallClock - after) === after) return wallClock - after;
      return wallClock - before;
    },
  };
}

function offsetMeasure(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  };
}
