import { funnel } from '../insight/funnel';
import type { Day } from '../pipeline/day';
import { dealHistories } from '../pipeline/deal-histories';
import { dealTrails } from '../pipeline/deal-trails';
import { CHART_BLOCK, CHART_COLUMN, FUNNEL_HEADER_ROW, funnelTab } from '../tables/tabs/funnel-tab';
import { FUNNEL_TAB_WORDS } from '../words/funnel-tab';
import type { Platform } from './platform';
import type { PresentSheet } from './present-sheet';
import { updateTab } from './update-tab';
import type { Area } from './workbook';

/** Menu "Update funnel": writes the Funnel tab and keeps its chart. */
export function updateFunnel(platform: Platform): void {
  const chart = (area: Area, sheet: PresentSheet): void =>
    platform.charts.keepFunnelChart(chartOf(area, sheet));
  updateTab(platform, 'funnel', funnelContent, chart);
}

function funnelContent({ states, archive, configuration }: PresentSheet) {
  const { stages, today, settings } = configuration.rules;
  const histories = dealHistories(states, archive, stages, today);
  const since = histories.some(({ visits }) => visits.length > 1)
    ? firstRecordedDay({ states, archive })
    : null;
  return funnelTab(funnel(histories, stages, today), since, today, settings.language);
}

function firstRecordedDay({
  states,
  archive,
}: Pick<PresentSheet, 'states' | 'archive'>): Day | null {
  const days = dealTrails(states, archive).flatMap(({ trail }) => trail.entries[0]?.day ?? []);
  return days.reduce<Day | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}

function chartOf(area: Area, { configuration }: PresentSheet) {
  const { stages, settings } = configuration.rules;
  const hasWon = stages.list.some(({ role }) => role === 'won');
  const steps = stages.list.filter(({ role }) => role === 'open').length + Number(hasWon);
  const row = area.row + FUNNEL_HEADER_ROW - 1;
  const column = area.column + CHART_BLOCK.column - 1;
  const cornerColumn = area.column + CHART_COLUMN - 1;
  const block = { sheet: area.sheet, row, column, rows: steps + 1, columns: CHART_BLOCK.columns };
  return { block, title: FUNNEL_TAB_WORDS[settings.language].chartTitle, cornerColumn };
}
