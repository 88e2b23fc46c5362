import { FIELDS, type Field } from '../pipeline/deal';
import type { Language } from '../pipeline/settings';
import type { CellWrite } from '../tables/cells/cell';
import { BLOCK_COLUMNS, VISIBLE_BLOCK_COLUMNS } from '../tables/deals/deal-block';
import type { ColumnKey } from '../tables/deals/deal-columns';
import { samplePipeline } from '../tables/set-up/sample-pipeline';
import type { SetUpPlan } from '../tables/set-up/set-up-plan';
import { columnRangeName, RANGE_NAMES, tabRangeName } from '../tables/tabs/range-names';
import { BLOCK_HEADERS } from '../words/deal-block';
import { SETTING_WORDS } from '../words/settings';
import { DAY_PATTERNS } from '../words/shown-day';
import { addTab } from './add-tab';
import type { Platform } from './platform';
import { restoreColumns } from './restore-columns';
import type { Area, SheetId } from './workbook';

/**
 * Does what was planned, in the order in which a run that is killed anywhere is completed by the next
 * one: each step leaves a mark by which it is found done, looks come before that mark, and the
 * block's range name, without which the spreadsheet is not set up, comes last.
 *
 * @param fill whether to fill in the sample pipeline
 */
export function applySetUp(plan: SetUpPlan, fill: boolean, platform: Platform): void {
  const { workbook } = platform;
  const sheet = dealsSheet(plan, platform);
  for (const tab of plan.tabs) addTab(tab, platform);
  makeRoom(sheet, plan, platform);
  writeNewHeaders(sheet, plan, platform);
  restoreColumns(sheet, plan, platform);
  for (const [key, column] of plan.deals.bindings)
    workbook.setName(columnRangeName(key), headerCell(sheet, column, plan));
  if (plan.deals.writesBlock) writeBlockHeaders(sheet, plan, platform);
  addRules(sheet, plan, platform);
  if (fill) fillSample(sheet, plan, platform);
  platform.layout.showSheet(sheet);
  workbook.flush();
  if (plan.found.kind !== 'set up' || plan.deals.writesBlock) {
    workbook.setName(RANGE_NAMES.block, blockArea(sheet, plan));
    workbook.flush();
  }
}

const headerCell = (sheet: SheetId, column: number, { deals }: SetUpPlan): Area => ({
  sheet,
  row: deals.headerRow,
  column,
  rows: 1,
  columns: 1,
});

const blockArea = (sheet: SheetId, plan: SetUpPlan): Area => ({
  ...headerCell(sheet, plan.deals.blockColumn, plan),
  columns: BLOCK_COLUMNS.length,
});

/** The sheet of deals. One that set-up makes is marked as such before anything is written to it. */
function dealsSheet({ found, title }: SetUpPlan, { workbook, layout }: Platform): SheetId {
  const { sheet, isMade, kind } = found;
  if (sheet && (!isMade || kind === 'set up')) return sheet.id;
  const id = sheet?.id ?? layout.insertSheet(title, 1_000, FIELDS.length + BLOCK_COLUMNS.length, 0);
  const first = { sheet: id, row: 1, column: 1, rows: 1, columns: 1 };
  workbook.setName(tabRangeName('deals'), first);
  if (sheet && sheet.name !== title) layout.renameSheet(id, title);
  layout.freezeRows(id, 1);
  return id;
}

/** Columns for what is added: before a block that stands, else at the end of the grid if need be. */
function makeRoom(
  sheet: SheetId,
  { deals, found }: SetUpPlan,
  { workbook, layout }: Platform,
): void {
  const { inserted, blockColumn, blockGaps, gridColumns } = deals;
  if (inserted > 0) workbook.insertColumnsAfter(sheet, blockColumn - inserted - 1, inserted);
  for (const gap of blockGaps) workbook.insertColumnsAfter(sheet, blockColumn + gap - 1, 1);
  const lacking = gridColumns - workbook.gridColumns(sheet);
  if (lacking > 0) workbook.insertColumnsAfter(sheet, gridColumns - lacking, lacking);
  // Texts that lost their neighbours are no history any more: reconcile takes it from the archive.
  const torn = blockGaps.some((gap) => HISTORY.includes(gap));
  const rows = (found.sheet?.gridRows ?? 0) - deals.headerRow;
  if (!torn || rows < 1) return;
  const column = blockColumn + (HISTORY[0] ?? 0);
  layout.clear({ sheet, row: deals.headerRow + 1, column, rows, columns: HISTORY.length });
}

