import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { PipelineWorld } from '../../pipeline-world';
import { startVisit, type Visit, type VisitOptions } from '../visit';
import { type GoogleServer, googleServer } from './google-server';
import { HOST_URL, scriptHost, TAKE_MESSAGE } from './script-host';

/** A page of the add-on, open in a browser, with the built script behind it. */
export interface SidebarVisit extends Visit {
  readonly world: PipelineWorld;
  readonly server: GoogleServer;
  /** The document of the add-on's page. */
  readonly frame: Frame;
  /** What was run that came out of a cell, or stands in the page as more than text; [] = nothing. */
  strange(): Promise<string[]>;
  /** Keeps a picture, where `DEALSHEET_PICTURES` names a folder for them. */
  picture(name: string): Promise<void>;
}

export type PageName = 'sidebar' | 'board';

/** How a page is opened; `prepare` and the rest as for a visit. */
export interface OpenOptions extends VisitOptions {
  readonly view?: PageName;
  /** Whether the test moves the page's time on (`page.clock`). */
  readonly clock?: boolean;
  /** What happens to calls from the first one on. */
  readonly arrange?: (server: GoogleServer) => void;
}

/** Opens the page as the menu command would, 300 pixels wide or as large as the board's dialog. */
export async function openScriptPage(
  browser: Browser,
  world: PipelineWorld,
  { view = 'sidebar', clock = false, arrange, prepare, ...options }: OpenOptions = {},
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
      await prepare?.(context);
      if (clock) await context.clock.install({ time: world.clock.now });
      const body = scriptHost(html, world.functions);
      await context.route(HOST_URL, (route) => route.fulfill({ contentType: 'text/html', body }));
    },
  });
  const frame = visit.page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The page of the script is not there.');
  const dialogs: string[] = [];
  visit.page.on('dialog', (dialog) => {
    dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    ...visit,
    ...{ world, server, frame },
    async strange() {
      const elements = await frame.evaluate<string[]>(STRANGE);
      const requests = visit.foreignRequests.map((address) => `request to ${address}`);
      return [...dialogs, ...requests, ...elements, ...visit.troubles];
    },
    async picture(name) {
      const folder = process.env.DEALSHEET_PICTURES;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await visit.page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}

/** Elements that the add-on never makes, and what texts that were run would have left behind. */
const STRANGE = `[
  ...[...document.querySelectorAll(
    'script[src], iframe, img, object, embed, video, audio, link, math, template, marquee, ' +
      'a[href^="javascript:" i], [onerror], [onload], [onclick], [onmouseover], [style*="url("]',
  )].map((element) => element.outerHTML),
  ...('canary' in globalThis ? ['canary is ' + globalThis.canary] : []),
  ...(document.title === 'Dealsheet' ? [] : ['title is ' + document.title]),
]`;

/** What the command of the menu shows. */
function shownPage(world: PipelineWorld, view: PageName) {
  const { error } = world.menu(view === 'board' ? 'openBoard' : 'openSidebar');
  if (error) throw new Error(`The ${view} does not open: ${error.message}`);
  const { sidebars, dialogs } = world.screen;
  const shown = (view === 'board' ? dialogs : sidebars).at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  return shown;
}
