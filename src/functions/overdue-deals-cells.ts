import { overdueDeals } from '../insight/overdue-deals';
import type { Cell, CellWrite } from '../tables/cells/cell';
import { FIELD_NAMES } from '../words/fields';
import { FORECAST_WORDS } from '../words/forecast';
import { FUNCTION_WORDS } from '../words/functions';
import { amountCell, nameCell, stageCell } from './deal-cells';
import type { FunctionInput } from './function-input';

/** OVERDUE_DEALS: the open deals past their close date, the oldest first, or a sentence. */
export function overdueDealsCells({ deals, today, settings }: FunctionInput): Cell | CellWrite[][] {
  const { language } = settings;
  const overdue = overdueDeals(deals, today);
  if (overdue.length === 0) return FUNCTION_WORDS[language].noneOverdue;
  const { name, owner, stage, closeDate, amount } = FIELD_NAMES[language];
  return [
    [name, owner, stage, closeDate, FORECAST_WORDS[language].daysOverdue, amount],
    ...overdue.map(({ deal, closeDate, daysOverdue }) => [
      nameCell(deal, settings),
      deal.owner || null,
      stageCell(deal),
      { date: closeDate },
      daysOverdue,
      amountCell(deal),
    ]),
  ];
}
