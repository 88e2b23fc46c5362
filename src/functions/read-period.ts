import type { Period } from '../forecast/period';
import { type Cell, cellText, isDateCell } from '../tables/cells/cell';
import { parsePeriod } from '../tables/cells/period-text';
import { FUNCTION_WORDS } from '../words/functions';
import type { FunctionInput } from './function-input';
import { UserError } from './user-error';

/**
 * The period an argument means; a date means its month, since `2026-12` typed into a cell becomes a
 * date.
 *
 * @param whenEmpty what an empty argument means; '' = all time
 * @throws UserError when it means none
 */
export function readPeriod(cell: Cell, input: FunctionInput, whenEmpty = ''): Period {
  const { settings, today } = input;
  const text = isDateCell(cell) ? cell.date.slice(0, 7) : cellText(cell);
  const period = parsePeriod(text || whenEmpty, today, settings.firstFiscalMonth);
  if (!period) throw new UserError(FUNCTION_WORDS[settings.language].unknownPeriod(text));
  return period;
}