/** Positions in the block of recorded values, trail and mark. */
const HISTORY = (['recorded', 'trail', 'mark'] as const).map((one) => BLOCK_COLUMNS.indexOf(one));

/** Formats of columns that set-up adds; days as the language writes them. */
const columnFormats = (language: Language): Partial<Record<ColumnKey, string>> => {
  const day = DAY_PATTERNS[language];
  return {
    amount: '#,##0',
    probability: '0%',
    closeDate: day,
    nextStepDate: day,
    created: day,
  };
};

const WIDTH_PIXELS: Partial<Record<ColumnKey, number>> = {
  name: 180,
  company: 180,
  stage: 150,
  nextStep: 180,
  owner: 130,
  closeDate: 145,
  nextStepDate: 145,
  lostReason: 130,
};

function writeNewHeaders(sheet: SheetId, plan: SetUpPlan, platform: Platform): void {
  const { newHeaders, columns } = plan.deals;
  if (!newHeaders) return;
  const { column, texts } = newHeaders;
  const area = { ...headerCell(sheet, column, plan), columns: texts.length };
  const formats = columnFormats(plan.language);
  for (const [key, at] of Object.entries(columns) as [Field, number][]) {
    if (at < column || at >= column + texts.length) continue;
    const numberFormat = formats[key];
    if (numberFormat) platform.layout.style(below(sheet, at, plan), { numberFormat });
    const widthPixels = WIDTH_PIXELS[key];
    if (widthPixels) platform.layout.setWidths(sheet, at, 1, widthPixels);
  }
  platform.layout.style(area, { bold: true });
  platform.workbook.write(area, [texts]);
}

/** A column's cells below the headers. */
const below = (sheet: SheetId, column: number, { deals, found }: SetUpPlan): Area => {
  const rows = Math.max((found.sheet?.gridRows ?? 1_000) - deals.headerRow, 1);
  return { sheet, row: deals.headerRow + 1, column, rows, columns: 1 };
};

function writeBlockHeaders(sheet: SheetId, plan: SetUpPlan, { workbook, layout }: Platform): void {
  const { blockColumn } = plan.deals;
  const area = blockArea(sheet, plan);
  layout.style(below(sheet, blockColumn, plan), { numberFormat: DAY_PATTERNS[plan.language] });
  layout.setWidths(sheet, blockColumn + 1, 1, 300);
  layout.style(area, { bold: true });
  const hidden = BLOCK_COLUMNS.length - VISIBLE_BLOCK_COLUMNS;
  layout.hideColumns(sheet, blockColumn + VISIBLE_BLOCK_COLUMNS, hidden);
  workbook.write(area, [BLOCK_HEADERS[plan.language]]);
}

/** The drop-downs of stages and lost reasons and the colours, after the user's own rules. */
function addRules(sheet: SheetId, plan: SetUpPlan, { workbook, rules }: Platform): void {
  const { writesDropDown, reasons, colours, columns } = plan.deals;
  const names = writesDropDown ? workbook.names().get(RANGE_NAMES.stageNames) : undefined;
  if (names && columns.stage) rules.setDropDown(below(sheet, columns.stage, plan), names);
  if (reasons && columns.lostReason) {
    const help = SETTING_WORDS[plan.language].reasonsHelp;
    rules.setDropDown(below(sheet, columns.lostReason, plan), { values: reasons, help });
  }
  if (colours.length === 0) return;
  rules.addColours(
    sheet,
    colours.map(({ column, ...colour }) => ({ ...colour, area: below(sheet, column, plan) })),
  );
}

function fillSample(sheet: SheetId, plan: SetUpPlan, { workbook, clock }: Platform): void {
  const cells: CellWrite[][] = samplePipeline(clock.today(), plan.language);
  const columns = cells[0]?.length ?? 1;
  const rows = cells.length;
  const lacking = rows + 1 - workbook.gridRows(sheet);
  if (lacking > 0) workbook.insertRowsAfter(sheet, 1, lacking);
  workbook.write({ sheet, row: 2, column: 1, rows, columns }, cells);
}
