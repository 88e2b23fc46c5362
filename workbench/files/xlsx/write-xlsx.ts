import type { FormulaContent, GridContent, SheetContent } from '../../grid/grid';
import type { Language } from '../../language';
import { createPacer, type OnProgress } from '../progress';
import type { SheetFile } from '../sheet-file';
import { chartCellsOf } from './chart-cells-of';
import { finishChart } from './finish-chart';
import type { KeptThings } from './kept-records';
import { bothLeftOut, type LeftOut, NOTHING_LEFT_OUT } from './left-out';
import { done, type Excelize, type Workbook } from './load-excelize';
import { writeSavedTabs } from './saved-tabs';
import { writeCells } from './write-cells';
import type { DrawnChart } from './write-charts';
import { createScope, type WriteScope } from './write-scope';
import { writeComments, writeSheet } from './write-sheet';
import { CELL_FONT, createStyles } from './write-styles';
import { openZip, partOfText, zipOfParts } from './zip-file';

export interface SavedXlsx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly left: LeftOut;
}

export interface WriteOptions {
  /** Locale of the spreadsheet: `en_US` or `nb_NO`. */
  readonly locale: string;
  /** Of the comments. */
  readonly language: Language;
  readonly onProgress?: OnProgress;
}

/** Cells take most of the time, putting the file together the rest. */
const CELLS_SHARE = 0.6;
const COMMENTS_SHARE = 0.2;

/** Saves a spreadsheet with its charts as an Excel file. */
export async function writeXlsx(
  excelize: Excelize,
  { grid: content, tabColors }: SheetFile,
  { locale, language, onProgress }: WriteOptions,
): Promise<SavedXlsx> {
  const pace = createPacer(onProgress);
  const workbook = excelize.NewFile();
  const scope = createScope(content);
  const saving = { excelize, workbook, scope, content, chartCells: chartCellsOf(content) };
  const styleOf = createStyles(workbook, content.attachments, locale);
  const cells = new Map<string, string>();
  const charts: DrawnChart[] = [];
  const kept: KeptThings[] = [];
  const count = content.sheets.length;
  const colors = new Map(tabColors);
  let left = { ...NOTHING_LEFT_OUT, names: content.names.length - scope.names.size };
  addSheets(workbook, scope);
  for (const [index, sheet] of content.sheets.entries()) {
    const formulaOf = formulaWriter(scope, sheet);
    const saved = await writeCells(sheet, styleOf, formulaOf, (share) =>
      pace((CELLS_SHARE * (index + share)) / count),
    );
    const color = colors.get(sheet.properties.id) ?? null;
    const written = writeSheet(saving, sheet, color);
    charts.push(...written.charts);
    kept.push(written.kept);
    await writeComments(saving, sheet, saved.kept, language, (share) =>
      pace(CELLS_SHARE + (COMMENTS_SHARE * (index + share)) / count),
    );
    cells.set(sheetPart(index), saved.xml);
    left = bothLeftOut(left, written.left);
    left = {
      ...left,
      formulas: left.formulas + saved.kept.size,
      texts: left.texts + saved.shortened,
    };
  }
  finishWorkbook(workbook, content, scope, kept);
  const pause = () => pace(CELLS_SHARE + COMMENTS_SHARE);
  await pause();
  const bytes = await finishedFile(workbook, cells, charts, pause);
  await pace(1);
  return { bytes, left };
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The library starts with one sheet, and numbers the parts of others as they are made. */
function addSheets(workbook: Workbook, { excelNames }: WriteScope): void {
  const [first = 'Sheet1', ...others] = excelNames;
  done(workbook.SetDefaultFont(CELL_FONT.Family));
  done(workbook.SetSheetName('Sheet1', first));
  for (const name of others) done(workbook.NewSheet(name));
}

/** Formulas are saved as such when other programs show the same result. */
const formulaWriter =
  (scope: WriteScope, { properties }: SheetContent) =>
  ({ formula, result }: FormulaContent): string | null => {
    if (result === null || Array.isArray(result)) return null;
    if (typeof result === 'object' && 'error' in result) {
      if (result.error === '#ERROR!' || result.error === '#NAME?') return null;
    }
    return scope.formula(formula, properties.id);
  };

function finishWorkbook(
  workbook: Workbook,
  content: GridContent,
  scope: WriteScope,
  kept: readonly KeptThings[],
): void {
  for (const [name, area] of content.names) {
    if (!scope.names.has(name.toLowerCase())) continue;
    const RefersTo = (area && scope.reference(area)) ?? '#REF!';
    done(workbook.SetDefinedName({ Name: name, RefersTo }));
  }
  const properties = content.sheets.map((sheet) => sheet.properties);
  scope.lists.write(workbook);
  writeSavedTabs(
    workbook,
    properties.map(({ id, name, rows, columns }, i) => ({
      ...{ id, name, rows, columns, excelName: scope.excelNames[i] ?? '' },
      ...(kept[i] ?? { records: [], rules: [] }),
    })),
  );
  properties.forEach(({ hidden }, index) => {
    if (hidden) done(workbook.SetSheetVisible(scope.excelNames[index] ?? '', false));
  });
  done(
    workbook.SetActiveSheet(
      Math.max(
        0,
        properties.findIndex(({ hidden }) => !hidden),
      ),
    ),
  );
  done(workbook.SetCalcProps({ FullCalcOnLoad: true }));
}

/** Puts cells and charts into the parts that the library made. */
async function finishedFile(
  workbook: Workbook,
  cells: ReadonlyMap<string, string>,
  charts: readonly DrawnChart[],
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = openZip(done(workbook.WriteToBuffer()).buffer as Uint8Array<ArrayBuffer>);
  const parts = new Map<string, Uint8Array>([...zip.names].map((name) => [name, zip.part(name)]));
  const change = (name: string, finish: (xml: string) => string): void => {
    if (zip.names.has(name)) parts.set(name, partOfText(finish(zip.text(name))));
  };
  change('xl/styles.xml', withCellFont);
  for (const [name, xml] of cells) change(name, (sheet) => withCells(sheet, xml));
  charts.forEach((drawn, index) => {
    change(`xl/charts/chart${index + 1}.xml`, (chart) => finishChart(chart, drawn));
  });
  return zipOfParts(parts, 6, pause);
}

const withCells = (sheet: string, xml: string): string =>
  sheet
    .replace(/<dimension [^>]*?(?:\/>|><\/dimension>)/, '')
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${xml}</sheetData>`);

/** The library sets the name of the font that comes first, which plain cells have, but no size. */
const withCellFont = (styles: string): string =>
  styles.replace(/<sz val="\d+">/, `<sz val="${CELL_FONT.Size}">`);
