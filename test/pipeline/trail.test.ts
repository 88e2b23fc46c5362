import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/pipeline/day';
import {
  decodeTrail,
  type EntryKind,
  encodeTrail,
  type Trail,
  type TrailEntry,
} from '../../src/pipeline/trail';
import { entry, idOf, makeTrail, sight } from './make-row';

const WAIVER = { stage: 'Needs', key: 'budget', reason: 'verbal' };

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '"],[', '\u0000\n', ' ', '\ud800', '0', 'null'),
);
const anyDay = fc.nat({ max: 800 }).map((days) => addDays(day('2025-01-01'), days));

/** A record of some of the fields given. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });

const anyEntry: fc.Arbitrary<TrailEntry> = fc
  .record({
    day: anyDay,
    kind: fc.constantFrom<EntryKind>('first sight', 'seen', 'found'),
    who: anyText,
    changes: some({
      name: anyText,
      stage: anyText,
      amount: fc.option(fc.integer()),
      closeDate: fc.option(anyDay),
      owner: anyText,
    }),
    more: some({
      since: anyDay,
      waiver: fc.record({ stage: anyText, key: anyText, reason: anyText }),
    }),
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more }) as TrailEntry);

/** Some years of daily changes of the amount, with a move and a waiver every 50 days. */
function longTrail(days: number): Trail {
  const entries = Array.from({ length: days }, (_, i) =>
    i % 50 === 0
      ? entry(addDays(day('2020-01-01'), i), { stage: `Stage ${i}` }, { waiver: WAIVER })
      : entry(addDays(day('2020-01-01'), i), { amount: i, owner: 'Kari' }),
  );
  return makeTrail(1, entries);
}

describe('encodeTrail', () => {
  it('writes the ID and short entries', () => {
    const trail = makeTrail(1, [
      sight('2026-11-01', { name: 'Acme', stage: 'Leads', amount: 5 }, '2026-10-01'),
      entry('2026-11-02', { closeDate: null }, { who: 'Kari', waiver: WAIVER }),
    ]);
    expect(encodeTrail(trail)).toBe(
      `${idOf(1)} [["2026-11-01",0,"",{"n":"Acme","s":"Leads","a":5},"2026-10-01"],` +
        `["2026-11-02",1,"Kari",{"c":null},0,["Needs","budget","verbal"]]]`,
    );
  });

  it('is undone by decodeTrail whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const trail = makeTrail(1, entries);
        expect(decodeTrail(encodeTrail(trail))).toEqual(trail);
      }),
      { seed: 1 },
    );
  });
});

describe('decodeTrail', () => {
  it.each([
    '',
    'Acme',
    'Acme AS',
    `${idOf(1)} {}`,
    `${idOf(1)} [["2026-02-30",1,"",{}]]`,
    `${idOf(1)} [["2026-02-03",1,""]]`,
    `${idOf(1)} [7]`,
    `${idOf(1)} [["2026-02-03",1,"",{}]`,
  ])('reads nothing from %j', (text) => expect(decodeTrail(text)).toBeNull());
});

describe('a trail of 30,000 characters and more', () => {
  const long = longTrail(1_000);
  const text = encodeTrail(long);
  const thinned = decodeTrail(text)?.entries ?? [];

  it('keeps of amounts and owners the last of each month', () => {
    const amounts = thinned.flatMap(({ changes: { amount } }) => amount ?? []);
    expect(amounts).toHaveLength(33);
    expect(amounts.slice(0, 3)).toEqual([30, 59, 90]);
  });

  it('keeps each stage entry and waiver', () => {
    const kept = (entries: readonly TrailEntry[]) =>
      entries.filter(({ changes, waiver }) => changes.stage !== undefined || waiver);
    expect(kept(thinned)).toEqual(kept(long.entries));
    expect(kept(thinned)).toHaveLength(20);
  });

  it('is as long when it is thinned again, and much shorter than before', () => {
    expect(encodeTrail({ ...long, entries: thinned })).toBe(text);
    expect(text.length).toBeLessThan(5_000);
  });

  it('is thinned at 30,000 characters, not one before', () => {
    const ofLength = (characters: number) => {
      const changes = [1, 2].map((amount) => entry('2026-11-01', { amount }));
      const padded = (who: string) => makeTrail(1, [...changes, entry('2026-11-02', {}, { who })]);
      const missing = characters - encodeTrail(padded('')).length;
      return encodeTrail(padded('x'.repeat(missing)));
    };
    expect(ofLength(29_999)).toHaveLength(29_999);
    expect(decodeTrail(ofLength(30_000))?.entries).toEqual([entry('2026-11-01', { amount: 2 })]);
  });

  it('says last of each field what it said before', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), (added) => {
        const trail = { ...long, entries: [...long.entries, ...added] };
        const last = ({ entries }: Trail) =>
          Object.assign({}, ...entries.map(({ changes }) => changes)) as TrailEntry['changes'];
        const sorted = [...trail.entries].sort((a, b) => (a.day < b.day ? -1 : 1));
        const inOrder = { ...trail, entries: sorted };
        expect(last(decodeTrail(encodeTrail(inOrder)) as Trail)).toEqual(last(inOrder));
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
