import { describe, expect, it } from 'vitest';
import { decodeTrail } from '../../src/pipeline/trail';
import { openPipeline, type PipelineWorld } from '../pipeline-world';
import { serialOf } from './deal-rows';
import { sheetRows } from './deals-world';

/** Turns of the clock in Los Angeles and in Oslo, and days at the ends of months and years. */
const DAYS = [
  '2026-11-30',
  '2026-12-31',
  '2027-01-01',
  '2027-02-28',
  '2027-03-14',
  '2027-03-28',
  '2027-10-31',
  '2027-11-07',
];

/** It is 23 November, 19:00, in Los Angeles, and 24 November, 04:00, in Oslo. */
const EVENING = Date.UTC(2026, 10, 24, 3);
const HOUR_MS = 60 * 60 * 1_000;

/** A deal for each of the days, worth 100, in a stage with a chance of 10 %. */
function openFarAway(scriptTimeZone: string, timeZone: string): PipelineWorld {
  const clock = { now: EVENING };
  const world = openPipeline({ clock, timeZone, scriptTimeZone });
  DAYS.forEach((day, i) => {
    world.paste('Deals', `A${i + 2}`, [[day, 'Acme', 'Kari', 'Leads received', '100', day]]);
  });
  return world;
}

describe.each([
  ['Europe/Oslo', 'America/Los_Angeles', '2026-11-23'],
  ['America/Los_Angeles', 'Europe/Oslo', '2026-11-24'],
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-11-23'],
])('a script in %s and a spreadsheet in %s', (scriptTimeZone, timeZone, today) => {
  const world = openFarAway(scriptTimeZone, timeZone);

  it('keep each typed day in its trail and its cell', () => {
    const rows = sheetRows(world);
    const recorded = rows.map(({ trail }) => decodeTrail(trail)?.entries[0]?.changes.closeDate);
    expect(recorded).toEqual(DAYS);
    expect(rows.map(({ seen }) => seen[5])).toEqual(DAYS.map(serialOf));
  });

  it('record on the day it is in the spreadsheet', () => {
    const [first] = sheetRows(world);
    expect(decodeTrail(first?.trail ?? '')?.entries[0]?.day).toBe(today);
    expect(first?.seen[11]).toBe(serialOf(today));
    expect(world.values('Settings')).toContainEqual(['Today', today, expect.any(String)]);
  });

  it('count each day in its own month', () => {
    world.menu('updateForecast');
    const months = world.values('Forecast').filter(([cell]) => /^\d{4}-\d\d$/.test(String(cell)));
    const counted = Object.fromEntries(months.map(([month, deals]) => [month, deals]));
    expect(counted).toMatchObject({
      '2026-11': 1,
      '2026-12': 1,
      '2027-01': 1,
      '2027-02': 1,
      '2027-03': 2,
      '2027-10': 1,
    });
  });

  it('write a close date of today when a deal is won', () => {
    world.type('Deals', 'D3', 'Contract signed');
    expect(sheetRows(world)[1]?.seen[5]).toBe(serialOf(today));
    world.menu('checkAllDeals');
    expect(world.value('Check', 'A1')).toBe(`Check on ${today}`);
    expect(world.values('Check').flat()).toContain('Nothing to mend.');
  });
});

describe('a new day', () => {
  it('makes completed formulas leave out what fell overdue, at the next edit anywhere', () => {
    const world = openPipeline();
    world.paste('Deals', 'A2', [['Acme', 'Acme', 'Kari', 'Proposal', '100', '2026-11-23']]);
    world.grid.insertSheet('Figures');
    world.type('Figures', 'A1', '=WEIGHTED_FORECAST()');
    expect(world.value('Figures', 'A1')).toBe(50);
    world.clock.now += 15 * HOUR_MS;
    expect(world.value('Figures', 'A1')).toBe(50);
    world.type('Figures', 'C7', 'a note');
    expect(world.value('Figures', 'A1')).toBe(0);
  });

  it('is not begun by the script’s zone while the spreadsheet’s day goes on', () => {
    const world = openFarAway('Europe/Oslo', 'America/Los_Angeles');
    const today = world.values('Settings').find(([setting]) => setting === 'Today')?.[1];
    world.clock.now += 4 * HOUR_MS;
    world.type('Deals', 'Z30', 'a note');
    expect(world.values('Settings')).toContainEqual(['Today', today, expect.any(String)]);
    world.clock.now += 2 * HOUR_MS;
    world.type('Deals', 'Z30', 'another');
    expect(world.values('Settings')).toContainEqual(['Today', '2026-11-24', expect.any(String)]);
  });
});
