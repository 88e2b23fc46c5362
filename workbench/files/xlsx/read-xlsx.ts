import type { Area, GridContent, SheetContent, SheetId } from '../../grid/grid';
import { assertCellCount, FileError } from '../file-error';
import { createPacer, type OnProgress } from '../progress';
import type { SheetFile } from '../sheet-file';
import { gridColor } from './excel-color';
import { withKeptRecords } from './kept-records';
import type { Excelize, Workbook } from './load-excelize';
import { fileRows, sharedTexts } from './read-cells';
import { readPackage } from './read-package';
import { createReadScope, cutArea, type ReadScope, type ReadTab } from './read-scope';
import { readSheet } from './read-sheet';
import { createLooks } from './read-styles';
import { readSavedTabs } from './saved-tabs';
import { createAttachmentTable } from './sheet-draft';

export interface ReadOptions {
  /** Locale of the spreadsheet, which some formats follow: `en_US` or `nb_NO`. */
  readonly locale: string;
  readonly onProgress?: OnProgress;
}

/** Opening and unpacking take about this much of the time. */
const OPENING_SHARE = 0.2;

/**
 * Reads an Excel file. A file of ours comes back as it was.
 *
 * @throws FileError for a file with a password, an .xls file, a damaged, empty or too large file
 */
export async function readXlsx(
  excelize: Excelize,
  bytes: Uint8Array<ArrayBuffer>,
  { locale, onProgress }: ReadOptions,
): Promise<SheetFile> {
  const pace = createPacer(onProgress);
  const file = await readPackage(bytes, () => pace(0));
  await pace(OPENING_SHARE / 2);
  const workbook = opened(excelize, await file.withoutCells());
  await pace(OPENING_SHARE);
  const scope = createReadScope(file.sheets, readSavedTabs(workbook));
  const names = namesOf(workbook, scope);
  const { sets, indexOf } = createAttachmentTable();
  const shared = sharedTexts(file.sharedStrings);
  const reading = {
    workbook,
    scope,
    shared,
    from1904: file.from1904,
    lookOf: createLooks(workbook, locale),
    indexOf,
    targets: {
      listed: listReader(scope, shared),
      named: (name: string) => names.get(name) ?? null,
    },
  };
  const sheets: SheetContent[] = [];
  for (const [index, tab] of scope.tabs.entries()) {
    const share = (part: number) => (index + part) / scope.tabs.length;
    sheets.push(
      await readSheet(reading, tab, (part) =>
        pace(OPENING_SHARE + (1 - OPENING_SHARE) * share(part)),
      ),
    );
    assertCellCount(cellsOf(sheets));
  }
  await pace(1);
  const cut = areaCutter(sheets);
  const grid: GridContent = {
    nextSheetId: Math.max(-1, ...sheets.map(({ properties }) => properties.id)) + 1,
    sheets: sheets.map((sheet, i) => ({
      ...sheet,
      records: withKeptRecords(sheet.records, scope.tabs[i]?.saved?.records ?? [], cut),
    })),
    names: [...names].map(([name, area]) => [name, cut(area)]),
    attachments: sets.map((set) => withCutRange(set, cut)),
  };
  return { grid, tabColors: tabColorsOf(workbook, scope.tabs) };
}

function opened(excelize: Excelize, bytes: Uint8Array): Workbook {
  const workbook = excelize.OpenReader(bytes);
  if (workbook.error) throw new FileError('broken');
  return workbook;
}

const cellsOf = (sheets: readonly SheetContent[]): number =>
  sheets.reduce((sum, { properties }) => sum + properties.rows * properties.columns, 0);

/** Range names; those that only Excel means something by, and formulas with a name, are left out. */
function namesOf(workbook: Workbook, scope: ReadScope): Map<string, Area | null> {
  const { definedNames, error } = workbook.GetDefinedName();
  const names = new Map<string, Area | null>();
  if (error) return names;
  for (const { Name = '', RefersTo = '' } of definedNames ?? []) {
    if (Name.startsWith('_xl')) continue;
    const area = scope.area(RefersTo.replace(/^=/, ''));
    if (area && !area.lists) names.set(Name, area);
    else if (RefersTo.includes('#REF!')) names.set(Name, null);
  }
  return names;
}

/** Cuts areas to the sheets they lie in, whose sizes are known at the end. */
function areaCutter(sheets: readonly SheetContent[]): (area: Area | null) => Area | null {
  const sizes = new Map(sheets.map(({ properties }) => [properties.id, properties]));
  return (area) => {
    const size = area && sizes.get(area.sheet);
    return size ? cutArea(area, size) : null;
  };
}

function withCutRange(
  set: GridContent['attachments'][number],
  cut: (area: Area) => Area | null,
): GridContent['attachments'][number] {
  const range = set.validation?.range && cut(set.validation.range);
  return set.validation && range ? { ...set, validation: { ...set.validation, range } } : set;
}

/** Reads lists of validation rules from the hidden sheet they stand in. */
function listReader({ lists }: ReadScope, shared: readonly string[]): (area: Area) => string[] {
  const cells = new Map<string, string>();
  for (const row of lists ? fileRows(lists.xml, shared) : []) {
    for (const cell of row) cells.set(`${cell.row}/${cell.column}`, String(cell.value ?? ''));
  }
  return ({ row, column, rows }) =>
    Array.from({ length: rows }, (_, i) => cells.get(`${row + i}/${column}`) ?? '');
}

function tabColorsOf(workbook: Workbook, tabs: readonly ReadTab[]): [SheetId, string | null][] {
  return tabs.flatMap(({ id, sheet }): [SheetId, string | null][] => {
    const { props, error } = workbook.GetSheetProps(sheet.excelName);
    const color = error ? null : gridColor(props?.TabColorRGB);
    return color ? [[id, color]] : [];
  });
}
