import { publicFunctions } from '../apps-script/bundle';
import type { WorldContent } from '../apps-script/world-content';
import type { StartContent } from '../start-content';
import type { AppActions } from './chrome/app';
import { planEdit } from './executions/second-user';
import { createStackReader } from './executions/trace-stack';
import { createFileActions } from './file-actions';
import { forgetWork, keepWork } from './keeping/kept-work';
import { takeWork } from './keeping/one-tab';
import { scriptClientText } from './script-pages/script-client-text';
import { OWNER, type Session } from './session';
import type { PageAction } from './state/page-action';
import type { PageState } from './state/page-state';
import type { Store } from './state/store';
import { createSwitchActions } from './switch-actions';
import { PAGE_WORDS } from './words/page-words';

/** What the chrome does with the spreadsheet. */
export function createPageActions(
  { view, world, keeper, ask }: Session,
  { key, language, addon, content: beginning }: StartContent,
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
  const words = PAGE_WORDS[language];
  const startOver = async () => {
    const warning = { title: words.startOverTitle, message: words.startOverQuestion };
    if (await ask(warning)) await again(() => forgetWork(key));
  };
  const files = createFileActions({
    ...{ world, view, language, dispatch },
    async replace(content) {
      const title = words.replaceTitle(content.fileName);
      const safe = isSameWork(world.content(), beginning);
      if (safe || (await ask({ title, message: words.replaceQuestion }))) {
        await again(() => keepWork(key, content));
      }
    },
  });
  return {
    menus: {
      openFile: () => void files.openFile(),
      saveXlsx: () => void files.saveXlsx(),
      downloadCsv: files.downloadCsv,
      startOver: () => void startOver(),
      undo: () => world.undo(),
      redo: () => world.redo(),
      togglePanel: (panel) => dispatch({ type: 'panel toggled', panel }),
    },
    switches: createSwitchActions(store, {
      ...{ world, grid: view.grid, owner: OWNER, locale: view.locale },
    }),
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

/** Whether a spreadsheet holds what another does, whatever tab is in front. */
const isSameWork = (one: WorldContent, other: WorldContent): boolean =>
  JSON.stringify([one.grid, one.properties]) === JSON.stringify([other.grid, other.properties]);
