import { createBlock } from '../../pipeline/block';
import { addDays, type Day, daysBetween, weekday } from '../../pipeline/day';
import { newDealId } from '../../pipeline/deal-id';
import type { Recorded } from '../../pipeline/recorded';
import type { Language } from '../../pipeline/settings';
import type { TrailEntry } from '../../pipeline/trail';
import { SAMPLE_OWNERS, SAMPLE_PLACES, SAMPLE_TRADES, SAMPLE_WORDS } from '../../words/sample';
import type { CellWrite } from '../cells/cell';
import { blockCells, readBlockCells } from '../deals/deal-block';
import { defaultSettings, defaultStages } from './default-pipeline';

/**
 * How many deals stand still in each open stage, and how many were lost there; the last pair are
 * those won. The story: of 37 deals that reach needs mapping, 12 are lost there and 9 wait.
 */
const FATES = [
  [3, 2],
  [3, 3],
  [9, 12],
  [4, 2],
  [3, 1],
  [6, 0],
] as const;
const NEEDS = 2;
const WON = 5;
/** Of the deals that wait in needs mapping, those that have waited too long. */
const STALLED = 6;

interface Fate {
  /** Position of the furthest stage reached. */
  readonly reached: number;
  readonly isLost: boolean;
  readonly isStalled: boolean;
}

type Random = () => number;

/**
 * Rows of a sample pipeline below the headers of the default fields, add-on's block included: 48
 * deals of a consultancy, with months of history up to today. The same day gives the same rows.
 */
export function samplePipeline(today: Day, language: Language): CellWrite[][] {
  const random = seededRandom(2026);
  const deals = fates().map((fate, i) => sampleDeal(fate, i, today, language, random));
  return deals.sort((a, b) => daysBetween(b.created, a.created)).map(({ cells }) => cells);
}

const fates = (): Fate[] =>
  FATES.flatMap(([waiting, lost], reached) =>
    Array.from({ length: waiting + lost }, (_, i) => ({
      reached,
      isLost: i >= waiting,
      isStalled: reached === NEEDS && i < STALLED,
    })),
  );

function sampleDeal(
  fate: Fate,
  index: number,
  today: Day,
  language: Language,
  random: Random,
): { readonly created: Day; readonly cells: CellWrite[] } {
  const visits = stageVisits(fate, today, language, random);
  const recorded = sampleValues(fate, index, visits, today, language, random);
  const isOpen = !fate.isLost && fate.reached < WON;
  const entries = trailEntries(visits, recorded, isOpen);
  const block = createBlock({ dealId: newDealId(random), entries }, recorded);
  const hidden = { block, since: visits[visits.length - 1]?.day ?? null, needs: null };
  const own = blockCells(hidden, readBlockCells([]), '');
  const next = fate.isLost ? [null, null] : nextStep(fate, index, today, language, random);
  const reasons = defaultSettings(language).lostReasons;
  const { name, company, owner, stage, amount, closeDate, created } = recorded;
  const reason = fate.isLost ? (reasons[index % reasons.length] ?? null) : null;
  const told = [name, company, owner, stage, amount, dateCell(closeDate), null];
  return {
    created: created ?? today,
    cells: [...told, ...next, reason, dateCell(created), ...own],
  };
}

function sampleValues(
  { reached, isLost, isStalled }: Fate,
  index: number,
  visits: readonly StageEntry[],
  today: Day,
  language: Language,
  random: Random,
): Recorded {
  const last = visits[visits.length - 1];
  const ahead = isStalled ? days(-40, 15, random) : days(14, 120, random);
  const trade = Math.floor(index / 8) + (index % 8);
  const isOpen = !isLost && reached < WON;
  return {
    name: pick(SAMPLE_WORDS[language].services, index * 5 + reached),
    company: `${pick(SAMPLE_PLACES, index)} ${pick(SAMPLE_TRADES, trade)} AS`,
    created: visits[0]?.day ?? null,
    stage: last?.stage ?? '',
    amount: reached === 0 || (isStalled && index % 3 === 0) ? null : sampleAmount(random),
    closeDate: isOpen || !last ? workday(addDays(today, ahead)) : last.day,
    owner: pick(SAMPLE_OWNERS, index * 7 + Math.floor(index / 3)),
  };
}

/** What the seller does next, and when, or did last; half of the stalled deals have nothing. */
function nextStep(
  { reached, isStalled }: Fate,
  index: number,
  today: Day,
  language: Language,
  random: Random,
): CellWrite[] {
  const ahead = isStalled ? -days(3, 20, random) : days(1, 12, random);
  if (isStalled && index % 2 === 0) return [null, null];
  return [
    pick(SAMPLE_WORDS[language].nextSteps, reached),
    dateCell(workday(addDays(today, ahead))),
  ];
}

interface StageEntry {
  readonly stage: string;
  readonly day: Day;
}

/** When a deal entered each of its stages, worked out backwards from its last day. */
function stageVisits(
  { reached, isLost, isStalled }: Fate,
  today: Day,
  language: Language,
  random: Random,
): StageEntry[] {
  const stages = defaultStages(language);
  const path = stages.slice(0, reached + 1).map((_, position) => position);
  if (isLost) path.push(stages.length - 1);
  const closed = isLost || reached === WON;
  let ago = closed ? days(5, 170, random) : isStalled ? days(26, 70, random) : days(1, 12, random);
  const visits: StageEntry[] = [];
  for (const position of path.reverse()) {
    visits.unshift({ stage: stages[position]?.name ?? '', day: workday(addDays(today, -ago)) });
    ago += path[path.indexOf(position) + 1] === NEEDS ? days(18, 50, random) : days(4, 14, random);
  }
  return visits;
}

/** The trail as it would have been recorded: the amount comes with the second stage. */
function trailEntries(
  visits: readonly StageEntry[],
  { name, amount, closeDate, owner }: Recorded,
  isOpen: boolean,
): TrailEntry[] {
  const [first, ...later] = visits;
  const planned = first && later.length > 0 ? addDays(first.day, 90) : closeDate;
  const sight = { name, stage: first?.stage ?? '', owner, closeDate: planned };
  return visits.map(({ stage, day }, i) => {
    if (i === 0) return { day, kind: 'first sight', who: owner, changes: sight };
    const isLast = i === later.length;
    const changes = {
      stage,
      ...(i === 1 && amount !== null ? { amount } : {}),
      ...(isLast && (!isOpen || closeDate !== planned) ? { closeDate } : {}),
    };
    return { day, kind: 'seen', who: owner, changes };
  });
}

/** Amounts spread as contracts do, many small and a few large: 60,000 to 950,000. */
const sampleAmount = (random: Random): number =>
  Math.round((60_000 * 10 ** (random() * 1.2)) / 5_000) * 5_000;

const days = (from: number, to: number, random: Random): number =>
  from + Math.floor(random() * (to - from + 1));

/** The day itself, or the Friday before it. */
const workday = (of: Day): Day => addDays(of, Math.min(0, 5 - weekday(of)));

function pick(list: string, index: number): string {
  const items = list.split('|');
  return items[index % items.length] ?? '';
}

const dateCell = (of: Day | null): CellWrite => of && { date: of };

/** Numbers in 0…1 that a seed decides (mulberry32, Tommy Ettinger, public domain). */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
