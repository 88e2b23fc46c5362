import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { dealsheetAddon, makeSample } from '../../scripts/start/dealsheet-addon';
import {
  type RunningWorkbench,
  startWorkbench,
  type WorkbenchOptions,
} from '../../workbench/server/start';
import { BROWSER_FLAGS, browserPath } from './browser';
import { startVisit, type Visit } from './visit';

/** The workbench as `npm start` serves it, for the tests of a file. */
export interface ServedWorkbench {
  url(): string;
  /** Opens the page where nothing was kept; closed when the test ends. */
  visit(): Promise<Visit>;
}

/** Serves the workbench with the sample in English, unless said, and starts a browser beside it. */
export function servedWorkbench(options: Partial<WorkbenchOptions> = {}): ServedWorkbench {
  let workbench: RunningWorkbench | null = null;
  let browser: Browser | null = null;
  const started = <T>(one: T | null): T => {
    if (!one) throw new Error('The workbench is served only while tests run.');
    return one;
  };
  beforeAll(async () => {
    workbench = await startWorkbench(await withDefaults(options));
    browser = await chromium.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });
  return {
    url: () => started(workbench).url,
    async visit() {
      const visit = await startVisit(started(browser), started(workbench).url);
      onTestFinished(() => visit.page.context().close());
      return visit;
    },
  };
}

const withDefaults = async (options: Partial<WorkbenchOptions>): Promise<WorkbenchOptions> => ({
  language: 'en',
  start: 'sample',
  port: 0,
  addon: options.addon ?? (await dealsheetAddon()),
  makeSample,
  page: deserialize(readFileSync(process.env.DEALSHEET_PAGE ?? '')),
  ...options,
});
