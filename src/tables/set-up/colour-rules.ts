import { columnLetters } from '../cells/column-letters';
import { RANGE_NAMES } from '../tabs/range-names';

/** A column whose cells take a colour while a formula about their row is true. */
export interface ColumnColour {
  readonly column: number;
  /** In en-US syntax, for the first row below the headers. */
  readonly formula: string;
  readonly background: string;
}

/** What the colours go by, columns 1-based; null where there is no such column. */
export interface ColouredColumns {
  readonly firstRow: number;
  readonly stage: number | null;
  readonly closeDate: number | null;
  readonly since: number;
  readonly missing: number;
}

/** Conditional formats refer to other sheets only through INDIRECT and a name. */
const named = (name: keyof typeof RANGE_NAMES): string => `INDIRECT("${RANGE_NAMES[name]}")`;

/**
 * Colours for a deal longer in its stage than the stage's Max days, an open deal past its close date,
 * and a filled Missing. Roles are compared as both languages write them.
 */
export function dealColours(at: ColouredColumns): ColumnColour[] {
  const cell = (column: number): string => `$${columnLetters(column)}${at.firstRow}`;
  const colour = (column: number, background: string, condition: string): ColumnColour => ({
    column,
    background,
    formula: `=AND(${cell(column)}<>"",${condition})`,
  });
  const colours = [colour(at.missing, '#fff2cc', `${named('today')}>0`)];
  if (at.stage === null) return colours;
  const inStage = `${named('stageNames')},${cell(at.stage)}`;
  const limit = `SUMIF(${inStage},${named('maxDays')})`;
  const stalled = `${limit}>0,${named('today')}-${cell(at.since)}>${limit}`;
  colours.push(colour(at.since, '#fce8b2', stalled));
  if (at.closeDate === null) return colours;
  const count = (role: string): string => `COUNTIFS(${inStage},${named('stageRoles')},"${role}")`;
  const isDate = `ISNUMBER(${cell(at.closeDate)})`;
  // Today is a text: compared with a number it would always be more; subtracting makes it a date.
  const overdue = `${isDate},${cell(at.closeDate)}-${named('today')}<0,${count('open')}+${count('åp*')}>0`;
  return [...colours, colour(at.closeDate, '#f4c7c3', overdue)];
}

/** Whether a conditional format is the add-on's: each of its formulas goes by one of its names. */
export const isOwnColour = (formula: string): boolean => formula.includes('INDIRECT("Dealsheet_');
