import { MessageType } from '@univerjs/design';
import { IMessageService } from '@univerjs/ui';
import type { SpreadsheetView } from '../sheet/spreadsheet';
import type { Ask } from '../state/ask-person';
import { cellEditorRoutes } from './cell-editor';
import { cellRoutes } from './cell-routes';
import { clipboardRoutes } from './clipboard';
import { columnRoutes } from './column-routes';
import { showEditedCells } from './edited-cell';
import type { Gestures, GestureWorld, Routes } from './gesture-world';
import { lookRoutes } from './look-routes';
import { connectNameBox } from './name-box';
import { addNumberFormatMenu } from './number-format-menu';
import { fate } from './passed-commands';
import { REFUSALS } from './refusal-words';
import { sheetRoutes } from './sheet-routes';
import { addSortMenu } from './sort-menu';
import { structureRoutes } from './structure-routes';
import { tabReturnRoutes } from './tab-return';

/**
 * From here on what people do in the grid reaches the world, and Univer changes nothing itself:
 * commands without a route are refused, unless they are known to change nothing.
 */
export function connectGestures(view: SpreadsheetView, world: GestureWorld, ask: Ask): void {
  const gestures: Gestures = {
    view,
    world,
    ask,
    refuse: (refusal) => {
      const content = REFUSALS[view.language][refusal];
      view.injector.get(IMessageService).show({ content, type: MessageType.Warning });
    },
  };
  showEditedCells(view);
  if (view.activeSheet() !== world.activeSheet()) view.showSheet(world.activeSheet());
  view.onShowSheet((sheet) => world.activate(sheet));
  view.onSelect(world.select);
  connectNameBox(gestures);
  addSortMenu(gestures);
  addNumberFormatMenu(gestures);
  const routes = new Map(Object.entries(allRoutes(gestures)));
  view.routing.router = (id, params, proceed) => {
    const route = routes.get(id);
    if (route) return route(params, proceed);
    const decided = fate(id);
    if (decided === 'refuse') gestures.refuse('not here');
    return decided === 'pass' ? proceed() : false;
  };
}

const allRoutes = (gestures: Gestures): Routes => ({
  ...cellEditorRoutes(gestures),
  ...cellRoutes(gestures),
  ...clipboardRoutes(gestures),
  ...structureRoutes(gestures),
  ...columnRoutes(gestures),
  ...lookRoutes(gestures),
  ...sheetRoutes(gestures),
  ...tabReturnRoutes(gestures),
});
