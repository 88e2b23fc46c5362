import type { Deal, Reading } from '../pipeline/deal';
import type { Settings } from '../pipeline/settings';
import type { CellWrite } from '../tables/cells/cell';
import { FORECAST_WORDS } from '../words/forecast';

/** What a deal is called in a table: its name, else its company, else its row. */
export const nameCell = (deal: Deal, { language }: Settings): string =>
  deal.name || deal.company || FORECAST_WORDS[language].row(deal.row);

/** The stage's name, or the text that is none. */
export const stageCell = ({ stage, stageText }: Deal): CellWrite =>
  (stage?.name ?? stageText) || null;

/** The amount, or the text that could not be read. */
export const amountCell = ({ amount }: Deal): CellWrite => amount.value ?? unread(amount);

/** The close date, or the text that could not be read. */
export const closeDateCell = ({ closeDate }: Deal): CellWrite =>
  closeDate.value === null ? unread(closeDate) : { date: closeDate.value };

/** The probability counted with, or the text that could not be read. */
export const probabilityCell = ({ probability }: Deal, counted?: number): CellWrite =>
  counted ?? probability.value ?? unread(probability);

const unread = (reading: Reading<unknown>): CellWrite => reading.text || null;
