import { type Archive, createArchive } from '../pipeline/archive';
import { newDealId } from '../pipeline/deal-id';
import { type Changes, reconcileAll } from '../pipeline/reconcile';
import { readArchiveTab } from '../tables/tabs/archive-tab';
import { type Applied, applyChanges } from './apply';
import { compactArchive } from './archive-writes';
import {
  type Configuration,
  type ConfigurationCells,
  readConfigurationCells,
  readTab,
} from './configuration';
import { type Damage, type DealsLayout, findDamage, findLayout } from './deals-layout';
import { type Edit, witnessOf } from './edit';
import type { Platform } from './platform';
import { allDealRows, type DealRow, headersOf, readDealCells } from './read-rows';
import { syncConfiguration } from './sync-configuration';
import { toastText } from './toast-text';
import { refreshToday } from './today';
import type { Area } from './workbook';

/** What a full reconcile has read and done; what tabs and checks are made from. */
export interface Reconciled {
  readonly names: ReadonlyMap<string, Area>;
  readonly layout: DealsLayout;
  readonly configuration: Configuration;
  /** Header texts of the Deals tab from column A on. */
  readonly headers: readonly string[];
  /** Rows as they were read; `changes` has what became of them. */
  readonly rows: readonly DealRow[];
  readonly changes: Changes;
  /** As it was before these changes. */
  readonly archive: Archive;
  readonly applied: Applied;
  /** One line about moves put back or warned of; '' = none. */
  readonly toast: string;
}

/**
 * Reads all rows, decides what changed since they were last recorded, and writes it, under the lock.
 *
 * @param edit the edit that led here, if its rows are to be taken as seen
 * @returns 'not set up', 'busy' when another execution works on the sheet, what has to be mended
 * first, or what was done
 */
export function reconcileSheet(
  platform: Platform,
  edit: Edit | null,
): Reconciled | 'not set up' | 'busy' | Damage {
  const { workbook, dialogs, lock } = platform;
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return 'not set up';
  const damage = findDamage(names, layout);
  if (damage) return damage;
  const cells = readConfigurationCells(names, platform);
  const outcome = lock.hold(() => reconcileUnderLock(edit, names, layout, cells, platform));
  if (outcome === 'busy' || outcome === 'forbidden') return 'busy';
  if (outcome.toast !== '') dialogs.toast(outcome.toast);
  return outcome;
}

function reconcileUnderLock(
  edit: Edit | null,
  names: ReadonlyMap<string, Area>,
  found: DealsLayout,
  configurationCells: ConfigurationCells,
  platform: Platform,
): Reconciled {
  const { workbook, random, memory } = platform;
  const archiveCells = readTab('archive', names, workbook);
  const dealCells = readDealCells(found, workbook);
  const headers = headersOf(dealCells, found);
  const synced = syncConfiguration(configurationCells, found, headers, dealCells, names, workbook);
  const { layout, configuration } = synced;
  const { rules, context } = configuration;
  refreshToday(rules.settings, names, platform);
  const rows = allDealRows(dealCells, layout, context);
  const witness = edit ? witnessOf(edit, layout, memory.who()) : null;
  const recording = { rules, newId: () => newDealId(random), locked: true };
  const states = rows.map(({ state }) => state);
  const archive = createArchive(readArchiveTab(archiveCells));
  const changes = reconcileAll(states, archive, witness, recording);
  const archiveRows = compactArchive(archive, archiveCells.length, names, workbook);
  const changeText = newDealId(random);
  const apply = { names, layout, rules, workbook, archiveRows, changeText };
  const applied = applyChanges(changes, rows, apply);
  const byRow = new Map(states.map(({ deal }) => [deal.row, deal]));
  const toast = toastText(changes.rows, (row) => byRow.get(row), applied, rules);
  return { names, layout, configuration, headers, rows, changes, archive, applied, toast };
}
