import { blockState } from '../../../pipeline/block';
import { isDeal } from '../../../pipeline/identity-row';
import type { IdentityIssueCode } from '../../../pipeline/issue';
import { isSameDeal } from '../../../pipeline/recorded-row';
import type { RowState } from '../../../pipeline/row-state';
import type { Cell } from '../../../tables/cells/cell';
import type { BlockCells } from '../../../tables/deals/deal-block';
import { type Configuration, readConfigurationCells, toConfiguration } from '../../configuration';
import type { DealsLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { writtenStates } from '../../present-sheet';
import { allDealRows, type DealRow, headersOf } from '../../read-rows';
import type { Reconciled } from '../../reconcile-sheet';
import type { Area } from '../../workbook';

/** The deals tab as the page is told of it. */
export interface ShownSheet {
  readonly layout: DealsLayout;
  readonly configuration: Configuration;
  /** Header texts from column A on. */
  readonly headers: readonly string[];
  /** Rows whose deal is known. */
  readonly rows: readonly ShownRow[];
  /** Number of rows that hold a deal of which that cannot be said. */
  readonly doubtful: number;
}

/** A row that holds a known deal. */
export interface ShownRow {
  readonly state: RowState;
  readonly before: BlockCells;
  /** From column A on. */
  readonly cells: readonly Cell[];
}

/** The sheet as it was read, with nothing decided about it. */
export interface ReadSheet extends Omit<ShownSheet, 'rows' | 'doubtful'> {
  readonly rows: readonly DealRow[];
}

/**
 * Reads rules and deals without formulas and archive; six reads with zone and locale. What formulas
 * and number formats say is left to reconcile.
 */
export function readSheet(
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  platform: Platform,
): ReadSheet {
  const configurationCells = readConfigurationCells(names, platform);
  const dealCells = { cells: platform.workbook.readAll(layout.sheet), formulas: [] };
  const headers = headersOf(dealCells, layout);
  const configuration = toConfiguration(configurationCells, layout.columns, headers);
  const rows = allDealRows(dealCells, layout, configuration.context);
  return { layout, configuration, headers, rows };
}

/** What can be shown of a sheet that was only read: rows whose block is theirs alone. */
export function shownAsRead(sheet: ReadSheet): ShownSheet {
  const ids = idCounts(sheet.rows);
  const { stages } = sheet.configuration.rules;
  const isKnown = ({ state }: DealRow): boolean =>
    ids.get(state.block.id) === 1 && isSameDeal(state, stages);
  return shownOf(sheet, sheet.rows, isKnown);
}

/** What a reconcile has made of the sheet, where all that it decided was written. */
export function shownAfter(reconciled: Reconciled): ShownSheet {
  const { rows, changes } = reconciled;
  const decisions = new Map(changes.rows.map((decision) => [decision.row, decision]));
  const states = writtenStates(reconciled);
  const written = rows.map((row, i) => ({ ...row, state: states[i] ?? row.state }));
  const isKnown = ({ state: { deal, block } }: DealRow): boolean =>
    blockState(block) === 'own' && !decisions.get(deal.row)?.issues.some(isDoubt);
  return shownOf(reconciled, written, isKnown);
}

/** Issues that say that the row's deal, or which of its values are its own, cannot be told. */
const DOUBTS: readonly IdentityIssueCode[] = [
  'pasted over',
  'torn apart',
  'sorted apart',
  'another deal',
];

const isDoubt = ({ code }: { readonly code: string }): boolean =>
  DOUBTS.some((doubt) => doubt === code);

function shownOf(
  { layout, configuration, headers }: Omit<ReadSheet, 'rows'>,
  rows: readonly DealRow[],
  isKnown: (row: DealRow) => boolean,
): ShownSheet {
  const deals = rows.filter(({ state }) => isDeal(state.deal));
  const known = deals.filter(isKnown);
  const doubtful = deals.length - known.length;
  return { layout, configuration, headers, rows: known, doubtful };
}

/** How often each ID stands in the sheet. */
export function idCounts(rows: readonly DealRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state } of rows) counts.set(state.block.id, (counts.get(state.block.id) ?? 0) + 1);
  return counts;
}
