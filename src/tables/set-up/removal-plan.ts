import type { Language } from '../../pipeline/settings';
import { TAB_KEYS, type TabKey } from '../../pipeline/tab-key';
import { FIELD_NAMES } from '../../words/fields';
import { cellText } from '../cells/cell';
import { localeLanguage } from '../cells/locale';
import { isOwnName } from '../tabs/range-names';
import { type FoundDeals, findDeals } from './find-deals';
import {
  boundSheet,
  findOwnTab,
  isEmptySheet,
  SET_UP_TABS,
  type SetUpRead,
  type SetUpTab,
  type SheetCells,
} from './set-up-read';
import { settingsOf } from './tab-plan';

/** What "Remove Dealsheet" takes away. */
export interface RemovalPlan {
  readonly language: Language;
  /** The sheet of deals; null if none is found. */
  readonly deals: SheetCells | null;
  readonly headerRow: number;
  /** Columns in which set-up made drop-downs. */
  readonly dropDownColumns: readonly number[];
  /** The add-on's columns, those it added for fields and nobody filled included. */
  readonly columns: { readonly first: number; readonly count: number } | null;
  /** Tabs to delete. */
  readonly tabs: readonly SheetCells[];
  /** Tabs whose contents stand nowhere else, to be deleted only if the user says so. */
  readonly askedFor: readonly SheetCells[];
  /** Whether any range name of the add-on's is there. */
  readonly hasNames: boolean;
}

/** Decides what is the add-on's, by its range names, or its headers where a name is lost. */
export function planRemoval(read: SetUpRead): RemovalPlan {
  const found = findDeals(read);
  const isKnown =
    found.kind === 'set up' || found.block !== null || Object.keys(found.bound).length > 0;
  const keys = TAB_KEYS.filter((tab) => tab !== 'deals' && tab !== 'history');
  const tabs = keys.flatMap((tab) => ownTab(tab, read) ?? []);
  const activities = ownTab('activities', read);
  const isWritten = (tab: SheetCells | null): tab is SheetCells => (tab?.cells.length ?? 0) > 1;
  return {
    language: settingsOf(read)?.language ?? localeLanguage(read.locale),
    deals: isKnown ? found.sheet : null,
    headerRow: found.recognized.headerRow,
    dropDownColumns: [found.bound.stage, found.bound.lostReason].filter(
      (column) => column !== undefined,
    ),
    columns: isKnown ? ownColumns(found) : null,
    tabs: tabs.filter((tab) => tab !== activities || !isWritten(tab)),
    askedFor: [...[activities].filter(isWritten), ...[boundSheet('history', read) ?? []].flat()],
    hasNames: [...read.names.keys()].some(isOwnName),
  };
}

const isSetUpTab = (tab: TabKey): tab is SetUpTab =>
  (SET_UP_TABS as readonly string[]).includes(tab);

/** An empty sheet that only bears a tab's name may be the user's. */
function ownTab(tab: TabKey, read: SetUpRead): SheetCells | null {
  const bound = boundSheet(tab, read);
  if (bound || !isSetUpTab(tab)) return bound;
  const found = findOwnTab(tab, read);
  return found && !isEmptySheet(found) ? found : null;
}

function ownColumns({ block, sheet, recognized, isMade }: FoundDeals): RemovalPlan['columns'] {
  if (!block || !sheet) return null;
  const { headerRow } = recognized;
  const names = Object.values(FIELD_NAMES).flatMap((fields) => Object.values<string>(fields));
  const isUnused = (column: number): boolean =>
    names.includes(cellText(sheet.cells[headerRow - 1]?.[column - 1])) &&
    sheet.cells.slice(headerRow).every((row) => cellText(row[column - 1]) === '');
  let first = block.column;
  while (!isMade && first > 1 && isUnused(first - 1)) first--;
  return { first, count: block.column + block.columns - first };
}
