import { completeCalls } from '../functions/complete-calls';
import type { DealsLayout } from './deals-layout';
import type { Platform } from './platform';
import { completionReferences } from './references';
import type { Area, FormulaCell } from './workbook';

/** Property in which completed cells are remembered, so that an undone completion stays undone. */
const COMPLETED = 'dealsheet.completed';
const MOST_REMEMBERED = 50;

/** A cell with a formula: one left bare because its completion had been undone before. */
export type BareFormula = FormulaCell;

/**
 * Completes bare calls of our functions in some cells with the ranges they depend on, so that Google
 * keeps them live. Nothing is read where no formula holds one.
 *
 * @param formulas of the area, in en-US syntax
 * @returns the cells left bare
 */
export const completeFormulas = (
  area: Area,
  formulas: readonly (readonly string[])[],
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  platform: Services,
): BareFormula[] => complete(candidatesIn(area, formulas), names, layout, platform);

/** The same for every tab of the spreadsheet; one read, and one for each formula of ours. */
export const completeEverywhere = (
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  platform: Services,
): BareFormula[] => complete(platform.workbook.findFormulas(OURS.source), names, layout, platform);

type Services = Pick<Platform, 'workbook' | 'memory'>;

function complete(
  candidates: readonly BareFormula[],
  names: ReadonlyMap<string, Area>,
  layout: DealsLayout,
  { workbook, memory }: Services,
): BareFormula[] {
  if (candidates.length === 0) return [];
  const references = completionReferences(names, layout, workbook);
  const bare: BareFormula[] = [];
  const done: string[] = [];
  const remembered = new Set(rememberedCells(memory.recall(COMPLETED)));
  for (const candidate of candidates) {
    const completed = completeCalls(candidate.formula, references);
    if (completed === null) continue;
    if (remembered.has(cellKey(candidate))) bare.push(candidate);
    else {
      const { sheet, row, column } = candidate;
      workbook.writeFormulas({ sheet, row, column, rows: 1, columns: 1 }, [[completed]]);
      done.push(cellKey(candidate));
    }
  }
  if (done.length > 0) {
    memory.remember(COMPLETED, JSON.stringify([...remembered, ...done].slice(-MOST_REMEMBERED)));
  }
  return bare;
}

const OURS =
  /\b(?:WEIGHTED_FORECAST|FORECAST_RECEIPT|PIPELINE_(?:COVERAGE|FUNNEL)|OVERDUE_DEALS|WIN_RATE|SALES_VELOCITY)\s*\(/i;

const candidatesIn = (
  { sheet, row, column }: Area,
  formulas: readonly (readonly string[])[],
): BareFormula[] =>
  formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      OURS.test(formula) ? [{ sheet, row: row + i, column: column + j, formula }] : [],
    ),
  );

const cellKey = ({ sheet, row, column, formula }: BareFormula): string =>
  `${sheet}:${row}:${column}:${formula}`;

function rememberedCells(text: string): string[] {
  try {
    const cells: unknown = JSON.parse(text || '[]');
    return Array.isArray(cells) ? cells.map(String) : [];
  } catch {
    return [];
  }
}
