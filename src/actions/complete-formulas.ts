import { completeCalls, OUR_CALL } from '../functions/complete-calls';
import type { DealsLayout } from './deals-layout';
import type { Platform } from './platform';
import { completionReferences } from './references';
import type { Area, FormulaCell, Workbook } from './workbook';

/** Property in which completed cells are remembered, so that an undone completion stays undone. */
const COMPLETED = 'dealsheet.completed';
const MOST_REMEMBERED = 50;

/** A cell with a formula: one left bare because its completion had been undone before. */
export type BareFormula = FormulaCell;

/** What is known of a completed cell: its call stands there bare again, or that was not seen. */
type Completion = 'completed' | 'undone';

/**
 * Completes bare calls of our functions in edited cells with the ranges they depend on, so that
 * Google keeps them live. Nothing is read where no formula holds one.
 *
 * A call that stands bare again where it was completed may have been undone or typed again; no event
 * tells which. The first time it is taken as undone and left bare, so that an undo that sends an
 * event is never undone in turn; found bare by "Check all deals" it is listed. An edit that leaves
 * the cell bare after that is someone who typed the call again: it is completed anew.
 *
 * @param formulas of the area, in en-US syntax
 * @returns the cells left bare, of which the user is to be told
 */
export const completeFormulas = (
  area: Area,
  formulas: readonly (readonly string[])[],
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  platform: Services,
): BareFormula[] => complete(candidatesIn(area, formulas), true, names, layout, platform);

/**
 * Completes the bare calls of every tab that were never completed; one read, and one for each
 * formula of ours.
 *
 * @returns the cells left bare
 */
export const completeEverywhere = (
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  platform: Services,
): BareFormula[] =>
  complete(platform.workbook.findFormulas(OUR_CALL.source), false, names, layout, platform);

type Services = Pick<Platform, 'workbook' | 'memory'>;

function complete(
  candidates: readonly BareFormula[],
  edited: boolean,
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  { workbook, memory }: Services,
): BareFormula[] {
  if (candidates.length === 0) return [];
  const references = completionReferences(names, layout, workbook);
  const bare: BareFormula[] = [];
  const noted = memory.recall(COMPLETED);
  const completions = readCompletions(noted);
  for (const candidate of candidates) {
    const completed = completeCalls(candidate.formula, references);
    if (completed === null) continue;
    const key = cellKey(candidate);
    const before = completions.get(key);
    const isDue = before === undefined || (before === 'undone' && edited);
    if (isDue) writeFormula(candidate, completed, workbook);
    else bare.push(candidate);
    completions.set(key, isDue ? 'completed' : 'undone');
  }
  const text = JSON.stringify([...completions].slice(-MOST_REMEMBERED));
  if (text !== (noted || '[]')) memory.remember(COMPLETED, text);
  return bare;
}

const writeFormula = ({ sheet, row, column }: FormulaCell, formula: string, to: Workbook): void =>
  to.writeFormulas({ sheet, row, column, rows: 1, columns: 1 }, [[formula]]);

const candidatesIn = (
  { sheet, row, column }: Area,
  formulas: readonly (readonly string[])[],
): BareFormula[] =>
  formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      OUR_CALL.test(formula) ? [{ sheet, row: row + i, column: column + j, formula }] : [],
    ),
  );

const cellKey = ({ sheet, row, column, formula }: BareFormula): string =>
  `${sheet}:${row}:${column}:${formula}`;

function readCompletions(text: string): Map<string, Completion> {
  try {
    const noted: unknown = JSON.parse(text || '[]');
    const pairs = Array.isArray(noted) ? noted.filter(Array.isArray) : [];
    return new Map(
      pairs.map(([key, what]) => [String(key), what === 'undone' ? 'undone' : 'completed']),
    );
  } catch {
    return new Map();
  }
}
