import type { Period } from '../forecast/period';
import { pipelineCoverage, targetOf } from '../insight/coverage';
import { type Cell, cellText } from '../tables/cells/cell';
import { FUNCTION_WORDS } from '../words/functions';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';
import { UserError } from './user-error';

/**
 * PIPELINE_COVERAGE: open amount that closes in a period, over what is left of its target; or a
 * sentence when the target is reached.
 *
 * @param target of the whole period; '' = the months' targets in Settings
 * @param period '' = this quarter
 * @throws UserError when the target or the period is not known
 */
export function pipelineCoverageCells(input: FunctionInput, target: Cell, period: Cell): Cell {
  const { deals, today, settings } = input;
  const asked = readPeriod(period, input, 'this quarter');
  const { coverage } = pipelineCoverage(deals, asked, today, readTarget(target, asked, input));
  return coverage ?? FUNCTION_WORDS[settings.language].targetReached(asked.label);
}

function readTarget(cell: Cell, period: Period, { settings }: FunctionInput): number {
  const words = FUNCTION_WORDS[settings.language];
  if (cellText(cell) === '') {
    const found = targetOf(settings, period);
    if ('target' in found) return found.target;
    throw new UserError(words.noTarget(found.missingMonth));
  }
  if (typeof cell === 'number' && cell > 0) return cell;
  throw new UserError(words.wrongTarget(cellText(cell)));
}
