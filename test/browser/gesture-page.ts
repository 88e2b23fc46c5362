import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { BROWSER_FLAGS, browserPath } from './browser';
import { type GestureVisit, gestureVisit } from './gesture-visit';

const ENTRY = 'test/workbench/page/gestures/gesture-page-entry.ts';
const HTML =
  '<!doctype html><meta charset="utf-8"><title>Gestures</title><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="page.css">' +
  '<style>html,body,#grid{margin:0;height:100%}</style>' +
  '<div id="grid"></div><script type="module" src="page.js"></script>';

/** Serves the real grid with a small world behind it, for the tests of a file. */
export function gesturePages(): { visit(search?: string): Promise<GestureVisit> } {
  let server: Server | null = null;
  let browser: Browser | null = null;
  beforeAll(async () => {
    server = await serve(await buildEntry());
    browser = await chromium.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    async visit(search = '') {
      const context = await browser?.newContext({ viewport: { width: 1280, height: 800 } });
      if (!context || !server) throw new Error('Pages are served only while tests run.');
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${search}`);
      await page.waitForFunction(() => 'gesturePage' in globalThis);
      return gestureVisit(page);
    },
  };
}

async function buildEntry(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { page: ENTRY },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, '/'), contents]));
}

function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = path === '/' ? 'html' : path.endsWith('.js') ? 'javascript' : 'css';
    response.setHeader('content-type', `text/${type}; charset=utf-8`);
    response.end(files.get(path) ?? HTML);
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
