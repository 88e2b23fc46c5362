import type { Period } from '../forecast/period';
import { salesVelocity } from '../insight/sales-velocity';
import { addDays, type Day } from '../pipeline/day';
import { type Cell, cellText } from '../tables/cells/cell';
import { FUNCTION_WORDS } from '../words/functions';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';

const WINDOW_DAYS = 90;

/** The last 90 days: whose pace counts where no period is asked for. */
export const velocityWindow = (today: Day): Period => ({
  from: addDays(today, 1 - WINDOW_DAYS),
  to: today,
  label: '',
});

/**
 * SALES_VELOCITY: amount that open deals bring in a day, or a sentence saying what is not known.
 *
 * @param period in which the deals were closed whose pace counts; '' = the last 90 days
 * @throws UserError when the period is not known
 */
export function salesVelocityCells(input: FunctionInput, period: Cell): Cell {
  const { today, histories, settings } = input;
  const asked = cellText(period) === '' ? velocityWindow(today) : readPeriod(period, input);
  const { amountPerDay, winRate, meanWonAmount } = salesVelocity(histories, asked);
  const words = FUNCTION_WORDS[settings.language];
  if (amountPerDay !== null) return amountPerDay;
  if (!winRate) return words.noneWon;
  return meanWonAmount === null ? words.noWonAmount : words.noCycle;
}
