import type { WorldOptions } from '../apps-script/create-world-state';
import type { World } from '../apps-script/world';
import { createWorld } from '../apps-script/world';
import type { WorldContent } from '../apps-script/world-content';
import type { SheetId } from '../grid/grid';
import type { StartContent } from '../start-content';
import { mountCharts } from './charts/chart-layer';
import { addonMenus } from './chrome/addon-menus';
import { createCalculationWatch } from './executions/calculation-watch';
import { frameRealms } from './executions/frame-realm';
import { createPauses, createWatch } from './executions/world-watch';
import { connectGestures } from './gestures/connect-gestures';
import { goTo } from './gestures/go-to';
import { keptHere, keptSession, tellInterrupted } from './keeping/kept-session';
import type { WorkKeeper } from './keeping/kept-work';
import { drawn } from './sheet/drawn';
import { mountErrorCard } from './sheet/error-card';
import { showErrorMarks } from './sheet/error-marks';
import { mountSpreadsheet, type SpreadsheetView } from './sheet/spreadsheet';
import { watchedGrid } from './sheet/watched-grid';
import { type Ask, createAsk } from './state/ask-person';
import type { PageAction } from './state/page-action';
import type { PageState } from './state/page-state';
import type { Store } from './state/store';
import { latencyOf } from './switch-actions';

/** The spreadsheet in the page: what is seen, what happens to it, and its being kept. */
export interface Session {
  readonly view: SpreadsheetView;
  readonly world: World;
  readonly keeper: WorkKeeper;
  readonly ask: Ask;
}

type PageStore = Store<PageState, PageAction>;

/** Name of the person at the page. */
export const OWNER = 'owner';

/** Milliseconds that a script waits at least, so that the page shows what a person did before. */
const A_MOMENT = 1;

/** From so many rows on scripts take long. */
const LARGE_ROWS = 1500;

/** The emulator's time is the real one here, and nobody moves it. */
const CLOCK = {
  get now() {
    return Date.now();
  },
};

/** Opens a spreadsheet in an element, with the add-on in it. */
export function startSession(
  container: HTMLElement,
  start: StartContent,
  content: WorldContent,
  store: PageStore,
): Session {
  const { language, addon } = start;
  const changes: { notify: () => void } = { notify: () => {} };
  const shown = { content: content.grid, locale: content.locale, language };
  const mounted = mountSpreadsheet(container, shown);
  const calculations = createCalculationWatch(store.dispatch, drawn);
  const grid = watchedGrid(mounted.grid, () => changes.notify(), calculations.took);
  const view = { ...mounted, grid };
  const beforeCalculation = calculations.before;
  const world = openWorld(view, { ...addon, content, beforeCalculation }, store);
  const keeper = keptSession(start.key, world, store, language);
  const ask = createAsk(store.dispatch);
  connectGestures(view, world, ask);
  const draw = overCells(view);
  const keep = keeping(start.key, keeper, store);
  changes.notify = () => {
    keep();
    draw();
  };
  store.dispatch({ type: 'file named', name: content.fileName });
  tellInterrupted(store, language);
  world.open();
  return { view, world, keeper, ask };
}

/** Mounts what is drawn over the cells; the result draws it anew, once a frame. */
function overCells(view: SpreadsheetView): () => void {
  const charts = mountCharts(view);
  showErrorMarks(view);
  const errorCard = mountErrorCard(view);
  return onceAFrame(() => {
    charts.update();
    errorCard.update();
  });
}

/** Keeps the work after a change, as soon as it is known that this tab is the one that keeps it. */
function keeping(key: string, keeper: WorkKeeper, store: PageStore): () => void {
  let mine = false;
  void keptHere(key, keeper, store).then((here) => {
    mine = here;
    if (mine) keeper.changed();
  });
  return () => {
    if (mine) keeper.changed();
  };
}

/** The emulator over the grid, as live as the page, with the sheet in front that was. */
function openWorld(
  view: SpreadsheetView,
  source: Pick<
    WorldOptions,
    'bundle' | 'manifest' | 'files' | 'scriptName' | 'content' | 'beforeCalculation'
  >,
  store: PageStore,
): World {
  const onMenus = () =>
    store.dispatch({
      type: 'menus changed',
      menus: addonMenus(world.screen.menus, (name) => world.menu(name)),
    });
  const world = createWorld({
    ...source,
    realms: frameRealms,
    grid: view.grid,
    clock: CLOCK,
    switches: store.state().controls.switches,
    user: { name: OWNER, locale: view.language },
    latency: () => latencyOf(store.state().controls) || A_MOMENT,
    pauses: createPauses(store, drawn),
    watch: createWatch(store, {
      owner: OWNER,
      language: view.language,
      onMenus,
      onSheet: view.showSheet,
      onSelection: (area) => goTo(view, area),
      onTabColor: view.colorTab,
      drawn,
      isLarge: () => isLarge(view.grid),
    }),
  });
  for (const [sheet, color] of source.content?.tabColors ?? []) view.colorTab(sheet, color);
  view.onShowSheet((sheet) => world.activate(sheet));
  showFirst(view, world.activeSheet());
  return world;
}

/** Whether scripts may take long that have not run yet. */
const isLarge = (grid: SpreadsheetView['grid']): boolean =>
  grid.sheets().some(({ id }) => grid.lastCell(id).row > LARGE_ROWS);

/** Shows the sheet that was in front; a script may have hidden it since. */
function showFirst(view: SpreadsheetView, active: SheetId): void {
  const visible = view.grid.sheets().filter(({ hidden }) => !hidden);
  const sheet = visible.find(({ id }) => id === active) ?? visible[0];
  if (sheet) view.showSheet(sheet.id);
}

/** Calls that come close together become one, before the next frame is drawn. */
function onceAFrame(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
