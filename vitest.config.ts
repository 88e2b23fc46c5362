import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { pagePackages } from './test/browser/page-packages.ts';
import { compiledClient } from './workbench/server/compile-client.ts';

const PAGE_TESTS = 'test/**/*.page.test.{ts,tsx}';
const SERVED_TESTS = 'test/browser/**/*.test.ts';

/** Set by test/browser/prepare-browser.ts, so asked only when the browser is started. */
const launchOptions = {
  get executablePath() {
    return process.env.DEALSHEET_BROWSER ?? '';
  },
  get args() {
    return (process.env.DEALSHEET_BROWSER_FLAGS ?? '').split(' ');
  },
};

const UNIVER_PACKAGES = [
  'core',
  'data-validation',
  'engine-formula',
  'sheets',
  'sheets-data-validation',
  'sheets-formula',
  'sheets-note',
  'sheets-numfmt',
].map((name) => `@univerjs/${name}`);

/** In one chunk, for a module that is an entry and imported by another would be loaded twice. */
const UNIVER_BUNDLE = {
  enabled: true,
  include: UNIVER_PACKAGES,
  rolldownOptions: {
    output: { codeSplitting: { groups: [{ name: 'univer', test: /node_modules/ }] } },
  },
};

/** A browser on a busy machine may be late; a test that needed a second try is named in the summary. */
const BROWSER_RETRIES = 1;

/** The projects run one after another: what runs in a browser has the machine to itself. */
export default defineConfig({
  test: {
    globalSetup: ['test/build-bundle.ts'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [PAGE_TESTS, SERVED_TESTS],
          testTimeout: 300_000,
          // Univer's modules do not load in Node as they are, for one of them names the exports of a
          // CommonJS module (opentype.js): they are bundled before.
          deps: { optimizer: { ssr: UNIVER_BUNDLE } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        define: compiledClient(),
        optimizeDeps: { include: pagePackages() },
        test: {
          name: 'page',
          include: [PAGE_TESTS],
          globalSetup: ['test/browser/prepare-browser.ts'],
          testTimeout: 60_000,
          retry: BROWSER_RETRIES,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            fileParallelism: false,
            viewport: { width: 1280, height: 800 },
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: [SERVED_TESTS],
          globalSetup: ['test/browser/prepare-browser.ts', 'test/browser/build-page.ts'],
          testTimeout: 60_000,
          retry: BROWSER_RETRIES,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
