import { SheetsSelectionsService } from '@univerjs/sheets';
import { HoverManagerService, IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Area } from '../../grid/grid';
import { sheetIdOf } from '../../univer/painting/painted-workbook';
import { ERROR_WORDS } from '../words/error-words';
import { errorAt } from './error-marks';
import { placeBeside } from './place-beside';
import type { SpreadsheetView } from './spreadsheet';

/** What is said of the error of a cell. */
export interface ErrorCard {
  /** Call when cells may have changed. */
  update(): void;
}

/**
 * Says beside a cell why it shows an error, while the pointer is over it or it is selected; screen
 * readers read it out as it comes.
 */
export function mountErrorCard(view: SpreadsheetView): ErrorCard {
  const { grid, injector, container } = view;
  const { element, say } = createCard(view.language);
  const bridge = injector.get(IEditorBridgeService);
  let hovered: Area | null = null;
  const selected = (): Area | null => {
    const area = view.selection();
    return area && area.rows * area.columns === 1 ? area : null;
  };
  const update = (): void => {
    if (element.parentElement !== container) container.append(element);
    const cells = bridge.isVisible().visible ? [] : [hovered, selected()];
    const cell = cells.find((one) => one && isThere(view, one) && errorAt(grid, one));
    const rectangle = cell ? view.cellRectangle(cell) : null;
    say(cell && rectangle ? errorAt(grid, cell) : null);
    if (rectangle) placeBeside(element, rectangle, container);
  };
  injector.get(HoverManagerService).currentCell$.subscribe((over) => {
    const sheet = over ? sheetIdOf(over.location.subUnitId) : null;
    const place = over?.location;
    hovered =
      place && sheet !== null
        ? { sheet, row: place.row + 1, column: place.col + 1, rows: 1, columns: 1 }
        : null;
    update();
  });
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(update);
  bridge.visible$.subscribe(() => queueMicrotask(update));
  view.onMove(update);
  return { update };
}

/** A sheet may have lost rows and columns since the pointer was over them. */
function isThere({ grid }: SpreadsheetView, { sheet, row, column }: Area): boolean {
  const found = grid.sheets().find(({ id }) => id === sheet);
  return found !== undefined && row <= found.rows && column <= found.columns;
}

function createCard(language: SpreadsheetView['language']) {
  const element = document.createElement('div');
  element.className = 'cell-error';
  element.setAttribute('role', 'status');
  const heading = document.createElement('strong');
  const text = document.createElement('p');
  return {
    element,
    say(error: ReturnType<typeof errorAt>): void {
      const message = error ? (error.message ?? error.error) : '';
      if (text.textContent === message && element.isConnected) return;
      heading.textContent = error ? ERROR_WORDS[language].error : '';
      text.textContent = message;
      element.replaceChildren(...(error ? [heading, text] : []));
    },
  };
}
