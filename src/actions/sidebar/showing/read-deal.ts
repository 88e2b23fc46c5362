import { blockState } from '../../../pipeline/block';
import { trailOf } from '../../../pipeline/recorded-row';
import { rowIssue } from '../../../pipeline/row-issue';
import type { Answer } from '../../../protocol/answer';
import type { Calls } from '../../../protocol/calls';
import type { DealDetail } from '../../../protocol/deal-detail';
import { localeContext } from '../../../tables/cells/locale';
import { spilledColumns } from '../../../tables/cells/spill';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { readActivitiesTab } from '../../../tables/tabs/activities-tab';
import { issueSentence } from '../../../tables/tabs/issue-sentence';
import { keyName } from '../../../words/fields';
import {
  type Configuration,
  readConfigurationCells,
  readTab,
  toConfiguration,
} from '../../configuration';
import type { DealsLayout } from '../../deals-layout';
import type { Platform } from '../../platform';
import { allDealRows, type DealCells, type DealRow, headersOf } from '../../read-rows';
import { dealHistory } from './deal-history';
import { dealState } from './deal-state';
import { fieldValues } from './field-values';
import { locateDeals } from './locate-deals';

/** Answers with a deal's fields and history as they stand; nothing is written. */
export function readDeal(
  { id }: Calls['readDeal']['request'],
  platform: Platform,
): Answer<DealDetail> {
  const { workbook } = platform;
  const located = locateDeals(platform);
  if ('code' in located) return { ok: false, problem: located };
  const { names, layout } = located;
  const configurationCells = readConfigurationCells(names, platform);
  const activityCells = readTab('activities', names, workbook);
  const deals = {
    formulas: workbook.allFormulas(layout.sheet),
    cells: workbook.readAll(layout.sheet),
  };
  const headers = headersOf(deals, layout);
  const configuration = toConfiguration(configurationCells, layout.columns, headers);
  const row = dealRow(id, allDealRows(deals, layout, configuration.context));
  if (!row) return { ok: false, problem: { code: 'gone' } };
  if (blockState(row.state.block) !== 'own') return inDoubt(row, configuration);
  const activities = readActivitiesTab(activityCells, localeContext(configurationCells.locale));
  const own = activities.filter(({ dealId }) => dealId === id);
  return { ok: true, value: detail(row, { deals, headers, layout, configuration, own }) };
}

/** The row that has an ID; of several the first that has its history too, as after a copy. */
function dealRow(id: string, rows: readonly DealRow[]): DealRow | undefined {
  const same = rows.filter(({ state }) => id !== '' && state.block.id === id);
  return same.find(({ state }) => blockState(state.block) === 'own') ?? same[0];
}

function inDoubt({ state }: DealRow, { rules }: Configuration): Answer<DealDetail> {
  const issue = rowIssue('pasted over', state.deal.row);
  const text = issueSentence(issue, rules.settings.language);
  return { ok: false, problem: { code: 'in doubt', text } };
}

interface DetailSource {
  readonly deals: DealCells;
  readonly headers: readonly string[];
  readonly layout: DealsLayout;
  readonly configuration: Configuration;
  /** Activities of this deal. */
  readonly own: ReturnType<typeof readActivitiesTab>;
}

function detail(
  { state, before, cells }: DealRow,
  { deals, headers, layout, configuration, own }: DetailSource,
): DealDetail {
  const { columns } = layout;
  const { rules } = configuration;
  const at = state.deal.row - 1;
  const formulas = deals.formulas[at] ?? [];
  const spilled = spilledColumns(deals.formulas, deals.cells)[at] ?? new Set<number>();
  const labelOf = (key: string): string =>
    headers[(columns[key as ColumnKey] ?? 0) - 1] || keyName(key, rules.settings.language);
  return {
    deal: dealState(state, before, rules),
    operation: before.lastOperation,
    values: fieldValues({ deal: state.deal, cells, formulas, spilled }, columns),
    history: dealHistory(trailOf(state), own, { stages: rules.stages, labelOf }),
  };
}
