import {
  countedLines,
  forecastReceipt,
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type ReceiptLine,
} from '../forecast/receipt';
import { sumAmounts } from '../forecast/sum-amounts';
import { forecastTotal } from '../forecast/weighted-forecast';
import type { Settings } from '../pipeline/settings';
import type { Cell, CellWrite } from '../tables/cells/cell';
import { FIELD_NAMES } from '../words/fields';
import { FORECAST_WORDS } from '../words/forecast';
import { LEFT_OUT_WORDS } from '../words/left-out';
import { amountCell, closeDateCell, nameCell, probabilityCell, stageCell } from './deal-cells';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';

/** Reasons nobody has to do anything about: one line for all their deals. */
const SUMMED: ReadonlySet<LeftOutReason> = new Set(['won', 'lost', 'outside period']);

/**
 * FORECAST_RECEIPT: where the weighted forecast comes from. A table of the deals that count, their
 * total with the day it holds for, and the deals left out with the reason; won and lost deals and
 * those outside the period are one line each.
 *
 * @param period as for WEIGHTED_FORECAST
 * @throws UserError when the period is not known
 */
export function forecastReceiptCells(input: FunctionInput, period: Cell): CellWrite[][] {
  const { settings, today, deals } = input;
  const receipt = forecastReceipt(deals, readPeriod(period, input), today);
  const counted = countedLines(receipt);
  const total = forecastTotal(counted);
  const totalName = FORECAST_WORDS[settings.language].totalOn(today, total.deals);
  return [
    header(settings),
    ...counted.map((line) => lineRow(line, settings)),
    [totalName, null, null, total.amount, null, null, total.weightedAmount, null],
    ...LEFT_OUT_REASONS.flatMap((reason) => {
      const lines = receipt.lines.filter(({ leftOut }) => leftOut === reason);
      if (SUMMED.has(reason) && lines.length > 0) return [summaryRow(reason, lines, settings)];
      return lines.map((line) => lineRow(line, settings));
    }),
  ];
}

function header({ language }: Settings): CellWrite[] {
  const { name, stage, closeDate, amount, probability } = FIELD_NAMES[language];
  const { source, weightedAmount, leftOut } = FORECAST_WORDS[language];
  return [name, stage, closeDate, amount, probability, source, weightedAmount, leftOut];
}

/** A deal left out shows its value too, but nothing in the column that adds up. */
function lineRow({ deal, value, leftOut }: ReceiptLine, settings: Settings): CellWrite[] {
  const { sources } = FORECAST_WORDS[settings.language];
  const reasons = LEFT_OUT_WORDS[settings.language];
  return [
    nameCell(deal, settings),
    stageCell(deal),
    closeDateCell(deal),
    amountCell(deal),
    probabilityCell(deal, value?.probability),
    value && sources[value.source],
    value && !leftOut ? value.weightedAmount : null,
    leftOut && reasons[leftOut],
  ];
}

function summaryRow(
  reason: LeftOutReason,
  lines: readonly ReceiptLine[],
  { language }: Settings,
): CellWrite[] {
  const { dealCount } = FORECAST_WORDS[language];
  const reasons = LEFT_OUT_WORDS[language];
  const amount = sumAmounts(lines.map(({ deal }) => deal.amount.value ?? 0));
  return [dealCount(lines.length), null, null, amount || null, null, null, null, reasons[reason]];
}
