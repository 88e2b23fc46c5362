import type { Day } from '../pipeline/day';
import type { Field } from '../pipeline/deal';
import { isDeal } from '../pipeline/identity-row';
import type { Language } from '../pipeline/settings';
import { type Cell, cellText } from '../tables/cells/cell';
import type { LocaleContext } from '../tables/cells/locale';
import { dealContext, readDeal } from '../tables/deals/deal-row';
import { readSettingsTab } from '../tables/tabs/settings-tab';
import { readStagesTab } from '../tables/tabs/stages-tab';
import { FIELD_NAMES } from '../words/fields';
import { FUNCTION_WORDS } from '../words/functions';
import type { FunctionInput } from './function-input';
import { UserError } from './user-error';

/** An argument as Google hands it over: one cell, or the rows of a range. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** Columns of the deals in completed calls, each with its header, in order; then the Stages and Settings tables. */
const COLUMNS = {
  name: 1,
  stage: 2,
  amount: 3,
  closeDate: 4,
  probability: 5,
  owner: 6,
} as const;
const GROUP = 9;

/** Row of the first deal where the header is the first row, as it nearly always is. */
const FIRST_ROW = 2;

/** Whether a call was completed with the ranges it depends on. */
export const isCompleted = (dependencies: readonly Argument[]): boolean =>
  dependencies.length >= GROUP - 1;

/** Columns that set-up makes for every sheet: without one, a figure of deals would be a wrong 0. */
const NEEDED = ['stage', 'amount', 'closeDate'] as const satisfies readonly Field[];

/** @throws UserError when a column that every figure of deals needs was deleted */
export function requireColumns(
  has: (field: (typeof NEEDED)[number]) => boolean,
  language: Language,
): void {
  const gone = NEEDED.find((field) => !has(field));
  if (gone)
    throw new UserError(FUNCTION_WORDS[language].missingColumn(FIELD_NAMES[language][gone]));
}

/** What a completed call may have to read after all. */
export interface FallbackReads {
  /** Today, when the Settings table holds none. */
  today(): Day;
  /**
   * Cells below a header of the Deals tab, for a call whose group is no literal and so was completed
   * without its column; null = no such header.
   */
  columnBelow(header: string): readonly Cell[] | null;
}

/**
 * What a completed call computes from: its arguments after the user's own.
 *
 * @throws UserError when an argument was left empty because its column was gone
 */
export function inputFromArguments(
  dependencies: readonly Argument[],
  locale: LocaleContext,
  { today, columnBelow }: FallbackReads,
): FunctionInput {
  const tables = dependencies.map(rowsOf);
  const columns = tables.map((rows) => rows.slice(1));
  const { stages } = readStagesTab(tables[6] ?? []);
  const { settings } = readSettingsTab(tables[7] ?? [], locale);
  requireColumns((field) => tables[COLUMNS[field] - 1]?.length !== 0, settings.language);
  const context = dealContext(locale, stages, settings.currency);
  const height = Math.max(...columns.slice(0, 6).map((rows) => rows.length));
  const deals = Array.from({ length: height }, (_, i) => {
    const cells = columns.slice(0, 6).map((rows) => rows[i]?.[0] ?? '');
    return readDeal(i + FIRST_ROW, cells, COLUMNS, context);
  }).filter(isDeal);
  const given = columns[GROUP - 1]?.map(([cell = '']) => cell);
  return {
    deals,
    histories: [],
    stages,
    settings,
    today: settings.today ?? today(),
    headers: [],
    groupOf: (header) => {
      const groups = given ?? columnBelow(header);
      return groups && (({ row }) => cellText(groups[row - FIRST_ROW]));
    },
  };
}

/** A one-cell range arrives as its cell, an empty argument as ''. */
const rowsOf = (argument: Argument): readonly (readonly Cell[])[] =>
  isRows(argument) ? argument : argument === '' ? [] : [[argument]];

export const isRows = (argument: Argument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument);

/** The cell that was given as a single value; of a larger range all texts, which mean nothing. */
export function oneCell(argument: Argument | undefined): Cell {
  if (argument === undefined) return '';
  if (!isRows(argument)) return argument;
  const [first = '', ...others] = argument.flat();
  return others.length === 0 ? first : [first, ...others].map(cellText).join(', ');
}
