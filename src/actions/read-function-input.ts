import { requireColumns } from '../functions/function-arguments';
import type { FunctionInput } from '../functions/function-input';
import { createArchive } from '../pipeline/archive';
import { dealHistories } from '../pipeline/deal-histories';
import { isDeal } from '../pipeline/identity-row';
import { stageKey } from '../pipeline/stage';
import { type Cell, cellText } from '../tables/cells/cell';
import { lazyLocale } from '../tables/cells/locale';
import { dealContext } from '../tables/deals/deal-row';
import { readArchiveTab } from '../tables/tabs/archive-tab';
import { readSettingsTab } from '../tables/tabs/settings-tab';
import { readStagesTab } from '../tables/tabs/stages-tab';
import { readTab, withLanguage } from './configuration';
import { findColumnDamage, findLayout } from './deals-layout';
import type { Platform } from './platform';
import { headersOf, toDealRows } from './read-rows';

/**
 * What a bare call, or one that needs history, computes from: everything is read from the tabs.
 * Five reads with the zone, six with histories.
 *
 * @returns null when the spreadsheet is not set up, or columns that set-up makes are missing
 * @throws UserError when the function needs the missing one
 */
export function readFunctionInput(
  { workbook, clock }: Platform,
  needs: 'deals' | 'history',
): FunctionInput | null {
  const names = workbook.names();
  const layout = findLayout(names);
  if (!layout) return null;
  const locale = lazyLocale(workbook.locale);
  const settingCells = readTab('settings', names, workbook);
  const said = readSettingsTab(settingCells, locale).settings;
  const settings = withLanguage(said, settingCells, workbook.locale);
  if (needs === 'deals')
    requireColumns((field) => layout.columns[field] !== undefined, settings.language);
  if (findColumnDamage(names, layout)) return null;
  const { stages } = readStagesTab(readTab('stages', names, workbook));
  const cells = workbook.readAll(layout.sheet);
  const context = dealContext(locale, stages, settings.currency);
  const below = cells.slice(layout.headerRow);
  const rows = toDealRows(below, [], layout.headerRow + 1, layout, context);
  const states = rows.map(({ state }) => state);
  const headers = headersOf({ cells, formulas: [] }, layout);
  const archive = () => createArchive(readArchiveTab(readTab('archive', names, workbook)));
  return {
    deals: states.map(({ deal }) => deal).filter(isDeal),
    histories: needs === 'history' ? dealHistories(states, archive(), stages, clock.today()) : [],
    stages,
    settings,
    today: clock.today(),
    headers: headers.slice(0, layout.blockColumn - 1).filter((header) => header !== ''),
    groupOf: (text) => {
      const column = headers.findIndex((header) => stageKey(header) === stageKey(text));
      return column < 0 ? null : ({ row }) => cellText(cells[row - 1]?.[column]);
    },
  };
}

/** Cells below a header of the Deals tab; null when there is no such header. Two reads. */
export function readColumnBelow(header: string, { workbook }: Platform): readonly Cell[] | null {
  const layout = findLayout(workbook.names());
  if (!layout) return null;
  const cells = workbook.readAll(layout.sheet);
  const headers = headersOf({ cells, formulas: [] }, layout);
  const column = headers.findIndex((one) => stageKey(one) === stageKey(header));
  return column < 0 ? null : cells.slice(layout.headerRow).map((row) => row[column] ?? '');
}
