import {
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RANGE_TYPE,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { AutoFillUIController } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Area, GridContent, SheetId } from '../../grid/grid';
import type { Language } from '../../language';
import { sheetIdOf, subUnitIdOf } from '../../univer/painting/painted-workbook';
import { setShownLocale } from '../../univer/painting/shown-locale';
import { createUniverGrid, type UniverGrid } from '../../univer/univer-grid';
import { cellRectangle, cellsWindow, type Rectangle, watchMoves } from './cell-rectangle';
import { type CanvasPlace, showPromptly } from './prompt-layout';
import type { CommandRouting } from './routed-commands';
import { startUniver } from './start-univer';
import { type ColorTab, tabColoring } from './tab-colors';

/** What a spreadsheet is mounted with. */
export interface SpreadsheetOptions {
  readonly content?: GridContent;
  /** Google's name of the spreadsheet's locale, by which people type and read. */
  readonly locale: string;
  /** Language of buttons and menus. */
  readonly language: Language;
}

/** The spreadsheet on the page: what is in front, what is selected, where cells are. */
export interface SpreadsheetView {
  readonly grid: UniverGrid;
  readonly container: HTMLElement;
  readonly locale: string;
  readonly language: Language;
  /** Univer's services. */
  readonly injector: Injector;
  /** Every command of Univer's passes its router. */
  readonly routing: CommandRouting;
  showSheet(id: SheetId): void;
  activeSheet(): SheetId;
  /** The last of the selected areas; null while there is none. */
  selection(): Area | null;
  selections(): readonly Area[];
  select(area: Area): void;
  /** Called with the last of the selected areas when others are selected. */
  onSelect(listener: (area: Area) => void): void;
  /** In pixels of the container, following scroll and zoom; null for a sheet that is not in front. */
  cellRectangle(area: Area): Rectangle | null;
  /** Where cells are drawn, without the headers. */
  cellsWindow(): Rectangle | null;
  /** Called when cells may be drawn elsewhere than before. */
  onMove(listener: () => void): void;
  /** Called when another sheet comes to the front. */
  onShowSheet(listener: (sheet: SheetId) => void): void;
  /** Resolves when cells are painted and the grid takes clicks and keys. */
  readonly ready: Promise<void>;
  readonly colorTab: ColorTab;
  /** Gives the keyboard back to the grid. */
  focus(): void;
}

/** Starts the spreadsheet in an element that fills its place; cells are painted in the next frame. */
export function mountSpreadsheet(
  container: HTMLElement,
  { content, locale, language }: SpreadsheetOptions,
): SpreadsheetView {
  const routing: CommandRouting = { router: null };
  const place: CanvasPlace = { element: null, listener: null };
  const univer = startUniver(container, language, routing, place);
  const injector = univer.__getInjector();
  setShownLocale(injector, locale);
  const grid = createUniverGrid(univer, content);
  showPromptly(injector, grid.unitId, place);
  return {
    grid,
    container,
    locale,
    language,
    injector,
    routing,
    ...viewMethods(container, injector, grid),
  };
}

type ViewMethods = Omit<
  SpreadsheetView,
  'grid' | 'container' | 'locale' | 'language' | 'injector' | 'routing'
>;

function viewMethods(container: HTMLElement, injector: Injector, grid: UniverGrid): ViewMethods {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('The grid made no workbook.');
  const unitId = workbook.getUnitId();
  const render = () => injector.get(IRenderManagerService).getRenderById(unitId);
  const commands = injector.get(ICommandService);
  const activeSheet = () => sheetIdOf(workbook.getActiveSheet().getSheetId()) ?? 0;
  const paintTab = tabColoring(injector, workbook);
  return {
    activeSheet,
    colorTab(sheet, color) {
      grid.paint();
      paintTab(sheet, color);
    },
    ...selectionMethods(injector, workbook),
    showSheet(id) {
      // A sheet that was just added is not in Univer yet.
      grid.paint();
      const subUnitId = subUnitIdOf(id);
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    },
    cellRectangle(area) {
      const rendered = render();
      if (!rendered || area.sheet !== activeSheet()) return null;
      return cellRectangle(container, rendered, area);
    },
    cellsWindow() {
      const rendered = render();
      return rendered ? cellsWindow(container, rendered) : null;
    },
    onMove: (listener) =>
      whenRendered(injector, unitId, (it) => watchMoves(workbook, it, listener)),
    onShowSheet(listener) {
      workbook.activeSheet$.subscribe((sheet) => {
        const id = sheet ? sheetIdOf(sheet.getSheetId()) : null;
        if (id !== null) listener(id);
      });
    },
    ready: whenReady(injector),
    focus: () => injector.get(ILayoutService).focus(),
  };
}

function selectionMethods(
  injector: Injector,
  workbook: Workbook,
): Pick<SpreadsheetView, 'selection' | 'selections' | 'select' | 'onSelect'> {
  const service = injector.get(SheetsSelectionsService);
  const selections = () =>
    (service.getCurrentSelections() ?? []).map(({ range }) => areaOf(workbook, range));
  return {
    selections,
    selection: () => selections().at(-1) ?? null,
    onSelect(listener) {
      const told = () => {
        const area = selections().at(-1);
        if (area) listener(area);
      };
      service.selectionChanged$.subscribe(told);
    },
    select(area) {
      const { sheet } = area;
      const range = rangeOf(workbook, area);
      injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: subUnitIdOf(sheet),
        selections: [{ range, primary: primaryOf(range), style: null }],
      });
    },
  };
}

/** An area as Univer selects it: whole columns and rows are such. */
function rangeOf(workbook: Workbook, { sheet, row, column, rows, columns }: Area): IRange {
  const shown = workbook.getSheetBySheetId(subUnitIdOf(sheet));
  const range = {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
  if (rows === shown?.getRowCount()) return { ...range, rangeType: RANGE_TYPE.COLUMN };
  if (columns === shown?.getColumnCount()) return { ...range, rangeType: RANGE_TYPE.ROW };
  return range;
}

const primaryOf = ({ startRow, startColumn }: IRange) => ({
  actualRow: startRow,
  actualColumn: startColumn,
  startRow,
  startColumn,
  endRow: startRow,
  endColumn: startColumn,
  isMerged: false,
  isMergedMainCell: false,
});

/** A selected range as an area; of whole columns and rows Univer leaves the other ends open. */
function areaOf(workbook: Workbook, range: IRange): Area {
  const sheet = workbook.getActiveSheet();
  const [firstRow, firstColumn] = [range.startRow || 0, range.startColumn || 0];
  const lastRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return {
    sheet: sheetIdOf(sheet.getSheetId()) ?? 0,
    row: firstRow + 1,
    column: firstColumn + 1,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

/** Univer would listen to dragged corners three seconds later. */
async function whenReady(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  injector.get(AutoFillUIController);
}

/** Univer makes the canvas some time after the workbook. */
function whenRendered(injector: Injector, unitId: string, run: (render: IRender) => void): void {
  const renders = injector.get(IRenderManagerService);
  const render = renders.getRenderById(unitId);
  if (render) {
    run(render);
    return;
  }
  const waiting = renders.created$.subscribe((created) => {
    if (created.unitId !== unitId) return;
    waiting.unsubscribe();
    queueMicrotask(() => run(created));
  });
}
