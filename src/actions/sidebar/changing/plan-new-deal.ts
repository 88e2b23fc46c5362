import { recordRow } from '../../../pipeline/record-row';
import { RECORDED_FIELDS } from '../../../pipeline/recorded';
import type { Stage } from '../../../pipeline/stage';
import type { BadValue, Problem } from '../../../protocol/answer';
import type { NewDeal } from '../../../protocol/deal-change';
import type { ColumnKey } from '../../../tables/deals/deal-columns';
import { BAD_VALUE_WORDS } from '../../../words/bad-values';
import { blockColumnAt } from '../../deals-layout';
import type { CellRun } from '../../entered';
import { withContents, witnessOf } from './entered-row';
import { readRow } from './find-deal';
import type { PlannedChange } from './plan-change';
import {
  type ColumnContent,
  type FormulaTest,
  formulaTest,
  readStage,
  readValues,
} from './read-values';
import type { SheetForChange } from './sheet-for-change';

/** Decides how a new deal's row will look; first sight of it, which no rule forbids. */
export function planNewDeal(
  { values, operation }: NewDeal,
  stage: Stage,
  row: number,
  sheet: SheetForChange,
): PlannedChange | Problem {
  const isFormula = formulaTest(row, sheet);
  const read = readValues(values, isFormula, sheet);
  const entered = readStage(stage, isFormula, sheet);
  const created = createdToday(read.contents, isFormula, sheet);
  const given = [...read.contents, ...entered.contents, ...created];
  const bad = [...read.bad, ...entered.bad, ...unnamed(given, sheet)];
  if (bad.length > 0) return { code: 'bad values', values: bad };
  const after = withContents(given, readRow(row, sheet), sheet);
  const witness = witnessOf(row, new Set(RECORDED_FIELDS), null, sheet);
  const decision = recordRow(after.state, witness, sheet.recording);
  // By the operation a repeated call finds the row again, should this one be ended before its block.
  const reserving = { column: blockColumnAt(sheet.layout, 'lastOperation'), contents: [operation] };
  return { after, decision, runs: [reserving, ...contentRuns(given, row, isFormula, sheet)] };
}

/** Today as the day of creation, if nothing else was said. */
function createdToday(
  given: readonly ColumnContent[],
  isFormula: FormulaTest,
  { layout, configuration }: SheetForChange,
): ColumnContent[] {
  const column = layout.columns.created;
  const isSaid = given.some(({ key }) => key === 'created');
  if (!column || isSaid || isFormula(column)) return [];
  return [{ key: 'created', column, content: { date: configuration.rules.today } }];
}

/** Something has to name a deal, where there is a column for that. */
function unnamed(
  given: readonly ColumnContent[],
  { layout: { columns }, configuration }: SheetForChange,
): BadValue[] {
  const naming: ColumnKey[] = ['name', 'company'];
  const [key] = naming.filter((one) => columns[one] !== undefined);
  const isNamed = given.some(({ key: one, content }) => naming.includes(one) && content !== null);
  if (!key || isNamed) return [];
  return [{ key, text: BAD_VALUE_WORDS[configuration.rules.settings.language].unnamed }];
}

/** Contents with what stands between them, in as few pieces as formulas allow. */
function contentRuns(
  given: readonly ColumnContent[],
  row: number,
  isFormula: FormulaTest,
  { cells }: SheetForChange,
): CellRun[] {
  const stands = cells.cells[row - 1] ?? [];
  const runs: { column: number; contents: ColumnContent['content'][] }[] = [];
  for (const { column, content } of [...given].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    const end = last ? last.column + last.contents.length : column;
    const between = Array.from({ length: column - end }, (_, i) => end + i);
    if (!last || between.some(isFormula)) runs.push({ column, contents: [content] });
    else last.contents.push(...between.map((at) => stands[at - 1] ?? null), content);
  }
  return runs;
}
