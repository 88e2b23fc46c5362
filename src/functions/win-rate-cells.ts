import { winRate } from '../insight/win-rate';
import type { Cell } from '../tables/cells/cell';
import { FUNCTION_WORDS } from '../words/functions';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';

/**
 * WIN_RATE: won / (won + lost), 0…1, of the deals closed in a period; a sentence if there are none.
 *
 * @param period '' = all
 * @throws UserError when the period is not known
 */
export function winRateCells(input: FunctionInput, period: Cell): Cell {
  const asked = readPeriod(period, input);
  const words = FUNCTION_WORDS[input.settings.language];
  return winRate(input.histories, asked).rate ?? words.noneClosed(asked.label);
}
