import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { PipelineWorld } from '../../pipeline-world';
import { BROWSER_FLAGS, browserPath } from '../browser';
import { type OpenOptions, openScriptPage, type SidebarVisit } from './open-script-page';

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
