import { loadBundle } from '../apps-script/bundle';
import type { StartContent } from '../start-content';
import type { AppActions } from './chrome/app';
import { createFileActions } from './file-actions';
import { forgetWork, keepWork } from './kept-work';
import { takeWork } from './one-tab';
import type { PageAction } from './page-action';
import type { PageState } from './page-state';
import { scriptClientText } from './script-client-text';
import { planEdit } from './second-user';
import { OWNER, type Session } from './session';
import type { Store } from './store';
import { createSwitchActions } from './switch-actions';
import { createStackReader } from './trace-stack';
import { PAGE_WORDS } from './words/page-words';

/** What the chrome does with the spreadsheet. */
export function createPageActions(
  { view, world, keeper }: Session,
  { key, language, addon }: StartContent,
  store: Store<PageState, PageAction>,
): AppActions {
  const { dispatch } = store;
  const again = async (change: () => Promise<void>) => {
    keeper.stop();
    for (const { id } of world.executions) world.cancel(id);
    if (store.state().keptElsewhere) await takeWork(key);
    await change();
    location.reload();
  };
  const startOver = () => void again(() => forgetWork(key));
  const files = createFileActions({
    ...{ world, view, language, dispatch },
    replace: (content) => again(() => keepWork(key, content)),
  });
  return {
    menus: {
      openFile: () => void files.openFile(),
      saveXlsx: () => void files.saveXlsx(),
      downloadCsv: files.downloadCsv,
      startOver: () => askToStartOver(store, language, startOver),
      undo: () => world.undo(),
      redo: () => world.redo(),
      togglePanel: (panel) => dispatch({ type: 'panel toggled', panel }),
    },
    switches: createSwitchActions(store, { world, grid: view.grid, owner: OWNER }),
    host: {
      client: scriptClientText,
      functions: publicFunctions(addon.bundle),
      call: (name, args) => world.callLater(name, args),
      focusEditor: view.focus,
    },
    readStack: createStackReader(addon.sourceMap),
    workHere: () => void again(async () => undefined),
    cancel: ({ execution }) => void (execution !== undefined && world.cancel(execution)),
    hasDeals: () => planEdit(view.grid, () => 0) !== null,
  };
}

/** What `google.script.run` offers: top-level functions whose names do not end in `_`. */
const publicFunctions = (bundle: string): string[] =>
  [...loadBundle(bundle).functions.keys()].filter((name) => !name.endsWith('_'));

function askToStartOver(
  { dispatch }: Store<PageState, PageAction>,
  language: StartContent['language'],
  startOver: () => void,
): void {
  const words = PAGE_WORDS[language];
  dispatch({
    type: 'question asked',
    question: {
      // The script's questions count up from 1.
      id: 0,
      kind: 'alert',
      title: words.startOverTitle,
      message: words.startOverQuestion,
      buttons: 'OK_CANCEL',
      answer: ({ button }) => button === 'OK' && startOver(),
    },
  });
}
