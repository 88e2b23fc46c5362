import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Root may use the system's packages, and has to switch Chromium's sandbox off. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs a Chromium, from Debian's packages or as Playwright's own; null when neither worked. */
export function installBrowser(): string | null {
  const hasPackages = isRoot() && existsSync('/usr/bin/apt-get');
  if (hasPackages && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
    const installed = findBrowser(process);
    if (installed) return installed;
  }
  const command = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  run(process.execPath, [command, 'install', ...(hasPackages ? ['--with-deps'] : []), 'chromium']);
  return playwrightsOwn();
}

/** The Chromium that Playwright installed earlier; null when there is none. */
export function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function run(command: string, words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'inherit', env }).status === 0;
}
