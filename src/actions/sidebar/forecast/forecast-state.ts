import { ALL_TIME, isWithin, type Period, periodAt, periodNumber } from '../../../forecast/period';
import { countedLines, forecastReceipt, type ReceiptLine } from '../../../forecast/receipt';
import { forecastTotal } from '../../../forecast/weighted-forecast';
import { nameCell } from '../../../functions/deal-cells';
import { velocityWindow } from '../../../functions/sales-velocity-cells';
import { bottleneck } from '../../../insight/bottleneck';
import { targetOf, wonInPeriod } from '../../../insight/coverage';
import { type FunnelRow, funnel } from '../../../insight/funnel';
import { salesVelocity } from '../../../insight/sales-velocity';
import { winRate } from '../../../insight/win-rate';
import type { Archive } from '../../../pipeline/archive';
import { dealHistories } from '../../../pipeline/deal-histories';
import { isDeal } from '../../../pipeline/identity-row';
import type { RowState } from '../../../pipeline/row-state';
import type { Rules } from '../../../pipeline/rules';
import type { Settings } from '../../../pipeline/settings';
import type {
  ForecastLine,
  ForecastRequest,
  ForecastState,
  FunnelStep,
  WonLine,
} from '../../../protocol/forecast-state';
import { bottleneckSentence } from '../../../tables/tabs/bottleneck-sentence';
import { forecastMonths } from './forecast-months';
import { leftOutStates } from './left-out-states';

/** The sheet as it stands after a full reconcile, as far as a forecast depends on it. */
export interface ForecastSource {
  readonly states: readonly RowState[];
  readonly archive: Archive;
  readonly rules: Rules;
}

/**
 * The forecast of a period, with what it is made of; the funnel is that of all times. The figures are
 * those of the Forecast and Funnel tabs, and of the custom functions called with the period's label.
 *
 * @param revision text of the change cell
 * @returns null when the calendar has no such period
 */
export function forecastState(
  { states, archive, rules }: ForecastSource,
  request: ForecastRequest,
  revision: string,
): ForecastState | null {
  const { settings, stages, today } = rules;
  const period = periodOf(request, rules);
  if (!period) return null;
  const rows = states.filter(({ deal }) => isDeal(deal));
  const deals = rows.map(({ deal }) => deal);
  const receipt = forecastReceipt(deals, period, today);
  const { amount, weightedAmount } = forecastTotal(countedLines(receipt));
  const isAllTime = period === ALL_TIME;
  const found = isAllTime ? null : targetOf(settings, period);
  return {
    ...{ revision, request, label: period.label, amount, weightedAmount },
    from: isAllTime ? null : period.from,
    to: isAllTime ? null : period.to,
    lines: countedStates(receipt.lines, rows, settings),
    leftOut: leftOutStates(receipt.lines, rows),
    months: forecastMonths(receipt, deals, settings),
    target: found && 'target' in found ? found.target : null,
    wonAmount: wonInPeriod(deals, period),
    wonDeals: wonLines(rows, period, settings),
    ...pastFigures(dealHistories(states, archive, stages, today), period, rules),
  };
}

function periodOf({ span, offset }: ForecastRequest, { settings, today }: Rules): Period | null {
  if (span === 'all') return ALL_TIME;
  const months = ({ month: 1, quarter: 3, year: 12 } as const)[span];
  const { firstFiscalMonth } = settings;
  return periodAt(months, periodNumber(months, today, firstFiscalMonth) + offset, firstFiscalMonth);
}

/** What is known from how deals fared so far. */
function pastFigures(
  histories: ReturnType<typeof dealHistories>,
  period: Period,
  { stages, settings, today }: Rules,
) {
  const { won, lost } = winRate(histories, period);
  const whole = funnel(histories, stages, today);
  return {
    winRate: { won, lost },
    velocity: salesVelocity(histories, period === ALL_TIME ? velocityWindow(today) : period),
    funnel: whole.rows.map(funnelStep),
    outside: whole.outside,
    bottleneck: bottleneckSentence(bottleneck(whole), settings.language),
  };
}

const funnelStep = ({ stage, deals, conversion, medianDays, stalled }: FunnelRow): FunnelStep => ({
  ...{ stage: stage.name, deals, conversion, medianDays, stalled },
});

/** The lines that count; each line is that of the row in the same place. */
const countedStates = (
  lines: readonly ReceiptLine[],
  rows: readonly RowState[],
  settings: Settings,
): ForecastLine[] =>
  lines
    .flatMap(({ deal, value, leftOut }, i) => {
      if (!value || leftOut) return [];
      const id = rows[i]?.block.id ?? '';
      return [{ id, name: nameCell(deal, settings), ...value, closeDate: deal.closeDate.value }];
    })
    .sort((a, b) => b.weightedAmount - a.weightedAmount || compare(a, b));

const wonLines = (rows: readonly RowState[], period: Period, settings: Settings): WonLine[] =>
  rows
    .flatMap(({ deal, block: { id } }) => {
      const closeDate = deal.closeDate.value;
      if (deal.stage?.role !== 'won' || !closeDate || !isWithin(period, closeDate)) return [];
      return [{ id, name: nameCell(deal, settings), amount: deal.amount.value, closeDate }];
    })
    .sort((a, b) =>
      a.closeDate === b.closeDate ? compare(a, b) : a.closeDate < b.closeDate ? 1 : -1,
    );

type Named = Pick<ForecastLine, 'name' | 'id'>;

/** An order in which the order of rows plays no part. */
const compare = (a: Named, b: Named): number =>
  a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;
