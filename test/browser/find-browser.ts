import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser is looked for. */
export interface BrowserPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const USUAL_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * An installed Chrome, Chromium or Edge; null when there is none.
 *
 * @throws when DEALSHEET_BROWSER names a program that does not run
 */
export function findBrowser({ env, platform }: BrowserPlaces): string | null {
  const named = env.DEALSHEET_BROWSER;
  if (named) {
    if (runs(named, platform)) return named;
    throw new Error(`DEALSHEET_BROWSER names ${named}, which is no browser that can be started.`);
  }
  const places = [...onPath({ env, platform }), ...usualPaths({ env, platform })];
  return places.find((path) => runs(path, platform)) ?? null;
}

function onPath({ env, platform }: BrowserPlaces): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPaths({ env, platform }: BrowserPlaces): readonly string[] {
  if (platform !== 'win32') return USUAL_PATHS[platform] ?? [];
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return folders.flatMap((folder) => WINDOWS_PATHS.map((path) => join(folder, path)));
}

/** A file of that name may be a stub that only says what to install. On Windows it would open. */
function runs(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
