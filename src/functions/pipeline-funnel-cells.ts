import { type FunnelRow, funnel, STEP_COUNTS } from '../insight/funnel';
import type { Settings } from '../pipeline/settings';
import type { Cell, CellWrite } from '../tables/cells/cell';
import { FIELD_NAMES } from '../words/fields';
import { FUNNEL_WORDS } from '../words/funnel';
import type { FunctionInput } from './function-input';
import { readPeriod } from './read-period';

/**
 * PIPELINE_FUNNEL: what became of the deals at each stage. A table of the open stages and won, and
 * below it how many deals stand in none of them, and why.
 *
 * @param period only deals created in it; '' = all
 * @throws UserError when the period is not known
 */
export function pipelineFunnelCells(input: FunctionInput, period: Cell): CellWrite[][] {
  const { histories, stages, settings, today } = input;
  const { rows, outside } = funnel(histories, stages, today, readPeriod(period, input));
  const reasons = FUNNEL_WORDS[settings.language].outside;
  const outsideRow = (reason: keyof typeof outside): CellWrite[] => [
    reasons[reason],
    outside[reason],
    ...Array<null>(7).fill(null),
  ];
  const apart = (Object.keys(outside) as (keyof typeof outside)[]).filter((key) => outside[key]);
  return [header(settings), ...rows.map(stageRow), ...apart.map(outsideRow)];
}

function header({ language }: Settings): CellWrite[] {
  const words = FUNNEL_WORDS[language];
  const { stage, amount } = FIELD_NAMES[language];
  const counts = STEP_COUNTS.map((count) => words[count]);
  return [stage, ...counts, words.conversion, words.medianDays, amount];
}

const stageRow = ({ stage, deals, amount, conversion, medianDays }: FunnelRow): CellWrite[] => [
  stage.name,
  ...STEP_COUNTS.map((count) => deals[count]),
  conversion,
  medianDays,
  amount.entered,
];
