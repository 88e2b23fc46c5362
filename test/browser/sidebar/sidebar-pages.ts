import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { PipelineWorld } from '../../pipeline-world';
import { BROWSER_FLAGS, browserPath } from '../browser';
import { startVisit, type Visit, type VisitOptions } from '../visit';
import { type GoogleServer, googleServer } from './google-server';
import { HOST_URL, scriptHost, TAKE_MESSAGE } from './script-host';

/** A page of the add-on, open in a browser, with the built script behind it. */
export interface SidebarVisit extends Visit {
  readonly world: PipelineWorld;
  readonly server: GoogleServer;
  /** The document of the add-on's page. */
  readonly frame: Frame;
  /** Keeps a picture, where `DEALSHEET_PICTURES` names a folder for them. */
  picture(name: string): Promise<void>;
}

export type PageName = 'sidebar' | 'board';

interface OpenOptions extends VisitOptions {
  readonly view?: PageName;
  /** Whether the test moves the page's time on (`page.clock`). */
  readonly clock?: boolean;
  /** What happens to calls from the first one on. */
  readonly arrange?: (server: GoogleServer) => void;
}

/** Starts a browser for the tests of a file; each page is closed when its test ends. */
export function sidebarPages(): {
  open(world: PipelineWorld, options?: OpenOptions): Promise<SidebarVisit>;
} {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
  });
  afterAll(() => browser?.close());
  return {
    async open(world, options = {}) {
      if (!browser) throw new Error('Pages are opened only while tests run.');
      const visit = await openScriptPage(browser, world, options);
      onTestFinished(() => visit.page.context().close());
      return visit;
    },
  };
}

/** Opens the page as the menu command would, 300 pixels wide or as large as the board's dialog. */
export async function openScriptPage(
  browser: Browser,
  world: PipelineWorld,
  { view = 'sidebar', clock = false, arrange, ...options }: OpenOptions = {},
): Promise<SidebarVisit> {
  const { html, width = 300, height = 640 } = shownPage(world, view);
  const server = googleServer(world);
  arrange?.(server);
  const visit = await startVisit(browser, HOST_URL, {
    viewport: { width, height },
    timezoneId: 'Europe/Oslo',
    ...options,
    async prepare(context) {
      await context.exposeFunction(TAKE_MESSAGE, server.take);
      if (clock) await context.clock.install({ time: world.clock.now });
      const body = scriptHost(html, world.functions);
      await context.route(HOST_URL, (route) => route.fulfill({ contentType: 'text/html', body }));
    },
  });
  const frame = visit.page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The page of the script is not there.');
  return {
    ...visit,
    ...{ world, server, frame },
    async picture(name) {
      const folder = process.env.DEALSHEET_PICTURES;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await visit.page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}

/** What the command of the menu shows. */
function shownPage(world: PipelineWorld, view: PageName) {
  const { error } = world.menu(view === 'board' ? 'openBoard' : 'openSidebar');
  if (error) throw new Error(`The ${view} does not open: ${error.message}`);
  const { sidebars, dialogs } = world.screen;
  const shown = (view === 'board' ? dialogs : sidebars).at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  return shown;
}
