import type { DealTrail } from '../../pipeline/deal-trails';
import type { Language } from '../../pipeline/settings';
import type { Tracked, TrailEntry } from '../../pipeline/trail';
import { FIELD_NAMES, keyName } from '../../words/fields';
import { HISTORY_TAB_WORDS } from '../../words/history-tab';
import { DAY_PATTERNS, shownDay } from '../../words/shown-day';
import type { CellWrite } from '../cells/cell';
import { AMOUNT_PATTERN, type TabContent } from './tab-content';

/** A line of the History tab. */
interface HistoryLine {
  readonly entry: TrailEntry;
  readonly deal: string;
  readonly what: string;
  readonly from: CellWrite;
  readonly to: CellWrite;
}

/**
 * The History tab: what was recorded of all deals, newest first; of one day by the deals' names. A
 * deal's first sight is one line that tells the stage it was found in. Days in From and To are texts,
 * since other lines have amounts there.
 */
export function historyTab(deals: readonly DealTrail[], language: Language): TabContent {
  const { when, who, deal, what, from, to, how } = HISTORY_TAB_WORDS[language];
  const lines = [...deals]
    .sort(
      (a, b) => compareText(nameOf(a), nameOf(b)) || compareText(a.trail.dealId, b.trail.dealId),
    )
    .flatMap((one) => dealLines(one, language).reverse())
    .sort((a, b) => compareText(b.entry.day, a.entry.day));
  return {
    tab: 'history',
    cells: [
      [when, who, deal, what, from, to, how],
      ...lines.map((line) => lineCells(line, language)),
    ],
    links: [],
    movingHeader: null,
    looks: {
      boldRows: [1],
      frozenRows: 1,
      columns: [
        { column: 1, columns: 1, numberFormat: DAY_PATTERNS[language] },
        { column: 2, columns: 5, widthPixels: 170 },
        { column: 5, columns: 2, numberFormat: AMOUNT_PATTERN },
        { column: 7, columns: 1, widthPixels: 250 },
      ],
    },
  };
}

const nameOf = ({ recorded, trail }: DealTrail): string =>
  recorded.name || recorded.company || trail.dealId;

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function dealLines(deal: DealTrail, language: Language): HistoryLine[] {
  const words = HISTORY_TAB_WORDS[language];
  const name = nameOf(deal);
  const last: Partial<Record<keyof Tracked, CellWrite>> = {};
  return deal.trail.entries.flatMap((entry) => {
    const first = entry.kind === 'first sight';
    const changed = Object.entries(entry.changes) as [keyof Tracked, CellWrite][];
    const lines = changed.map(([field, to]): HistoryLine => {
      const from = last[field] ?? null;
      last[field] = to;
      return { entry, deal: name, what: FIELD_NAMES[language][field], from, to };
    });
    const sight = { entry, deal: name, what: words.firstSeen, from: null, to: last.stage ?? null };
    return [...(first ? [sight] : lines), ...waiverLine(entry, name, language)];
  });
}

function waiverLine(entry: TrailEntry, deal: string, language: Language): HistoryLine[] {
  if (!entry.waiver) return [];
  const { stage, key, reason } = entry.waiver;
  const field = keyName(key, language);
  const what = HISTORY_TAB_WORDS[language].waiver(stage, field);
  return [{ entry, deal, what, from: null, to: reason }];
}

function lineCells({ entry, deal, what, from, to }: HistoryLine, language: Language): CellWrite[] {
  const { kinds, since } = HISTORY_TAB_WORDS[language];
  const how = kinds[entry.kind] + (entry.since ? since(entry.since) : '');
  const [before, after] = [from, to].map((cell) => shown(cell, language));
  return [{ date: entry.day }, entry.who || null, deal, what, before ?? null, after ?? null, how];
}

const shown = (cell: CellWrite, language: Language): CellWrite =>
  typeof cell === 'string' ? shownDay(cell, language) : cell;
